/** Reading: an article's text to its quotations, their speakers and its policies. Pure, and the same every time. */
import type { Article } from '../coverage/article.js';
import type { Reading } from '../coverage/reading.js';
import { type LanguagePack, packFor } from '../language/packs/index.js';
import { attribute, chooseTogether, nobodyAt } from './attribution.js';
import { entitiesOf } from './entities.js';
import type { ReadFrame } from './features.js';
import { framesOf } from './frames.js';
import { type Piece, piecesOf, relocate } from './pieces.js';
import { policiesOf } from './policies/index.js';
import { type Rankers, trained } from './ranker.js';
import { Reader, THRESHOLD } from './reader.js';
import { Voices } from './voices.js';

/** What reading needs of an article. */
export type Readable = Pick<Article, 'headline' | 'paragraphs' | 'language' | 'published'>;

/** What reading works out before it tells anything. */
interface Understood {
  pieces: readonly Piece[];
  frames: readonly ReadFrame[];
  reader: Reader;
  pack: LanguagePack;
}

function understand(article: Readable, rankers: Rankers, threshold: number): Understood {
  const pack = packFor(article.language);
  const pieces = piecesOf(article.paragraphs);
  const frames = framesOf(
    pieces.map(({ text }) => text),
    pack,
  );
  const entities = entitiesOf(frames, pack);
  const attributions = attribute(
    frames,
    (place, candidates, rows) => nobodyAt(place, candidates, pack) ?? chooseTogether(candidates, rows, rankers.speaker),
    new Voices(frames, entities),
    pack,
  );
  return { pieces, frames, reader: new Reader(frames, attributions, entities, rankers, threshold, pack), pack };
}

/**
 * Reads an article: its quotations, direct and indirect, each with its speaker where the text makes the speaker clear, and
 * the policies it tells.
 * Synchronous, without side effects; an article of 800 words takes a few milliseconds.
 */
export function readArticle(article: Readable): Reading {
  const { pieces, frames, reader, pack } = understand(article, trained, THRESHOLD);
  const policies = policiesOf(
    frames,
    (mention) => reader.identify(mention),
    (mention) => reader.identifyQuoted(mention),
    pack,
  );
  return relocate({ ...reader.read(), policies }, pieces);
}

/**
 * Reads an article's quotations and speakers only, as `readArticle` does, for whoever needs no policies.
 * @param rankers the trained weights; others only for measuring
 * @param threshold below this confidence nobody is named; another only for measuring
 */
export function readQuotations(
  article: Readable,
  rankers: Rankers = trained,
  threshold = THRESHOLD,
): Pick<Reading, 'speakers' | 'quotations'> {
  const { pieces, reader } = understand(article, rankers, threshold);
  const { speakers, quotations } = relocate({ ...reader.read(), policies: [] }, pieces);
  return { speakers, quotations };
}
