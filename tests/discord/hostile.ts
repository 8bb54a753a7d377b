/** Arbitrary texts and answers for property tests: everything that text of others may hold. */
import fc from 'fast-check';
import {
  type Answer,
  type Citation,
  type Conflict,
  type Excerpt,
  type Finding,
  type Mark,
  type NamedSpeaker,
  questionKinds,
} from '../../src/coverage/answer.js';
import type { Article } from '../../src/coverage/article.js';
import type { Counted, Heading, Line, Section } from '../../src/coverage/section.js';
import { article } from './story.js';

/** Words that Discord would format, mention, link or choke on, were they not made inert. */
const traps = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!1>',
  '<@&12>',
  '<#34>',
  '</ask:56>',
  '<t:1700000000:R>',
  '<:wave:78>',
  '<a:wave:78>',
  ':wave:',
  '<id:customize>',
  'https://example.com/a_b_c',
  '<https://example.com>',
  'discord.gg/abc',
  '[words](https://example.com)',
  '**bold**',
  '__under__',
  '*_both_*',
  '~~gone~~',
  '||hidden||',
  '`code`',
  '```block```',
  '# heading',
  '-# small',
  '> quote',
  '>>> quote',
  '- item',
  '1. item',
  '\\',
  '\\*',
  '\\\\',
  '\n',
  '\n\n# ',
  '\r\n> ',
  '\u2028- ',
  '\u202eright to left\u202c',
  'مرحبا بالعالم',
  'Z\u0351\u036b\u0343\u036a\u0302a\u0306\u0310\u0342l\u0300\u0301g\u0315o',
  `e${'\u0301'.repeat(300)}`,
  '👩‍👩‍👧‍👦',
  '\ud83d',
  '\ude00',
  '\u0000\u0007\u001b[31m',
  '\u200b',
  'ordinary words in a row',
] as const;

/** Whether no character is halved: half a surrogate pair is no text that can be sent. */
export function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

/** @param most - pieces that are joined */
export function hostileText(most = 12): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...traps) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.constantFrom(' ', '', '\t') },
  );
  return fc.array(piece, { maxLength: most }).map((pieces) => pieces.join(''));
}

/** Text that may be very long: a paragraph of a page without line ends. */
export const paragraphText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: hostileText() },
  {
    weight: 1,
    arbitrary: fc.tuple(hostileText(), fc.integer({ min: 50, max: 400 })).map(([text, times]) => text.repeat(times)),
  },
);

/** Marks as the search gives them: sorted, not overlapping, within the text. */
export function marksIn(text: string): fc.Arbitrary<Mark[]> {
  // Words begin and end between characters, not within one.
  const characters = Array.from(text);
  const offsets = [0];
  for (const character of characters) offsets.push(offsets.at(-1)! + character.length);
  return fc.uniqueArray(fc.nat({ max: characters.length }), { maxLength: 12 }).map((indices) => {
    const sorted = indices.sort((a, b) => a - b).map((index) => offsets[index]!);
    return sorted.flatMap((start, index) => {
      const end = sorted[index + 1];
      return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
    });
  });
}

const day = fc.constantFrom(null, '2031-03-04', '2031-03-04T09:30');
const speaker: fc.Arbitrary<NamedSpeaker> = fc.record({ name: hostileText(), role: fc.option(hostileText()) });
const identifier = fc.string({ unit: fc.constantFrom(...Array.from('abcdefgh234567')), minLength: 8, maxLength: 8 });
const link = fc.oneof(
  fc.constant(null),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.webUrl().map((url) => `${url}#:~:text=${'%20word'.repeat(300)}`),
  fc.constantFrom(
    'javascript:alert(1)',
    'not an address',
    'https://example.com/(a)[b]*c*',
    `https://example.com/${'x'.repeat(5_000)}`,
  ),
);

const citation: fc.Arbitrary<Citation> = fc
  .record({
    article: identifier,
    paragraph: fc.nat({ max: 9_999 }),
    link,
    account: fc.boolean(),
    outlet: hostileText(),
    headline: hostileText(),
    published: day,
  })
  .map((place) => ({ ...place, id: `${place.article}-${place.paragraph}` }));

