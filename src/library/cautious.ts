/** A reading for those who want to be surer of a speaker than reading itself asks for. */
import type { Reading } from '../coverage/reading.js';

/** The reading with nobody named where the confidence is below a number from 0 to 1. */
export function cautious(reading: Reading, leastConfidence: number): Reading {
  const isSure = ({ confidence }: { confidence: number }): boolean => confidence >= leastConfidence;
  if (reading.quotations.every(isSure)) return reading;
  const quotations = reading.quotations.map((quotation) =>
    isSure(quotation) ? quotation : { ...quotation, speaker: null },
  );
  return { ...reading, quotations };
}
