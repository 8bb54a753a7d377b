/**
 * English words that a reader uses for one another who tells in his own words what somebody said, as a dictionary of synonyms has
 * them: wider than the kindred words. Enough to find the statement that is meant among others, and for nothing else.
 */
import { doing } from './doing.js';
import { everyday } from './everyday.js';
import { mind } from './mind.js';
import { qualities } from './qualities.js';
import { rules } from './rules.js';

export const synonymsEnglish: readonly string[] = [...mind, ...doing, ...qualities, ...everyday, ...rules];

export { ordinary as ordinaryEnglish } from './ordinary.js';