const difference = fc.array(
  fc.record({
    kind: fc.constantFrom('same' as const, 'asked-only' as const, 'record-only' as const),
    words: hostileText(),
  }),
  { maxLength: 8 },
);

const excerpt: fc.Arbitrary<Excerpt> = paragraphText.chain((text) =>
  fc.record(
    {
      citation,
      text: fc.constant(text),
      marks: marksIn(text),
      reason: fc.constantFrom('answers', 'names-speaker', 'gives-context', 'nearest', 'same-event', 'cited'),
      speaker: fc.option(speaker),
      namedAt: fc.record({ citation, words: hostileText() }),
      attribution: fc.constantFrom('direct', 'mixed', 'indirect'),
      remarks: fc.uniqueArray(fc.constantFrom('translated', 'denied', 'conditional', 'question', 'second-hand')),
      differing: marksIn(text),
      policy: fc.record({
        status: fc.constantFrom('in-force', 'announced', 'proposed', 'reversed', 'dropped', 'opposed', 'denied'),
        shownBy: fc.constant({ start: 0, end: 0 }),
      }),
      day: fc.record({ date: fc.constantFrom(null, '2031-03-04'), printed: hostileText(), inferred: fc.boolean() }),
      also: fc.array(citation, { minLength: 1, maxLength: 6 }),
    },
    { requiredKeys: ['citation', 'text', 'marks', 'reason'] },
  ),
);

const source: fc.Arbitrary<Article> = fc
  .record({
    id: identifier,
    outlet: hostileText(),
    headline: hostileText(),
    published: day,
    text: fc.array(paragraphText, { maxLength: 4 }),
  })
  .map(article);

const finding: fc.Arbitrary<Finding> = fc.oneof(
  fc.record({
    key: fc.constant('speaker' as const),
    name: hostileText(),
    role: fc.option(hostileText()),
    outlets: fc.nat(),
    outletsSearched: fc.nat(),
    without: fc.array(hostileText()),
    statements: fc.nat(),
    differing: fc.record({ words: fc.nat(), part: fc.nat(), day: fc.nat() }),
  }),
  fc.record({ key: fc.constant('not-on-record-in-these-words' as const), speaker: fc.option(speaker) }),
  fc.record({ key: fc.constant('speakers' as const), names: fc.array(hostileText()) }),
  fc.record({ key: fc.constant('name-not-covered' as const), names: fc.array(hostileText(), { minLength: 1 }) }),
  fc.record({ key: fc.constant('own-voice' as const), outlets: fc.array(hostileText(), { minLength: 1 }) }),
  fc.constant({ key: 'not-covered' as const }),
  fc.record({
    key: fc.constant('compared' as const),
    outlets: fc.array(hostileText(), { minLength: 1 }),
    without: fc.array(hostileText()),
  }),
  fc.record({
    key: fc.constantFrom('cited' as const),
    headline: hostileText(),
    outlet: hostileText(),
    published: day,
    paragraph: fc.nat(),
    former: fc.boolean(),
  }),
);

function conflict(about: fc.Arbitrary<Conflict['about']>, value: fc.Arbitrary<string>): fc.Arbitrary<Conflict> {
  const citations = fc.array(
    identifier.map((id) => `${id}-1`),
    { maxLength: 3 },
  );
  return fc.record({ about, versions: fc.array(fc.record({ value, citations }), { maxLength: 4 }) });
}

const counted: fc.Arbitrary<Counted> = fc.record({ words: hostileText(), count: fc.nat(), citation });
const counts = fc.array(counted, { maxLength: 8 });

/** At most as many entries as answers give a line. */
const line: fc.Arbitrary<Line> = fc.oneof(
  fc.record({ key: fc.constantFrom('own-words' as const, 'quoted-words' as const), terms: counts, more: fc.nat() }),
  fc.record({ key: fc.constant('voices' as const), outlet: hostileText(), speakers: counts, more: fc.nat() }),
  fc.record({ key: fc.constant('difference' as const), difference }),
  fc.record({ key: fc.constant('numbers' as const), of: hostileText(), versions: counts }),
  fc.record({
    key: fc.constant('fact' as const),
    fact: fc.constantFrom('byline' as const, 'url' as const),
    value: fc.option(hostileText()),
  }),
  fc.record({ key: fc.constant('fact' as const), fact: fc.constant('published' as const), value: day }),
);

