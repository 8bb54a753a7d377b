/** Who said what a reader tells in words of his own: named only where one statement says most of it and nobody else's says nearly as much. */
import type { Answer, Question } from '../../coverage/answer.js';
import type { NamedMatter, SpeakerMatter } from '../asked/speaker-matter.js';
import type { Coverage } from '../passages/passages.js';
import { whoSaid } from '../who-said.js';
import { versionExcerpts } from './statement-excerpts.js';
import { likelySpeaker } from './likely-speaker.js';
import { type Meant, meantStatements } from './meant-statements.js';
import { answerOf } from '../result.js';
import { repliesBeside } from './retold-beside.js';
import { byPlace, type Version } from './statement-versions.js';
import type { QuotationMatch } from './quotation-matches.js';

/**
 * How likely a speaker is to be named for it, to be named for the nearest, the same where a name that is asked for is not in it,
 * and for the nearest to be shown without a name.
 */
const likelyEnough = { plainly: 0.6, named: 0.4, nameless: 0.5, shown: 0.1 } as const;

/** Of the words found in a statement, so many are the reader's own or related to them: all others may be found by chance. */
const fewestSure = 2;

/** Whom an accusation is made against stands in many statements: what it is made for must be there. */
const fewestOfAnother = 3;

/** Statements of the same speaker with this share of what the best one has say it as well. */
const besideBest = 0.85;

/** The statements that are meant by a question, and how plain it is that they are. */
export interface SpeakerMeant {
  statements: readonly Meant[];
  plain: boolean;
  /** Whether what they lack of the question, or say to the contrary, leaves it sure that they are, where they answer the question already. */
  sure: boolean;
  /** Whether the speaker may be named where they are shown as the nearest. */
  named: boolean;
}

/**
 * The statements of the one speaker whom a question means.
 *
 * @returns null where it does not ask for a speaker in words of its own, and where nobody's statement is near
 */
export function speakerMeant(coverage: Coverage, asked: SpeakerMatter, language: string): SpeakerMeant | null {
  const { statements, told, namesUnknown, words } = meantStatements(coverage, asked, language);
  const likeliest = statements.length === 0 ? null : likelySpeaker(statements, { told: told(), words });
  if (likeliest === null) return null;
  const { best, likely } = likeliest;
  if (asked.ofAnother && best.words < fewestOfAnother) return null;
  const isContrary = best.turned && !(asked.denial && best.hasManner);
  // What seems to say the contrary is perhaps another thing.
  const near = isContrary ? likely / 2 : likely;
  if (near < (isContrary ? likelyEnough.named : likelyEnough.shown)) return null;
  const isOther =
    (isContrary && (asked.denial || asked.denied || best.governed)) || (asked.performed && !best.hasManner);
  const isNear = near >= likelyEnough.named && !isOther;
  const isSure = best.hasNames && best.sure >= fewestSure;
  const plain = likely >= likelyEnough.plainly && !isOther && isSure;
  return {
    statements: likeliest.statements,
    plain,
    sure: isNear && isSure,
    named: plain || (isNear && (best.hasNames || near >= likelyEnough.nameless) && !namesUnknown),
  };
}

/** The least share of what is asked for that a statement has, by how many of the words asked for stand in the statement itself. */
interface Least {
  words: number;
  share: number;
  rival: number;
  told: number;
}

/** The same of a statement of somebody who is named: there is no other whose it may be. */
const ofNamed: readonly Omit<Least, 'rival' | 'told'>[] = [
  { words: 2, share: 0.42 },
  { words: 1, share: 0.7 },
];

/**
 * The same where the person has said little else like it, by how much more the articles may tell of the matter themselves: a matter
 * that they tell of without a word of that person's is one on which the person is silent.
 */
const outstandingOfNamed: readonly Least[] = [
  { words: 2, share: 0.34, rival: 0.9, told: 1.2 },
  { words: 1, share: 0.25, rival: 0.75, told: 1.2 },
];

/** Another outlet's statement of the same speaker says it as well with this share of what the best one has, and of all. */
const elsewhere = { ofBest: 0.55, ofAll: 0.35 } as const;

