/** Promises, doubts, denials, demands, warnings: how an English question asks for one, and how a statement shows that it is one. */
import { inflect } from '../packs/en-verbs.js';
import { wordSet } from './pack.js';
import type { SpokenAct } from './spoken-acts.js';

const asked = (verbs: string, nouns: string): ReadonlySet<string> =>
  new Set([...[...wordSet(verbs)].flatMap(inflect), ...wordSet(nouns)]);

const any = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})`, 'iu');

export const englishSpokenActs: readonly SpokenAct[] = [
  {
    asked: asked(
      'promise pledge vow assure guarantee swear undertake',
      'promise pledge vow assurance guarantee undertaking undertook',
    ),
    shown: any(
      `will(?!\\p{L})|won['’]t|shall|['’]ll(?!\\p{L})|would|promis|pledg|vow|assur|guarante|swor|swear|give .{0,12}word|commit|never`,
    ),
    sought: any(
      '(?:want|ask|demand|seek|expect|need|await|wait)(?:s|ed|ing)?(?: for)? (?:an?|the|any|some|written|for|guarante|promise|assuranc|pledge)',
    ),
  },
  {
    asked: asked('doubt question', 'doubt doubts sceptical skeptical unconvinced'),
    shown: any(
      `doubt|unsure|not (?:so )?(?:sure|certain|convinced|clear)|n['’]t (?:think|believe|see|know)|sceptic|skeptic|question|hardly|unlikely|nobody|no one|whether`,
    ),
  },
  {
    asked: asked('deny dispute contradict refute', 'denial denials'),
    shown: any(
      `den(?:y|ie)|disput|contradict|refut|reject|dismiss|no(?!\\p{L})|not(?!\\p{L})|\\p{L}+n['’]t|never|nobody|nothing|none|false|untrue|nonsense|wrong|invent`,
    ),
  },
  {
    asked: asked('demand request urge call insist beg appeal press plead', 'demand demands request appeal plea call'),
    shown: any(
      'should|must|ought|need|ha(?:ve|s|d) to|demand|want|ask|call|urg|insist|requir|request|press|appeal|wish|beg|please|time to|guarante',
    ),
  },
  {
    asked: asked('warn caution fear worry', 'warning warnings fear fears worry worries afraid worried anxious'),
    shown: any(
      `warn|caution|risk|danger|could|may(?!\\p{L})|might|will(?!\\p{L})|['’]ll(?!\\p{L})|would|fear|threat|afraid|worr|anxi|if(?!\\p{L})|unless|otherwise|before`,
    ),
  },
  {
    asked: asked('predict forecast expect anticipate foresee', 'prediction forecast expectation foresaw foresees'),
    shown: any(`will(?!\\p{L})|shall|['’]ll(?!\\p{L})|would|going to|expect|predict|forecast|likely|soon|by the`),
  },
  {
    asked: asked('apologise apologize', 'apology apologies sorry'),
    shown: any('sorry|apolog|regret|forgive|pardon|shame'),
  },
  {
    asked: asked('recommend propose advise suggest', 'recommendation advice proposal'),
    shown: any(
      'should|ought|could|propos|suggest|recommend|advis|better|why not|let(?!\\p{L})|would|must|need|offer|idea|plan',
    ),
  },
];
