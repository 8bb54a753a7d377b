/** The same article again: an address or a text that is there already, and what changed. Pure. */
export { canonicalUrl } from './canonical-url.js';
export { articleChanges, type ChangedText } from './changes.js';
export { correctionNotice } from './correction.js';
export { relationTo, type Identity, type Known, type Relation } from './relation.js';
export { shingles, similarity, sketchOf, sketchSimilarity } from './similarity.js';
