import { printed } from './printed.js';

/**
 * Who wrote it, from a byline. A wrong name is worse than none: what is not clearly a person's name is null.
 */

/** A capitalised name: two to four parts, particles and initials allowed, hyphens and apostrophes inside. */
const PART = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?`;
const PARTICLE = String.raw`(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|bint|ibn|al|el|ten|ter|y|st\.?)`;
const NAME = String.raw`${PART}(?:\s+(?:${PARTICLE}\s+){0,2}${PART}){1,3}`;
const WHOLE_NAME = new RegExp(`^(?!(?:The|A|An|Our|My|Le|La|Les|By|In|On|For|From)\\s)${NAME}$`, 'u');

/** Words of organisations, products and pages: a run of capitals with one of these is no person. */
const NOT_A_PERSON =
  /\b(?:news|newsroom|press|presse|times|post|daily|journal|gazette|herald|tribune|chronicle|review|magazine|media|radio|tv|television|télévision|network|agency|agence|wire|wires|service|services|staff|desk|team|editors?|editorial|board|bureau|reporters?|correspondents?|contributors?|writers?|company|corp|inc|ltd|llc|group|images|photos?|pictures|videos?|admin|administrator|webmaster|guest|author|online|digital|web|website|com|university|institute|ministry|department|government|association|centre|center|council|rédaction|équipe|licen[cs]e|commons|account|rights|reserved|policy|privacy|contact|subscribe|follow|share|more|read|view|posts|profile|articles?|stories|about|updated|published)\b|[@/\\_\d]|https?:|www\./iu;

/** Job words that follow a name in a byline. */
const ROLE =
  /^(?:senior|junior|staff|political|national|foreign|international|chief|deputy|managing|associate|assistant|executive|bureau|legal|business|science|health|sports?|crime|court|city|investigative|multimedia|digital|video|special|contributing|general|assignment|parliament(?:ary)?|industry|industrial|shipping|maritime|farming|agriculture|rural|energy|police|security|defen[cs]e|affairs|financ(?:e|ial)|labou?r|consumer|regional|housing|migration|immigration|justice|grande?|politique|société|économie|économique|santé|éducation|environnement|judiciaire|diplomatic|economics?|environment|education|transport|technology|culture|arts|local|legislative|white|house|reporters?|correspondents?|editors?|writers?|columnists?|journalists?|contributors?|producers?|analysts?|anchors?|hosts?|fellows?|interns?|critics?|photographers?|freelancers?|journaliste|correspondante?|rédacteur|rédactrice|chroniqueur|chroniqueuse|en|in|at|of|and|the|chef)$/iu;
const JOB =
  /^(?:chief|reporters?|correspondents?|editors?|writers?|columnists?|journalists?|contributors?|producers?|analysts?|anchors?|hosts?|fellows?|critics?|journaliste|correspondante?|rédacteur|rédactrice|chroniqueur|chroniqueuse|chef)$/iu;

/** Words in lower case that stand between names, jobs and outlets; any other makes the line a sentence. */
const BETWEEN_NAMES =
  /^(?:and|et|with|for|of|the|in|at|special|to|de|del|della|der|den|di|da|dos|du|des|la|le|les|van|von|bin|bint|ibn|al|el|al-\S+|d['’]\S+|l['’]\S+|ten|ter|y|staff|reporters?|correspondents?|editors?|writers?|columnists?|contributors?|pour|à|en)[,;]?$/u;

/** "By", "Written by", "Un texte de": what a byline opens with. */
export const BYLINE_OPENING =
  /^(?:(?:story|article|words|text|written|reported|posted|analysis|opinion|submitted|published|texte|un texte|un article)\s+)?(?:by|par|de)\s*[:\s]\s*/iu;
const LABEL = /^(?:author|authors|reporter|writer|byline|auteur|autrice|auteure)\s*:\s*/iu;

/** Whether the words are a person's name and nothing else. */
export function isPersonName(words: string): boolean {
  return words.length <= 60 && WHOLE_NAME.test(words) && !NOT_A_PERSON.test(words);
}

/** Capital-letter bylines ("BY JANE DOE") in the case a name is printed in. */
function named(words: string): string {
  if (words !== words.toUpperCase() || !/\p{Lu}{2}/u.test(words)) return words;
  return words
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/**
 * The names in the words after "By": one, or several joined by commas, "and", "&".
 * @returns the names joined as printed order demands ("A, B and C" becomes "A, B, C"); null when any part before a job or an outlet is no name
 */
export function personNames(words: string): string | null {
  const names: string[] = [];
  for (const part of printed(words).split(/\s*(?:,|;|&|\band\b|\bet\b|\bwith\b)\s*/iu)) {
    if (part === '') continue;
    const name = named(part.replace(/[.,;:]+$/u, ''));
    if (isPersonName(name)) names.push(name);
    else if (names.length === 0) return null;
    else break;
  }
  const unique = [...new Set(names)];
  return unique.length === 0 ? null : unique.join(', ');
}

/** Words that make a name one of nobody in particular. */
const NOBODY =
  /\b(?:staff|admin(?:istrator)?|webmaster|guest|editors?|editorial|team|newsroom|newsdesk|desk|contributors?|reporters?|reports?|correspondents?|writers?|authors?|anonymous|unknown|users?|official|rédaction|redacción|redaktion|équipe|online|website|web|accounts?|profile|posts?|articles?|stories|subject|default|test|none|null)\b/iu;

const ORGANISATION_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:[.'’&-]\p{L}[\p{L}\p{M}]*)*\.?|of|the|and|for|&|de|du|des|la|le|et)$/u;

/**
 * The name of a body that wrote it (a news agency, an institute), or a name of one word.
 * @param words what is stated as the author, and nothing else
 * @returns null for what is nobody in particular, a handle or an address
 */
export function organisationName(words: string): string | null {
  const name = printed(words);
  const parts = name.split(' ');
  if (name.length < 3 || name.length > 60 || parts.length > 6 || NOBODY.test(name)) return null;
  if (!/^\p{Lu}/u.test(name) || !parts.every((part) => ORGANISATION_WORD.test(part))) return null;
  return name;
}

/**
 * A name followed by a job without a comma ("Jane Doe Harbour Bureau Chief"): the job words are taken off the end; a
 * bureau's place goes with them. Of three words before any other job one cannot tell a middle name from a place: null.
 */
function nameBeforeJob(words: string): string | null {
  const parts = words.split(' ');
  if (!JOB.test(parts.at(-1) ?? '')) return null;
  let end = parts.length;
  while (end > 0 && ROLE.test(parts[end - 1] ?? '')) end -= 1;
  const ofBureau = parts.slice(end).some((part) => /^bureau$/iu.test(part));
  const before = parts.slice(0, ofBureau && end > 2 ? end - 1 : end);
  const certain = before.length === 2 || (before.length === 3 && /^\p{Lu}\.$/u.test(before[1] ?? ''));
  const name = before.join(' ');
  return certain && isPersonName(name) ? name : null;
}

/** A French post behind a name: "Envoyée spéciale", "Chef du bureau parlementaire". */
const FRENCH_POST =
  /^(.+?) (?:Chef(?:fe)? (?:du (?:bureau|service)|de (?:la rédaction|rubrique|service|bureau)|d['’]édition)|Correspondante?(?= |$)|Envoyée? spéciale?(?= |$)|Journaliste(?= |$)|Grande? reporter(?= |$)|Rédact(?:eur|rice)(?= |$)|Chroniqueu(?:r|se)(?= |$)|Éditorialiste(?= |$))/u;

/** More words are no name with a post. */
const LONGEST_POST = 10;

/** The name before a French post; null where a line is no name with one. */
function nameBeforePost(words: string): string | null {
  const name = FRENCH_POST.exec(words)?.[1] ?? '';
  const certain = name.split(' ').length === 2 && isPersonName(name);
  return certain && words.split(' ').length <= LONGEST_POST && !/[.!?:;]$/u.test(words) ? name : null;
}

/**
 * Reads one piece of a byline line (lines are cut at bars and bullets before).
 * @returns the name or names, null when the piece is a byline that names nobody surely, undefined when it is no byline
 */
export function readByline(piece: string): string | null | undefined {
  const words = printed(piece);
  if (words === '' || words.length > 160) return undefined;
  const opening = BYLINE_OPENING.exec(words) ?? LABEL.exec(words);
  if (opening) {
    const rest = words.slice(opening[0].length);
    if (!/^\p{Lu}/u.test(rest) || rest.split(' ').some((word) => /^\p{Ll}/u.test(word) && !BETWEEN_NAMES.test(word)))
      return undefined;
    return personNames(rest) ?? nameBeforeJob(rest);
  }
  const posted = nameBeforePost(words);
  if (posted !== null) return posted;
  const parts = words.split(/\s*[,–—]\s*|\s+-\s+/u);
  const job = parts.at(-1)?.split(' ') ?? [];
  if (!JOB.test(job.at(-1) ?? '') || words.split(' ').length > 12 || /[.!?]$/u.test(words)) return undefined;
  if (!/^\p{Lu}/u.test(words) || words.split(' ').some((word) => /^\p{Ll}/u.test(word) && !ROLE.test(word)))
    return undefined;
  if (parts.length === 1) return nameBeforeJob(words) ?? undefined;
  return isPersonName(parts[0] ?? '') ? (parts[0] ?? null) : undefined;
}