/** Whether a statement stands out among those of the same speaker, its other versions aside. */
function standsOut(coverage: Coverage, best: Meant, own: readonly Meant[], told: () => number): boolean {
  const versions = new Set(repliesBeside(coverage, best.speaker, best).map(({ quotation }) => quotation));
  const isOther = ({ passage, quotation, share }: Meant): boolean =>
    passage !== best.passage && !versions.has(quotation) && share < besideBest * best.share;
  const next = Math.max(0, ...own.filter(isOther).map(({ share }) => share));
  const apart = outstandingOfNamed.filter(
    ({ words, share, rival }) => best.words >= words && best.share >= share && next <= rival * best.share,
  );
  if (apart.length === 0) return false;
  const toldElsewhere = told();
  return apart.some((most) => toldElsewhere <= most.told * best.share);
}

/** The statements of somebody whom a question names that say what it asks for; null where none does. */
export function statementsMeant(coverage: Coverage, asked: NamedMatter, language: string): SpeakerMeant | null {
  const { statements: own, told } = meantStatements(
    coverage,
    asked,
    language,
    ({ speaker }) => speaker === asked.speaker,
  );
  const [best] = own;
  if (best === undefined) return null;
  const least = ofNamed.find(({ words }) => best.words >= words);
  const isPlain = least !== undefined && best.share >= least.share;
  if (!best.hasNames || !(isPlain || (asked.direct && standsOut(coverage, best, own, told)))) return null;
  const bestThere = new Map<string, Meant>();
  for (const each of [...own].reverse()) bestThere.set(each.passage.article.id, each);
  const isMeant = (each: Meant): boolean =>
    each.share >= besideBest * best.share ||
    (bestThere.get(each.passage.article.id) === each &&
      each.share >= Math.max(elsewhere.ofBest * best.share, elsewhere.ofAll));
  const meant = own.filter(isMeant);
  return { statements: [...meant, ...retold(coverage, meant, own)], plain: true, sure: true, named: true };
}

/** What other articles tell of replies in their own words, or quote of them. */
function retold(coverage: Coverage, meant: readonly Meant[], own: readonly Meant[]): Meant[] {
  const articles = new Set(meant.map(({ passage }) => passage.article.id));
  const told = meant.flatMap((statement) =>
    repliesBeside(coverage, statement.speaker, statement).map(
      ({ passage, quotation }) =>
        own.find((each) => each.quotation === quotation) ?? { ...statement, passage, quotation, marks: [] },
    ),
  );
  return told.filter(({ passage }) => !articles.has(passage.article.id) && articles.add(passage.article.id));
}

function matchOf({ passage, quotation, share, marks }: Meant): QuotationMatch {
  const { start, end } = quotation;
  const held = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return {
    passage,
    quotation,
    verdict: 'reworded',
    coverage: share,
    marks: held.length > 0 ? held : [{ start, end }],
    span: { start, end },
  };
}

/**
 * Answers who said something that nobody on record says in these words, where it is plain whose statement is meant.
 *
 * @param matter - what was said, in the reader's words
 * @returns null where the versions of the statement do not name one speaker
 */
export function saidInOtherWords(
  coverage: Coverage,
  question: Question,
  { statements }: SpeakerMeant,
  matter: string,
  language: string,
): Answer | null {
  // Each of them says it, whatever share of the reader's words it has.
  const share = Math.max(...statements.map((each) => each.share));
  const matches = statements.map((each) => ({ ...matchOf(each), coverage: share }));
  const said = whoSaid(coverage, question, matter, false, language, null, matches);
  const { finding } = said;
  return finding.key === 'speaker' ? { ...said, finding: { ...finding, key: 'speaker-in-other-words' } } : null;
}

/** Shows the statement that is nearest to what a question tells, and those of other articles that are as near. */
export function nearestInMeaning(coverage: Coverage, question: Question, { statements, named }: SpeakerMeant): Answer {
  const articles = new Set<string>();
  const nearest = statements.filter(
    ({ passage: { article } }) => !articles.has(article.id) && articles.add(article.id),
  );
  const speaker = named ? nearest[0]!.speaker.named : null;
  const versions = nearest.map((each): Version => ({ match: matchOf(each), speaker: each.speaker })).sort(byPlace);
  const excerpts = versionExcerpts(coverage, versions, 'nearest');
  const finding = { key: 'not-on-record-in-these-words', speaker } as const;
  return answerOf(coverage.library, question, { status: 'near', finding, speaker, excerpts });
}
