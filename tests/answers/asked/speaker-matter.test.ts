import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/answers/passages/passages.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';
import { namedMatter, quotationAsked, speakerMatter } from '../../../src/answers/asked/speaker-matter.js';

describe('what a question for a speaker says was said', () => {
  test.each([
    ['Who said that the gates hold?', 'the gates hold'],
    ['Who let it be known that the gates would hold?', 'the gates would hold'],
    ['Which member of the government spoke of the weak gates?', 'the weak gates'],
    ['By whom was it stated that the gates hold?', 'the gates hold'],
    ['In whose opinion do the gates hold?', 'gates hold'],
    ['From whom did the remark come about the gates?', 'the gates'],
    ['Who described the talks with the owners as close?', 'talks with the owners as close'],
    ['Could you tell me who told the press that the gates hold?', 'the gates hold'],
  ])('%s', (text, matter) => {
    expect(speakerMatter(text)).toMatchObject({ matter, spoken: true });
  });

  test('how it was said stands apart', () => {
    expect(speakerMatter('Who warned that the gates would break?')).toMatchObject({
      matter: 'the gates would break',
      attitudes: 'warned',
    });
  });

  test('a deed is not said', () => {
    expect(speakerMatter('Who closed the gates?')?.spoken).toBe(false);
  });

  test.each(['What did the agency say about the gates?', 'When did Berg close the gates?', 'Who said?'])(
    'nothing: %s',
    (text) => {
      expect(speakerMatter(text)).toBeNull();
    },
  );
});

describe('words in quotation marks are asked for', () => {
  test('where a question opens by asking for a person', () => {
    expect(quotationAsked('To whom does the line "the gates will hold" belong?')).toBe('the gates will hold');
    expect(quotationAsked('What did Berg mean by "the gates will hold"?')).toBeNull();
    expect(quotationAsked('Who spoke of "gates"?')).toBeNull();
  });
});

describe('what somebody who is named said of something', async () => {
  const library = await Library.build([
    toldIn('en')('Skerra Post', '2026-05-04', 'Gates', ['"The gates hold," harbour master Ona Berg told reporters.']),
  ]);
  const coverage = coverageOf(library);

  test.each([
    ['What did Ona Berg say about quarrelling over the statement in public?', 'quarrelling statement public'],
    ['What did Oona Berg tell the public about the gates?', 'gates'],
    ['How did Ona Berg explain that the press had the report late?', 'press report late'],
  ])('%s', (text, matter) => {
    expect(namedMatter(coverage, text, 'en')?.matter).toBe(matter);
  });
});
