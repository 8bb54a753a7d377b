/** The words asked for beside those on record, in French. */
import { differenceText } from '../word-difference.js';

export const difference = differenceText({ asked: 'Demandé', onRecord: 'Consigné', colon: ' : ' });
