/** What a speaker is on record with: versions of one statement in several outlets stand once, over invented stories. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer, Excerpt } from '../../../src/coverage/answer.js';
import type { Article } from '../../../src/coverage/article.js';
import { Library } from '../../../src/library/index.js';
import { answerText } from '../../../src/text/answer-text.js';
import { textFor } from '../../../src/text/index.js';
import { told } from '../told.js';

/** A reservoir that is drained. Published on Tuesday 12, Wednesday 13 and Thursday 14 May 2026. */
const reservoir: readonly Article[] = [
  told('Moor Gazette', '2026-05-12', 'en', [
    'Tarn Howe to be drained',
    '"We will drain the upper reservoir slowly and with the greatest care for the fish that live in it," engineer Ingrid Vaal told reporters on Tuesday.',
    '"The dam has not moved by a hair," Vaal said on Tuesday. "Nobody in the valley has to leave home tonight."',
    'Vaal said the pumps would run for nine days.',
  ]),
  told('Dale Radio', '2026-05-13', 'en', [
    'Reservoir will be emptied',
    '"We will drain the upper reservoir slowly ... with the greatest care for the fish that live in it," said Ingrid Vaal, the engineer, on Tuesday.',
    '"Nobody in the valley has to leave home tonight," Vaal added.',
    'At a council meeting on Wednesday Vaal said: "We will not drain the lower reservoir this year, whatever the farmers hope for."',
  ]),
  told('Upland Times', '2026-05-14', 'en', [
    'Farmers ask for the lower reservoir',
    '"We will drain the lower reservoir this year, whatever the farmers hope for," engineer Ingrid Vaal said on Wednesday.',
    '"We will drain the upper reservoir slowly and with the greatest care for the fish that live in it," Vaal said on Wednesday.',
  ]),
];

const barrage: readonly Article[] = [
  told('La Gazette du Causse', '2026-05-12', 'fr', [
    'Le barrage sera vidé',
    '« Nous viderons le réservoir supérieur lentement et avec le plus grand soin pour les poissons », a déclaré mardi l’ingénieure Inès Valade.',
  ]),
  told('Radio Causse', '2026-05-13', 'fr', [
    'Le réservoir supérieur bientôt vide',
    '« Nous viderons le réservoir supérieur lentement [...] avec le plus grand soin pour les poissons », a déclaré mardi l’ingénieure Inès Valade.',
  ]),
];

let english: Library;
let french: Library;
let given: Answer;

beforeAll(async () => {
  english = await Library.build(reservoir);
  french = await Library.build(barrage);
  given = answer(english, { kind: 'on-record', text: 'Ingrid Vaal' });
});

function placeOf({ citation: { outlet, paragraph } }: Pick<Excerpt, 'citation'>): string {
  return `${outlet} ${paragraph}`;
}

function shownAt(place: string): Excerpt {
  const found = given.excerpts.find((excerpt) => placeOf(excerpt) === place);
  if (found === undefined) throw new TypeError(`${place} is not shown`);
  return found;
}

describe('versions of one statement', () => {
  test('stand once, the other outlet named with what it leaves out', () => {
    const { otherVersions = [] } = shownAt('Moor Gazette 1');
    expect(otherVersions.map(placeOf)).toEqual(['Dale Radio 1']);
    expect(otherVersions[0]).toMatchObject({ part: false, changes: [{ here: null, there: 'and', edge: false }] });
    expect(given.excerpts.map(placeOf)).not.toContain('Dale Radio 1');
    expect(answerText(given, textFor('en'))).toContain('Also in Dale Radio · 13 May 2026 · ¶1: leaves out "and".');
  });

  test('a part of a statement is told to be one', () => {
    const [part] = shownAt('Moor Gazette 2').otherVersions ?? [];
    expect(part).toMatchObject({ part: true, changes: [] });
    expect(placeOf(part!)).toBe('Dale Radio 2');
  });

  test('the same words that another outlet gives another day are shown beside it', () => {
    const section = given.sections!.find(({ heading }) => heading.key === 'days-differ');
    expect(section?.heading).toEqual({ key: 'days-differ', dates: ['2026-05-12', '2026-05-13'] });
    expect(section?.excerpts.map((excerpt) => [placeOf(excerpt), excerpt.reason])).toEqual([
      ['Moor Gazette 1', 'answers'],
      ['Upland Times 2', 'same-event'],
    ]);
  });

  test('a "not" makes another statement', () => {
    expect(shownAt('Dale Radio 3').otherVersions).toBeUndefined();
    expect(shownAt('Upland Times 1').otherVersions).toBeUndefined();
  });

  test("an outlet's report in its own words stays", () => {
    expect(shownAt('Moor Gazette 3').attribution).toBe('indirect');
  });

  test('all paragraphs are counted', () => {
    expect(given.finding).toMatchObject({ key: 'statements-of', count: 8, shown: 8 });
  });

  test('in French as well', () => {
    const found = answer(french, { kind: 'on-record', text: 'Inès Valade' });
    expect(found.excerpts.map(placeOf)).toEqual(['La Gazette du Causse 1']);
    expect(answerText(found, textFor('fr'))).toContain('Aussi chez Radio Causse · 13 mai 2026 · ¶1');
  });
});
