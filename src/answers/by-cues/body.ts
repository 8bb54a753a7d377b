/** Which body says something: those who speak for one are few, so that what is asked for tells whose statement is meant, in whatever words. */
import { asNearest } from '../excerpts/excerpts.js';
import type { Answer, NamedSpeaker, Question } from '../../coverage/answer.js';
import { bodyAskedFor } from '../../language/questions/body-asked.js';
import { type SpeakerMatter, speakerMatter } from '../asked/speaker-matter.js';
import { plainQuestion, quotedWords } from '../intent.js';
import { termsOf } from '../asked/question-terms.js';
import { type Coverage, type Sentence, tokensIn, tokensOf } from '../passages/passages.js';
import { answeredBy, answerOf } from '../result.js';
import { type Meant, meantStatements } from '../statements/meant-statements.js';
import { inParagraph } from '../support/parts-supported.js';
import { ownSupport, supportOf } from '../support/support.js';
import { supportExcerpts } from '../support/support-excerpts.js';

/** A statement of somebody who speaks for a body says what is asked for with this share of it, or with this one where it lacks a name or a word, ... */
const enough = 0.55;
const enoughLacking = 0.7;

/** What says that something owed was not done is said by few: with this share it is meant. */
const enoughOfBreach = 0.36;

/** ... by so many of its words, or by nearly all that is asked for, ... */
const fewestWords = 2;
const nearlyAll = 0.85;

/** ... and of what it has, nobody else who speaks for a body has more than this. */
const rival = 0.8;

/** Statements of the same speaker with this share of what the best one has say it as well. */
const besideBest = 0.85;

/** The opening of a question, up to where what was said begins. */
function opening(question: string, { matter }: SpeakerMatter): string {
  const at = question.lastIndexOf(matter);
  return at < 0 ? question : question.slice(0, at);
}

/** Whether words tell that something owed is done: they have a word for doing it and none for breaking it. */
function tellsKept(words: string, language: string): boolean {
  const { keeps, breaches } = bodyAskedFor(language);
  return keeps.test(words) && !breaches.test(words);
}

/** Whether a statement says the contrary of what is asked for: by its form, or where one of them alone tells that something owed was not done. */
function isContrary({ turned, passage, quotation }: Meant, matter: string, language: string): boolean {
  const { breaches } = bodyAskedFor(language);
  const asked = breaches.test(matter);
  return asked === breaches.test(passage.text.slice(quotation.start, quotation.end)) ? turned && !asked : true;
}

/** Whether somebody may speak for a body: neither one who holds a public office nor an authority. */
function mayBeOfBody({ name, role }: NamedSpeaker, language: string): boolean {
  const { officials, authorities, asked, sharedTitles } = bodyAskedFor(language);
  const office = asked.test(role ?? '') ? role!.replace(sharedTitles, '') : (role ?? '');
  return !officials.test(office) && !(name === name.toLowerCase() && authorities.test(name));
}

/** Who or what is said to have broken what is owed: before the verb for it, or behind "by" where it is told in the passive. */
function accusedIn(matter: string, language: string): string {
  const match = bodyAskedFor(language).breaches.exec(matter);
  if (match === null) return '';
  const by = /^ (?:by|par) (.+)$/u.exec(matter.slice(match.index + match[0].length));
  return by?.[1] ?? matter.slice(0, match.index);
}

/** The first sentence that a statement stands in. */
function sentenceOf({ passage, quotation }: Pick<Meant, 'passage' | 'quotation'>): Sentence | undefined {
  return passage.sentences.find(({ start, end }) => start < quotation.end && end > quotation.start);
}

/**
 * Whether a statement is against whom it is asked to be: each word for them stands there, or another for a public authority; a name
 * need not, where no other name stands there.
 */
function isAgainst(
  coverage: Coverage,
  { passage, quotation, speaker }: Meant,
  matter: string,
  language: string,
): boolean {
  const { authorities } = bodyAskedFor(language);
  const accused = termsOf(coverage, `a ${accusedIn(matter, language)}`, language);
  const sentence = sentenceOf({ passage, quotation });
  if (accused.length === 0 || sentence === undefined) return true;
  const { credits } = supportOf(coverage, passage, sentence, accused);
  const said = passage.text.slice(quotation.start, quotation.end);
  const own = new Set(tokensOf(speaker.named.name, language).map(({ stem }) => stem));
  const namesOther = tokensIn(passage, quotation).some(
    ({ capital, start, stem }) =>
      capital &&
      start > quotation.start &&
      !own.has(stem) &&
      !/[.!?]["”»]?\s+["“«]?$/u.test(passage.text.slice(0, start)),
  );
  return accused.every(({ name, word }, index) => {
    if (credits[index]! >= inParagraph) return true;
    return name ? !namesOther : authorities.test(word) && authorities.test(said);
  });
}

