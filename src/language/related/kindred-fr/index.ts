/**
 * French words that tell of the same things in news of all kinds: what one outlet calls "poids lourds", a reader calls "camions". Wider
 * than the related words: they point to a paragraph, and prove neither an act nor a wording. A file for each field of life.
 */
import { authority } from './authority.js';
import { decisions } from './decisions.js';
import { manner } from './manner.js';
import { nature } from './nature.js';
import { people } from './people.js';
import { services } from './services.js';
import { things } from './things.js';
import { travel } from './travel.js';
import { usage } from './usage.js';
import { work } from './work.js';

export const kindredFrench: readonly string[] = [
  ...travel,
  ...authority,
  ...decisions,
  ...usage,
  ...work,
  ...people,
  ...nature,
  ...things,
  ...manner,
  ...services,
];
