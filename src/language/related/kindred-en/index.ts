/**
 * English words that tell of the same things in news of all kinds: what one outlet calls a lorry, a reader calls a truck. Wider than
 * the related words: they point to a paragraph, and prove neither an act nor a wording. A file for each field of life.
 */
import { authority } from './authority.js';
import { decisions } from './decisions.js';
import { manner } from './manner.js';
import { nature } from './nature.js';
import { otherwise } from './otherwise.js';
import { people } from './people.js';
import { services } from './services.js';
import { things } from './things.js';
import { travel } from './travel.js';
import { work } from './work.js';

export const kindredEnglish: readonly string[] = [
  ...travel,
  ...authority,
  ...decisions,
  ...work,
  ...people,
  ...nature,
  ...things,
  ...manner,
  ...services,
  ...otherwise,
];