/** The statements of the one who speaks for a body that are meant; none where that is not plain. */
function meantBy(coverage: Coverage, asked: SpeakerMatter, language: string): Meant[] {
  // What is not done that is owed is told by a verb or by a no: neither is held against the other.
  const breached = bodyAskedFor(language).breaches.test(asked.matter);
  const { statements } = meantStatements(coverage, { ...asked, denied: asked.denied && !breached }, language);
  const ofBodies = statements.filter(
    (each) =>
      each.speaker.kind === 'person' &&
      mayBeOfBody(each.speaker.named, language) &&
      !isContrary(each, asked.matter, language) &&
      isAgainst(coverage, each, asked.matter, language),
  );
  const [best] = ofBodies;
  if (best === undefined || !saysEnough(best, breached)) return [];
  // Of a breach whoever denies it may say as much.
  if (!breached && best.share < rival * statements[0]!.share) return [];
  const other = ofBodies.find(({ speaker }) => speaker !== best.speaker);
  if ((other?.share ?? 0) > rival * best.share) return [];
  return ofBodies.filter(({ speaker, share }) => speaker === best.speaker && share >= besideBest * best.share);
}

/** Whether a statement has enough of what is asked for. */
function saysEnough({ share, words, hasNames, lacks }: Meant, breached: boolean): boolean {
  if (breached) return share >= (hasNames ? enoughOfBreach : enough);
  if (words < fewestWords && share < nearlyAll) return false;
  return hasNames ? share >= enough : !lacks && share >= enoughLacking;
}

/** Of an answer, what somebody says who holds no public office; a refusal where that is nothing: what an outlet tells is said by no body. */
function saidByBodies(
  coverage: Coverage,
  question: Question,
  first: Answer,
  { asked, language }: { asked: SpeakerMatter; language: string },
): Answer {
  const { breaches } = bodyAskedFor(language);
  const kept = tellsKept(asked.matter, language);
  const others = new Set(
    (breaches.test(asked.matter) ? meantStatements(coverage, asked, language).statements : [])
      .filter((each) => !isAgainst(coverage, each, asked.matter, language))
      .map(({ passage: { article, number } }) => `${article.id} ${number}`),
  );
  const said = first.excerpts.filter(
    ({ speaker, text, citation }) =>
      speaker != null &&
      mayBeOfBody(speaker, language) &&
      !(kept && breaches.test(text)) &&
      !others.has(`${citation.article} ${citation.paragraph}`),
  );
  if (said.length > 0) return answeredBy(coverage.library, question, said);
  const excerpts = asNearest(first.excerpts.slice(0, 1));
  return answerOf(coverage.library, question, { status: 'not-covered', finding: { key: 'not-covered' }, excerpts });
}

/**
 * Names the body's speaker in a question of any subject for the body that says something, where its form names nobody.
 *
 * @param first - the answer by its form
 * @returns null where it asks for none, or where whose statement is meant is not plain
 */
export function bodyByCues(coverage: Coverage, question: Question, first: Answer, language: string): Answer | null {
  const { kind, text } = question;
  if (kind !== 'ask' || quotedWords(text) !== null) return null;
  const asked = speakerMatter(text);
  if (asked === null || !asked.spoken) return null;
  const plain = plainQuestion(text.replace(/\s+/gu, ' ').trim());
  const opened = opening(plain, asked);
  // For whom somebody works is no saying.
  if (!bodyAskedFor(language).asked.test(opened) || /^(?:pour|for)(?!\p{L})/iu.test(opened)) return null;
  const isNamed = first.speaker !== null && mayBeOfBody(first.speaker, language);
  if (isNamed && !tellsKept(asked.matter, language)) return null;
  const meant = meantBy(coverage, asked, language);
  const [best] = meant;
  if (best === undefined)
    return first.status === 'answered' ? saidByBodies(coverage, question, first, { asked, language }) : null;
  const shown = meant.filter(({ passage }, index) => meant.findIndex((each) => each.passage === passage) === index);
  const supports = shown.flatMap(({ passage, quotation, marks, share }) => {
    const sentence = sentenceOf({ passage, quotation });
    return sentence === undefined
      ? []
      : [{ ...ownSupport(passage, sentence, []), passage, sentence, share, credits: [], marks }];
  });
  const answer = answeredBy(coverage.library, question, supportExcerpts(coverage, supports, 'answers'));
  return { ...answer, speaker: best.speaker.named };
}
