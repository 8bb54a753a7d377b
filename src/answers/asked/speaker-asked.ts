/** Tells a speaker from a topic where a question leaves it open: "que dit le maire de la fermeture". */
import { questionPackFor } from '../../language/questions/index.js';
import type { Coverage } from '../passages/passages.js';
import { speakersNamed } from '../passages/speakers.js';

/** A speaker and a topic in the reader's words; an empty topic is everything. */
export interface SpeakerAsked {
  speaker: string;
  topic: string;
}

/**
 * The longest beginning of the words that names somebody on record is the speaker, the rest is the topic.
 *
 * @param asked - as the question's form gives it; kept where its speaker is on record, and where no beginning of it names anybody
 */
export function speakerAsked(coverage: Coverage, asked: SpeakerAsked, language: string): SpeakerAsked {
  const { topicInSpeaker } = questionPackFor(language);
  const onRecord = (words: string): boolean => speakersNamed(coverage, words, language).length > 0;
  if (topicInSpeaker === null || onRecord(asked.speaker)) return asked;
  const openings = [...asked.speaker.matchAll(topicInSpeaker)].map(({ index }) => index).reverse();
  for (const at of openings) {
    const speaker = asked.speaker.slice(0, at).trim();
    if (speaker !== '' && onRecord(speaker))
      return { speaker, topic: `${asked.speaker.slice(at)} ${asked.topic}`.trim() };
  }
  return asked;
}
