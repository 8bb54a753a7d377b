/** A quotation close to but not what is on record is never confirmed: every quotation of the story, altered in every way. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { words } from '../../../src/language/words.js';
import { readStory } from '../score.js';
import { toldIn } from '../told.js';

const directory = join(import.meta.dirname, '..', 'stories', 'orrin');

/** Quotations of fewer words are in many statements. */
const longEnough = 6;

describe('altered quotations', { timeout: 120_000 }, () => {
  let library: Library;
  let quotations: string[];

  beforeAll(async () => {
    const { articles } = await readStory(directory);
    library = await Library.build(articles);
    quotations = articles.flatMap(({ id }) =>
      library
        .reading(id)
        .quotations.filter(({ kind, text }) => kind === 'direct' && words(text).length >= longEnough)
        .map(({ text }) => text),
    );
  });

  const ask = (quotation: string): Answer => answer(library, { kind: 'who-said', text: `who said "${quotation}"` });

  /** Puts a word before the word at an index. */
  const withWord = (text: string, index: number, word: string): string => {
    const { start } = words(text)[index]!;
    return `${text.slice(0, start)}${word} ${text.slice(start)}`;
  };

  const exchanged = (text: string, index: number, word: string): string => {
    const { start, end } = words(text)[index]!;
    return `${text.slice(0, start)}${word}${text.slice(end)}`;
  };

  test('the story has quotations to alter', () => {
    expect(quotations.length).toBeGreaterThanOrEqual(10);
  });

  test('as printed, each is confirmed', () => {
    for (const quotation of quotations) expect(ask(quotation).status, quotation).toBe('answered');
  });

  test.each(['not', 'never', 'only', 'hardly'])('with "%s" put in, none is confirmed', (word) => {
    for (const quotation of quotations) {
      for (let index = 1; index < words(quotation).length; index++) {
        const altered = withWord(quotation, index, word);
        expect(ask(altered).status, altered).not.toBe('answered');
      }
    }
  });

  test('with a word of weight exchanged for another of the coverage, none is confirmed', () => {
    for (const quotation of quotations) {
      for (const [index, { text }] of words(quotation).entries()) {
        if (text.length < 5) continue;
        const altered = exchanged(quotation, index, 'mill');
        expect(ask(altered).status, altered).not.toBe('answered');
      }
    }
  });

  test('with a denial taken out, none is confirmed', () => {
    const denied = quotations.filter((quotation) => /\b(?:not|nobody)\b/iu.test(quotation));
    expect(denied.length).toBeGreaterThan(0);
    for (const quotation of denied) {
      const altered = quotation.replace(/\bnot /iu, '').replace(/\bnobody\b/iu, 'somebody');
      expect(ask(altered).status, altered).not.toBe('answered');
    }
  });

  test('a near miss shows the words on record beside the words asked for', () => {
    const near = ask('We found the toxin in four of nine samples');
    expect(near).toMatchObject({ status: 'near', finding: { key: 'not-on-record-in-these-words' } });
    expect(near.excerpts[0]?.reason).toBe('nearest');
    expect(near.difference).toContainEqual({ kind: 'asked-only', words: 'four' });
    expect(near.difference).toContainEqual({ kind: 'record-only', words: 'three' });
    const { text, differing = [] } = near.excerpts[0]!;
    expect(differing.map(({ start, end }) => text.slice(start, end))).toEqual(['three']);
  });

  test('typographic marks, case, a misspelling and a dropped small word do not matter without marks', () => {
    for (const text of [
      'WHO SAID WE FOUND THE TOXIN IN THREE OF NINE SAMPLES',
      'who said we found toxin in three of nine samples',
      'who said we found the toxine in three of nine samples',
      'who said “we found the toxin in three of nine samples”',
    ]) {
      expect(answer(library, { kind: 'who-said', text }), text).toMatchObject({
        status: 'answered',
        speaker: { name: 'Tomas Brandt' },
      });
    }
  });
});

describe('words of which half was put in place of what is on record', () => {
  let weir: Library;

  beforeAll(async () => {
    weir = await Library.build([
      toldIn('en')('Weir Post', '2031-09-05', 'The weir', [
        'Asked about the talks, warden Pia Holt replied: "Millers, I find, haggle best behind a bolted hatch."',
        'The wheel turns at night.',
      ]),
    ]);
  });

  test('are never confirmed, and show what is on record', () => {
    const near = answer(weir, { kind: 'who-said', text: 'Who said "Millers haggle best before the drummers"?' });
    expect(near).toMatchObject({ status: 'near', finding: { key: 'not-on-record-in-these-words' } });
    expect(near.excerpts.map(({ citation }) => citation.paragraph)).toEqual([1]);
  });

  test('have nothing near where but a word is the same', () => {
    expect(answer(weir, { kind: 'who-said', text: 'Who said "Millers sing on Sundays by the quay"?' }).status).toBe(
      'not-covered',
    );
  });
});

test('words in quotation marks are near nothing that an outlet only tells in its own words', async () => {
  const quay = await Library.build([
    toldIn('en')('Quay Post', '2031-09-05', 'The quay', [
      'Under an order made last week, Harn told 43 barges without a pass to leave the Long Quay by Monday.',
      '"The wall is tired," warden Pia Holt said.',
    ]),
  ]);
  const given = answer(quay, { kind: 'who-said', text: 'Who said "not one barge will ever leave the Long Quay"?' });
  expect(given).toMatchObject({ status: 'not-covered', finding: { key: 'no-such-quotation' } });
});
