/** Who said something, where a question tells it in words that nobody on record uses. */
import { asNearest } from '../excerpts/excerpts.js';
import type { Answer, Question } from '../../coverage/answer.js';
import { namedMatter, speakerMatter } from '../asked/speaker-matter.js';
import { quotedWords } from '../intent.js';
import type { Coverage } from '../passages/passages.js';
import { answerOf } from '../result.js';
import { statementsOf } from '../statements-of.js';
import type { Meant } from '../statements/meant-statements.js';
import {
  nearestInMeaning,
  saidInOtherWords,
  speakerMeant,
  type SpeakerMeant,
  statementsMeant,
} from '../statements/speaker-by-meaning.js';

/** What an answer finds where nobody is named for the words themselves. */
const unsettled: ReadonlySet<Answer['finding']['key']> = new Set([
  'excerpts',
  'not-covered',
  'no-such-quotation',
  'not-on-record-in-these-words',
  'premise-not-reported',
  'name-not-covered',
  'stands',
]);

/**
 * Reads a question for a speaker again by what it says was said.
 *
 * @param first - the answer by its form
 * @param again - the answer by its other cues; null where they tell nothing more
 * @returns null where that tells nothing more
 */
export function speakerByCues(
  coverage: Coverage,
  question: Question,
  first: Answer,
  again: () => Answer | null,
  language: string,
): Answer | null {
  const { kind, text } = question;
  const named = kind === 'who-said' ? ofNamed(coverage, question, first, language) : null;
  if (named !== null) return named;
  const asks = kind === 'who-said' || (kind === 'ask' && first.status === 'not-covered');
  const asked = asks && quotedWords(text) === null && unsettled.has(first.finding.key) ? speakerMatter(text) : null;
  if (asked === null || (kind === 'ask' && !asked.spoken)) return again();
  const meant = speakerMeant(coverage, asked, language);
  const said = (): Answer | null =>
    meant === null ? null : saidInOtherWords(coverage, question, meant, asked.matter, language);
  if (first.status === 'near' && first.speaker !== null) {
    // Words near to what somebody is said to have denied are rather those of whoever affirms it.
    const isBare = (asked.denial || asked.performed) && meant?.named !== true;
    const isAnothers = meant?.statements.every(({ speaker }) => speaker.named.name !== first.speaker?.name) === true;
    if (isAnothers) return again() ?? ofEither(coverage, first, meant);
    const isSame = meant?.plain === true && meant.statements.some((each) => isShownAs(first, each));
    return again() ?? (isSame ? withNearest(coverage, first, meant) : null) ?? (isBare ? unnamed(first) : null);
  }
  if (meant?.plain === true) return said() ?? again();
  if (first.status !== 'answered')
    return again() ?? (meant === null ? null : nearestInMeaning(coverage, question, meant));
  // Sentences that support a question need not be what was said: whose they are is told where the statement is as near.
  const [best] = meant?.statements ?? [];
  if (meant?.sure === true && best !== undefined && first.speaker === null && showsPassage(first, best.passage))
    return said();
  if (!asked.spoken) return null;
  if (meant?.named === true && (first.speaker === null || !isShownAs(first, best!)))
    return withTold(nearestInMeaning(coverage, question, meant), first);
  const speaker = meant?.named === true ? first.speaker : null;
  const finding = { key: 'not-on-record-in-these-words', speaker } as const;
  const excerpts = asNearest(first.excerpts);
  return answerOf(coverage.library, question, { status: 'near', finding, speaker, excerpts });
}

/** What somebody whom a question names said of something, where its form finds nothing; null where nothing is found. */
function ofNamed(coverage: Coverage, question: Question, first: Answer, language: string): Answer | null {
  const isOpen = first.status === 'not-covered' || (first.status === 'near' && first.speaker === null);
  if (!isOpen || first.finding.key === 'said-by-another' || quotedWords(question.text) !== null) return null;
  const asked = namedMatter(coverage, question.text, language);
  if (asked === null) return null;
  if (asked.matter === '') return statementsOf(coverage, question, asked.speaker.named.name, '', language);
  const meant = statementsMeant(coverage, asked, language);
  return meant === null ? null : saidInOtherWords(coverage, question, meant, asked.matter, language);
}

/** Whether an answer cites a paragraph. */
function showsPassage({ excerpts }: Answer, { article, number }: { article: { id: string }; number: number }): boolean {
  return excerpts.some(({ citation }) => citation.article === article.id && citation.paragraph === number);
}

/** The nearest words on record, and the statements of other articles that say it in others. */
function withNearest(coverage: Coverage, first: Answer, meant: SpeakerMeant): Answer {
  const articles = new Set(first.excerpts.map(({ citation }) => citation.article));
  const statements = meant.statements.filter(({ passage }) => !articles.has(passage.article.id));
  if (statements.length === 0) return first;
  const { excerpts } = nearestInMeaning(coverage, first.question, { ...meant, statements });
  return { ...first, excerpts: [...first.excerpts, ...excerpts] };
}

/** Whether an answer shows a statement, by the same speaker. */
function isShownAs(answer: Answer, { passage, speaker }: Meant): boolean {
  return answer.speaker?.name === speaker.named.name && showsPassage(answer, passage);
}

/** The statement that has most of what is asked for, and where it is not plain that it is meant the words that are nearest beside it. */
function ofEither(coverage: Coverage, first: Answer, meant: SpeakerMeant): Answer {
  if (meant.named) return nearestInMeaning(coverage, first.question, meant);
  return unnamed(withNearest(coverage, first, meant));
}

/** The nearest statements, and beside them what the outlets tell where nobody says it. */
function withTold(nearest: Answer, told: Answer): Answer {
  if (told.speaker !== null) return nearest;
  const shown = new Set(nearest.excerpts.map(({ citation }) => citation.id));
  const more = told.excerpts.filter(({ citation, speaker }) => !shown.has(citation.id) && speaker === undefined);
  return {
    ...nearest,
    excerpts: [...nearest.excerpts, ...asNearest(more)],
  };
}

/** The nearest on record without a name. */
function unnamed(answer: Answer): Answer {
  return { ...answer, finding: { key: 'not-on-record-in-these-words', speaker: null }, speaker: null };
}
