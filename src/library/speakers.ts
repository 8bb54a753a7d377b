/** Everybody a library's articles quote: one entry for a person or body, whichever articles and forms the name stands in. */
import type { Article } from '../coverage/article.js';
import type { Reading, Speaker } from '../coverage/reading.js';
import { editDistance } from '../language/edit-distance.js';
import { fold, words } from '../language/words.js';

/** A person, body or document that is on record in a library. */
export interface LibrarySpeaker {
  /** The fullest name that an article gives. */
  name: string;
  /** As printed where the fullest name stands first, else the first that any article gives; null when none does. */
  role: string | null;
  kind: Exclude<Speaker['kind'], 'unnamed'>;
  /** Ids of the articles that quote the speaker, earliest first. */
  articles: string[];
}

export interface ReadArticle {
  article: Article;
  reading: Reading;
}

/** Folded words of a name: what two articles' forms of it are compared by. */
export function nameWords(name: string): string[] {
  return words(fold(name)).map(({ text }) => text.replace(/'s?$/, ''));
}

interface Mentioned {
  speaker: Speaker & { kind: LibrarySpeaker['kind'] };
  words: string[];
  article: string;
}

function isNamed(speaker: Speaker): speaker is Mentioned['speaker'] {
  return speaker.kind !== 'unnamed';
}

function quotedIn({ article, reading }: ReadArticle): Mentioned[] {
  const quoted = new Set(reading.quotations.map(({ speaker }) => speaker));
  return reading.speakers.flatMap((speaker, index) =>
    quoted.has(index) && isNamed(speaker) ? [{ speaker, words: nameWords(speaker.name), article: article.id }] : [],
  );
}

/** Says which speaker of the library a name belongs to. */
export type KeyOfName = (name: string, kind: Speaker['kind']) => string;

/**
 * Names are one when their words are the same, case, accents and marks aside. A surname alone is the one person of that
 * surname; where there are several it stays by itself, because a wrong name is worse than a second entry.
 */
export function keysOf(all: readonly ReadArticle[]): KeyOfName {
  const personsOfSurname = new Map<string, Set<string>>();
  for (const { speaker, words: name } of all.flatMap(quotedIn)) {
    if (speaker.kind !== 'person' || name.length < 2) continue;
    const surname = name.at(-1)!;
    personsOfSurname.set(surname, (personsOfSurname.get(surname) ?? new Set()).add(name.join(' ')));
  }
  return (name, kind) => {
    const own = nameWords(name);
    const [only] = own.length === 1 && kind === 'person' ? (personsOfSurname.get(own[0]!) ?? []) : [];
    const several = (personsOfSurname.get(own[0] ?? '')?.size ?? 0) > 1;
    return only === undefined || several ? own.join(' ') : only;
  };
}

/** Speakers of articles given in the order of their days: those in most articles first, then by name. */
export function speakersOf(all: readonly ReadArticle[]): LibrarySpeaker[] {
  const keyOf = keysOf(all);
  const mentionsOf = new Map<string, Mentioned[]>();
  for (const mentioned of all.flatMap(quotedIn)) {
    const key = keyOf(mentioned.speaker.name, mentioned.speaker.kind);
    mentionsOf.set(key, [...(mentionsOf.get(key) ?? []), mentioned]);
  }
  const speakers = [...mentionsOf.values()].map((mentions): LibrarySpeaker => {
    const fullest = mentions.reduce((best, each) => (each.words.length > best.words.length ? each : best));
    const { name, kind } = fullest.speaker;
    const role = fullest.speaker.role ?? mentions.find(({ speaker }) => speaker.role !== null)?.speaker.role ?? null;
    return { name, role, kind, articles: [...new Set(mentions.map(({ article }) => article))] };
  });
  return speakers.sort((a, b) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : 1));
}

/** How many letters of a name's word may be wrong: two in a long one, one in a short one, none in an initial. */
function lettersAllowed(word: string): number {
  if (word.length >= 6) return 2;
  return word.length >= 4 ? 1 : 0;
}

/** How far each asked word is from the nearest word of a name, together; undefined when one is too far. */
function lettersWrong(asked: readonly string[], name: readonly string[]): number | undefined {
  let wrong = 0;
  for (const word of asked) {
    const allowed = lettersAllowed(word);
    const nearest = Math.min(...name.map((other) => editDistance(word, other, allowed)));
    if (nearest > allowed) return undefined;
    wrong += nearest;
  }
  return wrong;
}

/**
 * The speakers that a typed name may mean: the whole name, else names that hold all its words, else the names spelt most
 * nearly like it. Several when it is ambiguous, in the order of `speakers`; none when nobody fits.
 *
 * @param text "Mara Lindqvist", "Lindqvist", "Mara Lindkvist"; without titles.
 */
export function findSpeakers(speakers: readonly LibrarySpeaker[], text: string): LibrarySpeaker[] {
  const asked = nameWords(text);
  if (asked.length === 0) return [];
  const named = speakers.map((speaker) => ({ speaker, name: nameWords(speaker.name) }));
  const whole = named.filter(({ name }) => name.join(' ') === asked.join(' '));
  const holding = whole.length > 0 ? whole : named.filter(({ name }) => asked.every((word) => name.includes(word)));
  if (holding.length > 0) return holding.map(({ speaker }) => speaker);
  const near = named.flatMap(({ speaker, name }) => {
    const wrong = lettersWrong(asked, name);
    return wrong === undefined ? [] : [{ speaker, wrong }];
  });
  const least = Math.min(...near.map(({ wrong }) => wrong));
  return near.filter(({ wrong }) => wrong === least).map(({ speaker }) => speaker);
}
