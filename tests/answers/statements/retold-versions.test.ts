/** A statement as other outlets translate it, report it in their own words or leave its speaker to an office. An invented story of three outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Torv Herald', '2026-04-10', 'Sluice shut after the flood', [
      'The sluice at Torv was shut on Monday after water ran into the cellars of the old town.',
      'Prime Minister Greta Holm spoke at the quay. "There is no order, there is no date and there is no barge in the lock," Holm said on Tuesday.',
      '"A good miller does not drown his own mill and call it washing," President Aron Vask said on the radio in Brennish, according to a Herald translation.',
      'Asked whether the council would open the gates, Harbour Minister Ana Ruiz replied: "I do not rehearse the next step before cameras. But the bargemen have waited long enough, and they will be paid for every day."',
      '"The town of Torv has kept its word for a century, and its ledgers smell of herring," the archivist Siv Dahl said.',
    ]),
    told('Coast Radio', '2026-04-11', 'Skippers wait', [
      'Skippers waited for a second day in front of the closed sluice at Torv.',
      '"There is no order, there is no date and there is no barge in the lock," the prime minister told reporters.',
      'President Aron Vask said that "a miller does not flood his mill and then call it washing" (our translation).',
      'Harbour Minister Ana Ruiz said she did not rehearse in public.',
      '"The bargemen have waited long enough, and they will be paid for every day," Ruiz added.',
      '"This is damage that we are counting hourly with our insurance partners," the treasurer Bo Lind said.',
      '"The town of Torv has kept its word for a century," Siv Dahl said.',
    ]),
    told('The Lock Reader', '2026-04-12', 'What the sluice costs', [
      'The repair of the sluice at Torv will cost the valley nine million crowns.',
      'Pressed by members of the lockkeepers on her next step, Ana Ruiz said she did not care to rehearse it.',
      'The company would not begin to drain the lower basin, engineer Per Olm said, until it had guidance from the ministry.',
      'At the town hall Bo Lind said that the damage was being counted on an hourly footing with the insurers.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'who-said', text });
}

/** The outlets and paragraphs of the versions. */
function versions({ excerpts }: Answer): string[] {
  return excerpts
    .filter(({ reason }) => reason === 'answers')
    .map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('other versions of a statement', () => {
  test("another outlet's translation is one", () => {
    const given = ask('Who said "A good miller does not drown his own mill and call it washing"?');
    expect(given).toMatchObject({ speaker: { name: 'Aron Vask' } });
    expect(versions(given)).toEqual(['Torv Herald 3', 'Coast Radio 3']);
  });

  test('an outlet that prints the rest of the sentence without the asked words does not carry them', () => {
    const given = ask('Who said "I do not rehearse the next step before cameras"?');
    expect(given).toMatchObject({ speaker: { name: 'Ana Ruiz' } });
    expect(versions(given)).not.toContain('Coast Radio 5');
  });

  test('a report that tells little more than what was said is one, though half of the asked words are other words', () => {
    const given = ask('who said the damage is being counted hourly with our insurance partners');
    expect(given).toMatchObject({ speaker: { name: 'Bo Lind' } });
    expect(versions(given)).toEqual(['Coast Radio 6', 'The Lock Reader 4']);
  });

  test('nor one that has no more of them than a name', () => {
    const given = ask("Who said Torv's ledgers smell of herring?");
    expect(given).toMatchObject({ speaker: { name: 'Siv Dahl' } });
    expect(given.excerpts.map(({ citation }) => citation.outlet)).toEqual(['Torv Herald']);
  });

  test('a report beside more of the same utterance and the same reply tell it in other words', () => {
    const given = ask('what did Ana Ruiz say about rehearsing the next step before cameras');
    expect(versions(given)).toEqual(['Torv Herald 4', 'Coast Radio 4', 'The Lock Reader 2']);
  });

  test('an office that one outlet leaves unnamed is whom another names with the same words', () => {
    expect(versions(ask('Everything Greta Holm is reported to have said'))).toEqual(['Torv Herald 2']);
    const given = ask('Which politician said there was no order, no date and no barge in the lock?');
    expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Greta Holm' } });
    expect(versions(given)).toEqual(['Torv Herald 2', 'Coast Radio 2']);
  });
});

describe('words that are on record only in others', () => {
  test('a name and a topic ask what the one said', () => {
    const given = ask('ana ruiz on the bargemen');
    expect(given.finding.key).toBe('statements-of');
    expect(given.speaker?.name).toBe('Ana Ruiz');
  });

  test('the one report of them is shown with its speaker, and not confirmed', () => {
    expect(
      ask('who said the company would not start draining the lower basin before it hears from the ministry'),
    ).toMatchObject({
      status: 'near',
      finding: { key: 'not-on-record-in-these-words' },
      speaker: { name: 'Per Olm' },
    });
  });

  test.each([
    'who said the company would drain the upper harbour with guidance from the fishermen',
    'who said the ministry is going to build a second sluice in autumn',
  ])("other words are nobody's: %j", (question) => {
    expect(ask(question)).toMatchObject({ status: 'not-covered', speaker: null });
  });

  test('a contraction typed without its apostrophe is the same word', () => {
    expect(ask('who said the bargemen have waited long enough and theyll be paid').speaker?.name).toBe('Ana Ruiz');
  });
});
