import { eld } from 'eld/extrasmall';

const detector = eld.newInstance();

/** What a detector needs to be sure; longer texts only cost time. */
const ENOUGH = 4_000;

/**
 * The language of a text.
 * @returns ISO 639-1 code, null when the text is too short or mixed to tell
 */
export function languageOf(text: string): string | null {
  const result = detector.detect(text.slice(0, ENOUGH));
  return result.language !== '' && result.isReliable() ? result.language : null;
}
