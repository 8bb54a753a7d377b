/** Promises, doubts, denials, demands, warnings: how a French question asks for one, and how a statement shows that it is one. */
import { conjugated } from '../packs/fr-verbs.js';
import { wordSet } from './pack.js';
import type { SpokenAct } from './spoken-acts.js';

const asked = (verbs: string, nouns: string): ReadonlySet<string> =>
  new Set([...[...wordSet(verbs)].flatMap(conjugated), ...wordSet(nouns)]);

const any = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})`, 'iu');

export const frenchSpokenActs: readonly SpokenAct[] = [
  {
    asked: asked('promettre jurer garantir assurer', 'promesse serment garantie assurance'),
    shown: any(
      `\\p{L}+(?:rai|ras|ra|rons|rez|ront)(?!\\p{L})|\\p{L}+rai(?:t|ent)(?!\\p{L})|prom[ei]|jur|garanti|assur|engag|jamais|parole|va(?!\\p{L})|vais|vont`,
    ),
    sought: any(
      '(?:veut|veulent|voulait|demande(?:nt|r)?|exige(?:nt)?|attend(?:ent|ait)?|réclame(?:nt)?) (?:une?|des|la|les|qu)',
    ),
  },
  {
    asked: asked('douter', 'doute doutes sceptique'),
    shown: any(
      `dout|pas (?:sûr|certain|convaincu)|sceptique|question|peu probable|ne (?:crois|croit|pense|vois|voit|sais|sait)|personne|guère`,
    ),
  },
  {
    asked: asked('nier dementir contester', 'dementi'),
    shown: any(
      `ni(?:e|ent|er|é)(?!\\p{L})|démen|contest|n['’]|ne(?!\\p{L})|jamais|faux|fausse|rejet|aucun|personne|rien`,
    ),
  },
  {
    asked: asked('exiger reclamer demander presser supplier', 'demande requete appel'),
    shown: any(
      'd(?:oit|oivent|evrait|evraient|ois)(?!\\p{L})|faut|faudrait|exig|réclam|demand|appel|veu|voul|press|souhait|prier|besoin',
    ),
  },
  {
    asked: asked(
      'avertir prevenir alerter craindre redouter inquieter',
      'avertissement crainte craintes inquietude inquietudes peur',
    ),
    shown: any(
      'avert|préven|alert|risqu|danger|pourr|\\p{L}+r(?:a|ont|ait|aient)(?!\\p{L})|crain|redout|peur|inqui|menac|si(?!\\p{L})|sinon',
    ),
  },
];
