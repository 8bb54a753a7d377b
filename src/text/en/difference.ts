/** The words asked for beside those on record, in English. */
import { differenceText } from '../word-difference.js';

export const difference = differenceText({ asked: 'Asked', onRecord: 'On record', colon: ': ' });
