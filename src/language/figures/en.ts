/** English: what stands beside figures. */
import type { FiguresPack } from './pack.js';

export const english: FiguresPack = {
  code: 'en',
  months: 'january february march april may june july august september october november december'.split(' '),
  one: new Set(['a', 'an', 'one']),
  units: {
    hour: ['hours', 1],
    hours: ['hours', 1],
    day: ['hours', 24],
    days: ['hours', 24],
    week: ['hours', 168],
    weeks: ['hours', 168],
    fortnight: ['hours', 336],
    fortnights: ['hours', 336],
    month: ['months', 1],
    months: ['months', 1],
    year: ['months', 12],
    years: ['months', 12],
  },
  during: new Set(['for', 'within', 'in', 'after', 'than', 'to', 'of', 'least', 'another', 'only', 'whole', 'full']),
  aged: new Set(['old', 'olds']),
  percent: /^\s?(?:%|per ?cent(?!\p{L}))/iu,
  endOf: /(?<!\p{L})end[- ](?:of )?$/iu,
};
