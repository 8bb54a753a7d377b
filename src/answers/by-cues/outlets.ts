/** Questions for outlets' words, versions and sources, answered by the words in them where no form of question reads them. */
import type { Answer, Question } from '../../coverage/answer.js';
import { type CueReading, type Family, readByCues } from '../asked/outlet-cues.js';
import { outletNamesIn } from '../asked/outlets-named.js';
import { compare } from '../compare.js';
import { numbersCompared } from '../numbers-compared.js';
import type { Coverage } from '../passages/passages.js';
import { carriers } from '../statements/carriers.js';
import { versions } from '../statements/versions.js';
import { wording } from '../wording.js';

const ofWords: Family = {
  parting: ['outlet', 'each', 'term', 'naming'],
  telling: ['outlet', 'each', 'term', 'naming'],
  idle: ['changed', 'statement', 'number'],
};

const ofOutlets: Family = {
  parting: ['outlet', 'each', 'version'],
  telling: ['outlet', 'each', 'version', 'changed', 'statement', 'quoting', 'mentioning', 'asking'],
};

/** At most this many parts of a question are tried as what it is about; of a large coverage fewer. */
const mostTopics = { small: 3, large: 1 } as const;

function likeliest(coverage: Coverage, topics: readonly string[]): string[] {
  return topics.slice(0, coverage.isSmall ? mostTopics.small : mostTopics.large);
}

/** Shorter words in quotation marks are named rather than looked for: "came" or "come"; so are all of several, which are to choose from. */
const quotedWords = 2;

function firstAnswered(tries: readonly (() => Answer)[]): Answer | null {
  for (const attempt of tries) {
    const given = attempt();
    if (given.status === 'answered') return given;
  }
  return null;
}

/** The outlets' words; of the outlets that the question names, where it names only some. */
function wordingByCues(coverage: Coverage, question: Question, language: string): Answer | null {
  const names = outletNamesIn(coverage.library, question.text);
  const { topics, choices } = readByCues(question.text, ofWords, language, names);
  const about = choices.length > 0 && topics.length === 0 ? [''] : likeliest(coverage, topics);
  const outlets = names.length === 0 ? undefined : new Set(names.map(({ outlet }) => outlet));
  return firstAnswered(about.map((topic) => () => wording(coverage, question, { topic, choices, outlets }, language)));
}

/** Words in quotation marks that are only named stand in a topic without them. */
function withoutMarks(topic: string, marked: number): string {
  return topic.replace(/["“«„]\s*([^"“”«»„‟]+?)\s*["”»‟“]/gu, (asWritten: string, words: string) =>
    words.split(/\s+/u).length < quotedWords || (marked > 1 && words.split(/\s+/u).length <= quotedWords)
      ? words
      : asWritten,
  );
}

/** What a question for outlets wants. */
function wantIn({ cues, quoted }: CueReading): 'versions' | 'carriers' | 'quoted-by' | 'numbers' | 'compare' {
  const has = (cue: Parameters<typeof cues.has>[0]): boolean => cues.has(cue);
  const saysWords = quoted.some((words) => words.split(/\s+/u).length >= quotedWords);
  const isStatement = saysWords || has('statement');
  const asksOutlets = has('asking') || has('each') || has('outlet');
  if (isStatement && (has('version') || has('changed'))) return 'versions';
  if (!has('version') && asksOutlets && has('quoting')) return 'quoted-by';
  if (!has('version') && has('asking') && (has('mentioning') || has('omitting')) && !has('number')) return 'carriers';
  if (isStatement) return 'versions';
  return has('number') ? 'numbers' : 'compare';
}

function compareByCues(coverage: Coverage, question: Question, language: string): Answer | null {
  const names = outletNamesIn(coverage.library, question.text);
  const reading = readByCues(question.text, ofOutlets, language, names);
  const want = wantIn(reading);
  const topics = likeliest(coverage, [...new Set([reading.whole, ...reading.topics])])
    .map((topic) => withoutMarks(topic, reading.quoted.length).replace(/['’]s?$/u, ''))
    .filter((topic) => topic !== '');
  const tries = topics.map((topic) => (): Answer => {
    switch (want) {
      case 'versions':
        return versions(coverage, question, topic, language);
      case 'quoted-by':
        return carriers(coverage, question, topic, true, language);
      case 'carriers':
        return carriers(coverage, question, topic, false, language);
      case 'numbers': {
        const counted = numbersCompared(coverage, question, `${reading.howMany} ${topic}`, language);
        if (counted.status === 'answered') return counted;
        const compared = compare(coverage, question, topic, language);
        // Who asks for numbers is not answered by all that the outlets tell of it.
        return compared.sections?.some(({ heading }) => heading.key === 'numbers-differ') === true ? compared : counted;
      }
      case 'compare':
        return compare(coverage, question, topic, language);
    }
  });
  return firstAnswered(tries);
}

/**
 * Reads a question by its cues.
 *
 * @returns null for commands whose questions are not read so, and where what it is about is not found
 */
export function outletsByCues(coverage: Coverage, question: Question, language: string): Answer | null {
  switch (question.kind) {
    case 'wording':
      return wordingByCues(coverage, question, language);
    case 'compare':
      return compareByCues(coverage, question, language);
    default:
      return null;
  }
}
