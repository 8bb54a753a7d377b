/** Words that two articles print alike have the speaker whom the surer reading gives, unless an article names another beside them. */
import { describe, expect, test } from 'vitest';
import { agreedReadings, type ReadArticle } from '../../../src/answers/passages/agreed-speakers.js';
import { atOnce } from '../../../src/answers/steps.js';
import type { Article } from '../../../src/coverage/article.js';
import type { Quotation, Reading } from '../../../src/coverage/reading.js';
import { toldIn } from '../told.js';

const told = toldIn('en');
const words = 'The dredgers will sail when the tide allows and not before';

/** An article of a lead and a paragraph with the words, and a reading that has them from a person of the lead. */
function read(outlet: string, lead: string, name: string, confidence: number, mention = 'he'): ReadArticle {
  const text = `"${words}," ${mention} said.`;
  const start = lead.indexOf(name);
  const said: Quotation = {
    paragraph: 2,
    start: 1,
    end: 1 + words.length,
    text: words,
    kind: 'direct',
    speaker: 0,
    confidence,
    mention: { paragraph: 2, start: words.length + 4, end: words.length + 4 + mention.length, text: mention },
    cue: null,
    continues: false,
    source: null,
    remarks: [],
  };
  const named = { paragraph: 1, start, end: start + name.length, text: name };
  const reading: Reading = {
    speakers: [{ name, kind: 'person', role: null, named, roleAt: null }],
    quotations: [said],
    policies: [],
  };
  return { article: told(outlet, '2026-03-05', 'Dredgers wait', [lead, text]), reading };
}

const agreed = (articles: readonly ReadArticle[]): Map<Article, Reading> => atOnce(agreedReadings(articles));

function speakerNow(readings: ReadonlyMap<Article, Reading>, { article }: ReadArticle): string | null {
  const { speakers, quotations } = readings.get(article)!;
  const { speaker } = quotations[0]!;
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
});