const date = fc.constantFrom('2031-03-04', '2031-03-05');
const heading: fc.Arbitrary<Heading> = fc.oneof(
  fc.record({ key: fc.constant('day' as const), date }),
  fc.record({ key: fc.constant('days-differ' as const), dates: fc.array(date, { minLength: 1, maxLength: 4 }) }),
  fc.record({ key: fc.constant('day-range' as const), from: date, to: date, printed: hostileText() }),
  fc.record({ key: fc.constant('day-open' as const), printed: hostileText(), published: fc.option(date) }),
  fc.record({ key: fc.constant('day-not-given' as const), published: fc.option(date) }),
  fc.record({
    key: fc.constant('carried-by' as const),
    outlets: fc.array(hostileText(), { minLength: 2, maxLength: 30 }),
    all: fc.boolean(),
  }),
  fc.record({ key: fc.constantFrom('only-in' as const, 'outlet' as const), outlet: hostileText() }),
  fc.record({ key: fc.constantFrom('voices' as const, 'numbers-differ' as const, 'facts' as const) }),
  fc.record({
    key: fc.constant('quotations' as const),
    words: fc.option(hostileText()),
    first: fc.nat(),
    last: fc.nat(),
  }),
  fc.record({
    key: fc.constant('checked' as const),
    words: hostileText(),
    quoted: fc.boolean(),
    status: fc.constantFrom('answered' as const, 'near' as const, 'not-covered' as const),
  }),
);

const section: fc.Arbitrary<Section> = fc.record({
  heading,
  lines: fc.array(line, { maxLength: 5 }),
  excerpts: fc.array(excerpt, { maxLength: 6 }),
});

/** @param typed - the question's words, as a question holds them */
export function anyAnswer(typed: fc.Arbitrary<string>): fc.Arbitrary<Answer> {
  return fc
    .record({
      kind: fc.constantFrom(...questionKinds),
      text: typed,
      topic: fc.option(typed),
      other: fc.option(fc.constantFrom(...questionKinds)),
      outlet: fc.option(typed),
      status: fc.constantFrom('answered' as const, 'near' as const, 'not-covered' as const),
      finding,
      speaker: fc.option(speaker),
      difference: fc.option(difference),
      excerpts: fc.array(excerpt, { maxLength: 14 }),
      conflicts: fc.array(
        fc.oneof(
          conflict(fc.constantFrom('words' as const, 'number' as const), hostileText()),
          conflict(fc.constant('day' as const), fc.constantFrom('2031-03-04', '2031-03-05')),
        ),
        { maxLength: 4 },
      ),
      searched: fc.record({
        articles: fc.nat(),
        total: fc.nat(),
        outlets: fc.nat(),
        from: fc.constant('2031-03-04'),
        to: fc.constant('2031-03-21'),
      }),
      sources: fc.array(source, { maxLength: 30 }),
      sections: fc.option(fc.array(section, { maxLength: 5 })),
    })
    .map(({ text, topic, other, outlet, sections, difference: compared, ...rest }) => {
      const listed = rest.kind === 'sources';
      const parted = !listed && sections !== null;
      return {
        ...rest,
        ...(compared === null ? {} : { difference: compared }),
        question: {
          kind: rest.kind,
          text,
          // What stands beside the words: the actor of a policy, otherwise a topic.
          ...(topic === null ? {} : { [rest.kind === 'what-policy' ? 'actor' : 'topic']: topic }),
          ...(outlet === null ? {} : { outlet }),
          ...(other === null ? {} : { other }),
        },
        excerpts: listed ? [] : parted ? sections.flatMap(({ excerpts }) => excerpts) : rest.excerpts,
        sources: listed ? rest.sources : [],
        ...(parted ? { sections } : {}),
      };
    });
}
