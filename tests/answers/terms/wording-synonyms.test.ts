/** Things that each outlet calls by a noun of its own, over an invented story of kettles told by three outlets. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');
let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Harbour Gazette', '2027-03-02', 'Laptops recalled', [
      'Schools were told on Monday to return student laptops recalled over a faulty hinge.',
      'The council has told newsagents to take every vape from sale.',
      'The rule applies to one-teacher schools on the islands from May.',
      'Swimmers may not enter the lagoon between dusk and dawn, a closure that took effect in June.',
      'The port trust will scrap the old ferries by autumn, said spokeswoman Ada Lorne.',
      'Log burners must be put out by owners on the islands.',
    ]),
    told('Harbour Radio', '2027-03-02', 'Machines called in', [
      'The grey machines handed to pupils last year must be sent back because of a hinge, the ministry said.',
      'On Tuesday kiosks on the quay swept their vapes off the shelves.',
      'Single-teacher schools on the islands have asked to be left out of the rule.',
      'A night closure of the lagoon to swimmers began in June.',
      'A spokesperson for the port trust said the ferries would be broken up.',
      '"We have no berth for them," said spokesperson Ada Lorne of the port trust.',
      'Islanders who heat with log burners have asked for a year more.',
    ]),
  ]);
});

/** The words shown of each outlet. */
function words(text: string): Record<string, string> {
  const { sections = [] } = answer(library, { kind: 'wording', text });
  const shown = sections.flatMap(({ heading, excerpts }) => {
    const [first] = excerpts;
    const mark = first?.marks[0];
    return heading.key !== 'outlet' || first === undefined || mark === undefined
      ? []
      : [[heading.outlet, first.text.slice(mark.start, mark.end)] as const];
  });
  return Object.fromEntries(shown);
}

test.each([
  ['What name does each outlet give to the recalled computers?', 'student laptops', 'grey machines'],
  ['How does each outlet refer to the places where the vapes were sold?', 'newsagents', 'kiosks'],
  [
    'How does each outlet describe the schools that have just one teacher?',
    'one-teacher schools',
    'Single-teacher schools',
  ],
  [
    'What does each outlet call the rule that keeps swimmers out of the lagoon in the dark?',
    'closure',
    'night closure',
  ],
  ['What does each outlet call what the port trust did with the ferries?', 'scrap', 'broken'],
  ['What does each outlet call the person who speaks for the port?', 'spokeswoman', 'spokesperson'],
])('%s', (question, gazette, radio) => {
  expect(words(question)).toEqual({ 'Harbour Gazette': gazette, 'Harbour Radio': radio });
});

test('takes no burner for a person', () => {
  const { 'Harbour Radio': radio } = words('What does each outlet call the people who heat with logs?');
  expect(radio).toBe('Islanders');
});

test('shows a person where an outlet first tells of him or her', () => {
  const { excerpts } = answer(library, {
    kind: 'wording',
    text: 'How is the person named who speaks for the port trust?',
  });
  const radio = excerpts.filter(({ citation }) => citation.outlet === 'Harbour Radio');
  expect(radio.map(({ citation }) => citation.paragraph)).toEqual([5]);
});

test.each([
  'What name does each outlet give to the pensions of teachers?',
  'How does each outlet refer to the places where the ferries were built?',
])('finds nothing of what the coverage is silent on: %s', (question) => {
  expect(words(question)).toEqual({});
});
