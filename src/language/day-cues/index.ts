/** Words that ask for days, in the languages that are read. */
import { english } from './en.js';
import { french } from './fr.js';
import type { DayCues } from './pack.js';

export type { DayCues } from './pack.js';

/** A question is read by the cues of each language; one of them finds most. */
export const dayCues: readonly DayCues[] = [english, french];
