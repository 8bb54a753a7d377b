/** Why something was done, as each outlet tells it in words of its own: over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Fen Radio', '2031-03-06', 'Eel trap recalled', [
      'The Fisheries Board recalled the Quillon trap on Monday because its springs held lead at three times the permitted level.',
      'The trap is sold in nine shops on the Oder Fen.',
      'Wardens began seizing the traps on Tuesday because the flood was rising.',
    ]),
    told('Fen Herald', '2031-03-07', 'Board under fire', [
      'Eel catchers want to know who let the trap out of the works after the board found lead in the springs and recalled it on Monday.',
      'Catchers had used the Quillon trap for nothing, because the county paid for it.',
      'The recall cost the county 3,000 crowns.',
    ]),
    told('Trap & Line', '2031-03-09', 'Lead in springs', [
      'Orrin Vale, who makes the Quillon, has said nothing.',
      'The recall followed a test on March 2 that found lead in 4 of 12 springs, above the permitted level.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

function cited({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`).sort();
}

describe('why something was done', () => {
  test('is shown of each outlet that tells the act and the reason, and not what gives another reason', () => {
    expect(cited(ask('Why was the Quillon trap recalled?'))).toEqual(['Fen Herald 1', 'Fen Radio 1', 'Trap & Line 2']);
  });

  test('is asked of what began as of what was done', () => {
    const begun = ask('Why did the wardens start seizing the traps?');
    expect(begun.status).toBe('answered');
    expect(cited(begun)).toContain('Fen Radio 3');
  });

  test('is refused where something else began', () => {
    expect(ask('Why did the wardens start selling the traps?').status).not.toBe('answered');
  });
});

describe('the reason of something else', () => {
  test('is none of what was done to other things, or of what did not end', () => {
    expect(ask('Why were shops seized on Tuesday?').status).not.toBe('answered');
    expect(ask('Why were the traps seized on Tuesday?').status).toBe('answered');
    expect(ask('Why did the board stop testing the springs?').status).not.toBe('answered');
  });
});
