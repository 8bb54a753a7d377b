/** What a language must supply so that policies can be read out of sentences: how far a verb or noun says one has come. */

/** How far a policy has come. A plan, a decision, a demand and a denial are never merged. */
export type PolicyStage = 'in-force' | 'announced' | 'proposed' | 'reversed' | 'dropped' | 'opposed' | 'denied';

/** A verb that takes another one: "plans to close", "asked the council to close". */
export interface Intention {
  stage: PolicyStage;
  /** The decision is taken: what "agreed to scrap" scraps is dropped, what "plans to scrap" would scrap is not yet. */
  decided: boolean;
}

/** All words folded. */
export interface PolicyCues {
  /** Finite forms, present and past, of verbs that put a policy in force, announce, propose, oppose, reverse or drop it. */
  acts: ReadonlyMap<string, PolicyStage>;
  /** Past participles of such verbs: "was banned", "has been scrapped". */
  participles: ReadonlyMap<string, PolicyStage>;
  /** Base forms of the verbs that undo ("scrap", "lift"), for what stands behind an intention. */
  undoing: ReadonlyMap<string, PolicyStage>;
  /** Verbs of intention, with their finite forms, participles and -ing forms. */
  intentions: ReadonlyMap<string, Intention>;
  /** Of those, the ones that take somebody between themselves and the verb: "asked the council to close". */
  addressed: ReadonlySet<string>;
  /** Words that say that what follows will be done. */
  future: ReadonlySet<string>;
  /** The same after a verb of speech: "said it would close". */
  reportedFuture: ReadonlySet<string>;
  /** Tests whether a single word is a verb of the future ("fermera"); null where the language has none. */
  futureForm: RegExp | null;
  /** Verbs of speech by which somebody who decides makes known what will be done. */
  announcing: ReadonlySet<string>;
  /** Verbs that change a number: "raised the fare from four to six crowns"; and the words before the two. */
  changes: ReadonlySet<string>;
  changedFrom: ReadonlySet<string>;
  changedTo: ReadonlySet<string>;
  /** Words of duty: "must close", "has to close". Each is a sequence. */
  duties: readonly (readonly string[])[];
  /** The same as wishes: "needs to rethink". */
  needs: readonly (readonly string[])[];
  /** Infinitives of verbs that need no plan and are no policy: "will see". */
  uneventful: ReadonlySet<string>;
  /** Words between an intention and its verb. */
  infinitiveMarkers: ReadonlySet<string>;
  /** Tests whether a word can be an infinitive. */
  infinitiveForm: RegExp;
  /** Forms of "to be" and of "to have". */
  be: ReadonlySet<string>;
  have: ReadonlySet<string>;
  /** Phrases that say that something is in force, behind a form of "to be" or "to have": "in force". */
  inForce: readonly (readonly string[])[];
  /** Whole verbs that say that something has begun to be in force ("took effect"), or will ("takes effect"). */
  tookEffect: readonly (readonly string[])[];
  takesEffect: readonly (readonly string[])[];
  /** Nouns for policies, with what they say of how far one has come: "proposal". */
  nouns: ReadonlyMap<string, PolicyStage>;
  /** Between such a noun and what it is about: "of", "on", "to". */
  nounLinks: ReadonlySet<string>;
  /** Nouns of denials: "denied plans", "no such plan". */
  deniedNouns: ReadonlySet<string>;
  /** Words that open what was before: "former", "previous", "instead of". */
  earlier: readonly (readonly string[])[];
  /** Verbs whose object was before and whose subject is now: "replaces". */
  replaces: ReadonlySet<string>;
  /** Words before a verb that say it holds no more: "no longer". */
  noLonger: readonly (readonly string[])[];
  /** Conjunctions of contrast: "whereas ..., now ...". */
  contrasts: ReadonlySet<string>;
  /** Words that open a clause that is only supposed, or asked. */
  supposed: ReadonlySet<string>;
  /** Words that open a condition. */
  conditions: readonly (readonly string[])[];
  /** Words at which a clause ends. */
  clauseEnds: ReadonlySet<string>;
  /** Nouns for laws and agreements that can stand against a policy. */
  lawNouns: ReadonlySet<string>;
  /** Nouns for bodies that decide, beside those that speak: "the two countries", "the opposition". */
  actorNouns: ReadonlySet<string>;
  /** Verbs after which something is only hoped, feared or expected. */
  doubting: ReadonlySet<string>;
  /** "talks about closing": nouns whose subject is weighed, and the words that lead to it. */
  talks: ReadonlySet<string>;
  talkLinks: ReadonlySet<string>;
  /** Words that lead to the law that something rests on: "under". */
  lawOpeners: ReadonlySet<string>;
  /** Finite verbs by which a law stands against something. */
  barring: ReadonlySet<string>;
  /** Phrases by which something stands against a law: "in breach of", "violates". */
  breaches: readonly (readonly string[])[];
  /** Adjectives of refusal: "would not be acceptable", "unacceptable". */
  unacceptable: ReadonlySet<string>;
  acceptable: ReadonlySet<string>;
  /** Nouns of opposition: "voiced their opposition". */
  opposition: ReadonlySet<string>;
  /** Words of time that may stand between a verb and its object, and end an object. */
  timeWords: ReadonlySet<string>;
  /** Prepositions before a time. */
  timePrepositions: ReadonlySet<string>;
}

/** @returns sequences of words, one for each line or comma-separated part. */
export function phrases(text: string): string[][] {
  return text
    .split(/[,\n]/u)
    .map((line) => line.trim().split(/\s+/u))
    .filter(([first]) => first !== '');
}
