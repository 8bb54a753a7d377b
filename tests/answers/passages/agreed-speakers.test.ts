/** Words that two articles print alike have the speaker whom the surer reading gives, unless an article names another beside them. */
import { describe, expect, test } from 'vitest';
import { agreedReadings, type ReadArticle } from '../../../src/answers/passages/agreed-speakers.js';
import { atOnce } from '../../../src/answers/steps.js';
import type { Article } from '../../../src/coverage/article.js';
import type { Quotation, Reading } from '../../../src/coverage/reading.js';
import { toldIn } from '../told.js';

const told = toldIn('en');
const words = 'The dredgers will sail when the tide allows and not before';

/** What a pronoun is reported to have said in the paragraph before the words. */
const reported = 'he would wait for the pilot';

/**
 * An article of a lead, a report by a pronoun and a paragraph with the words, and a reading that has both from a person of the lead.
 */
function read(
  outlet: string,
  lead: string,
  name: string,
  confidence: number,
  mention = 'he',
  printed: string = words,
): ReadArticle {
  const text = `"${printed}," ${mention} said.`;
  const report = `He said ${reported}.`;
  const start = lead.indexOf(name);
  const quoted = (paragraph: number, from: number, saying: string, by: string): Quotation => ({
    paragraph,
    start: from,
    end: from + saying.length,
    text: saying,
    kind: paragraph === 2 ? 'indirect' : 'direct',
    speaker: 0,
    confidence,
    mention: { paragraph, start: 0, end: by.length, text: by },
    cue: null,
    continues: false,
    source: null,
    remarks: [],
  });
  const named = { paragraph: 1, start, end: start + name.length, text: name };
  const reading: Reading = {
    speakers: [{ name, kind: 'person', role: null, named, roleAt: null }],
    quotations: [quoted(2, 'He said '.length, reported, 'He'), quoted(3, 1, printed, mention)],
    policies: [],
  };
  return { article: told(outlet, '2026-03-05', 'Dredgers wait', [lead, report, text]), reading };
}

const agreed = (articles: readonly ReadArticle[]): Map<Article, Reading> => atOnce(agreedReadings(articles));

function speakerNow(readings: ReadonlyMap<Article, Reading>, { article }: ReadArticle, of = 1): string | null {
  const { speakers, quotations } = readings.get(article)!;
  const { speaker } = quotations[of]!;
  return speaker === null ? null : speakers[speaker]!.name;
}

describe('the speaker of words that two articles print', () => {
  const sure = read('Torv Herald', 'Harbour master Jon Aske met reporters on the quay.', 'Jon Aske', 0.97);

  test('is the one of the surer reading, by the name that the other article prints', () => {
    const unsure = read('Coast Radio', 'Aske fell out with Minister Piet Lauw.', 'Piet Lauw', 0.8);
    const readings = agreed([sure, unsure]);
    expect([...readings.keys()]).toEqual([unsure.article]);
    expect(speakerNow(readings, unsure)).toBe('Aske');
  });

  test('is the one whom another article names where a pronoun stands for an office without a name', () => {
    const open = read('Tern Radio', 'Captain Orla Finn met the premier.', 'the premier', 0.7);
    const [speaker] = open.reading.speakers;
    const unnamed: ReadArticle = {
      ...open,
      reading: { ...open.reading, speakers: [{ ...speaker!, kind: 'unnamed' }] },
    };
    const named = read('Averby Post', 'Captain Orla Finn sailed.', 'Orla Finn', 0.9);
    expect(speakerNow(agreed([unnamed, named]), unnamed)).toBe('Finn');
  });

  test('is the one whom another article names where a reading names nobody', () => {
    const unsure = read('Coast Radio', 'Aske fell out with Minister Piet Lauw.', 'Piet Lauw', 0.6);
    const quotations = unsure.reading.quotations.map((quotation) => ({ ...quotation, speaker: null }));
    const open: ReadArticle = { ...unsure, reading: { ...unsure.reading, quotations } };
    expect(speakerNow(agreed([sure, open]), open)).toBe('Aske');
  });

  test('is nobody in an article that does not name that person', () => {
    const unsure = read('Coast Radio', 'The harbour fell out with Minister Piet Lauw.', 'Piet Lauw', 0.8);
    expect(speakerNow(agreed([sure, unsure]), unsure)).toBeNull();
  });

  test('is left where the article names another beside the words, and where both are as sure', () => {
    const named = read('Coast Radio', 'Aske fell out with Minister Piet Lauw.', 'Piet Lauw', 0.8, 'Lauw');
    const asSure = read('Coast Radio', 'Aske fell out with Minister Piet Lauw.', 'Piet Lauw', 0.96);
    expect(agreed([sure, named]).size).toBe(0);
    expect(agreed([sure, asSure]).size).toBe(0);
  });

  test('is left everywhere where two readings are as sure of two persons, in whatever order', () => {
    const asSure = read('Coast Radio', 'Aske fell out with Minister Piet Lauw.', 'Piet Lauw', 0.96);
    const unsure = read('Quay Post', 'Aske and Lauw waited for the pilot Ida Sorrel.', 'Ida Sorrel', 0.7);
    expect(agreed([sure, asSure, unsure]).size).toBe(0);
    expect(agreed([unsure, asSure, sure]).size).toBe(0);
  });

  test('is that of a run of words in a longer statement, and of what the same pronoun is reported to have said before', () => {
    const longer = `${words}, and whoever cannot wait may row`;
    const unsure = read('Coast Radio', 'Aske fell out with Minister Piet Lauw.', 'Piet Lauw', 0.8, 'he', longer);
    const readings = agreed([sure, unsure]);
    expect(speakerNow(readings, unsure)).toBe('Aske');
    expect(speakerNow(readings, unsure, 0)).toBe('Aske');
  });

  test('is left where only a few of the words are alike', () => {
    const other = 'The dredgers will sail when the minister tells them to and no later';
    const unsure = read('Coast Radio', 'Aske fell out with Minister Piet Lauw.', 'Piet Lauw', 0.8, 'he', other);
    expect(agreed([sure, unsure]).size).toBe(0);
  });
});
