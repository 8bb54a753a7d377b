/** Questions for days read by their cues, over invented matters: no order of words, no courtesy and no mark may change what is wanted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAsked } from '../../../src/answers/asked/days-cues.js';

function wanted(question: string): readonly [string, string] {
  const { want, topic } = daysAsked(question);
  return [want, topic];
}

describe('the day of something', () => {
  test.each([
    ['weir repair: date?', 'weir repair'],
    ['I need the exact date of the weir repair', 'weir repair'],
    ['Weekday of the weir repair, please.', 'weir repair'],
    ['The weir repair - on which day was it', 'weir repair'],
    ['My group found two different days for the weir repair. The papers disagree!', 'weir repair'],
    ['day the miller opened the weir', 'did miller open the weir'],
    ['I am looking for the date when the miller opened the weir.', 'did miller open the weir'],
    ['The miller opened the weir. When exactly?', 'did miller open the weir'],
    ['When did the miller open the weir? As printed.', 'did the miller open the weir'],
    ['On which day did the miller open the weir?', 'did the miller open the weir'],
    ['How long ago did the miller open the weir?', 'did the miller open the weir'],
    ['At what point in time did the miller open the weir?', 'did the miller open the weir'],
    ['What day or date does each paper give for the weir repair?', 'weir repair'],
    ['Which day is attached to the weir repair?', 'weir repair'],
    ['Timing of Orne being asked about the weir', 'was Orne asked about the weir'],
    ['Orne on the weir: Tuesday or Wednesday?', 'Orne on the weir'],
    ['did Orne make her "no dry feet" remark on Tuesday or on Wednesday?', 'did Orne make her "no dry feet" remark'],
    ['La réparation du barrage, c’était quand ?', 'réparation du barrage'],
    ['Date de la réparation du barrage, svp', 'réparation du barrage'],
    ['Mardi ou mercredi, la réparation du barrage ?', 'réparation du barrage'],
  ])('%s', (question, topic) => {
    expect(wanted(question)).toEqual(['day', topic]);
  });
});

describe('an act told in a roundabout way is that act', () => {
  test.each([
    ['When did journalists raise the leak at the weir with Orne?', 'was Orne asked about the leak at the weir'],
    ['When was the question of the leak put to Orne?', 'was Orne asked about the leak'],
    ['On what day did Orne face questions about the leak?', 'was Orne asked about the leak'],
    ['When was Orne quizzed about the leak?', 'was Orne asked about the leak'],
    ['When did someone ask Orne whether the weir leaked?', 'was Orne asked about whether the weir leaked'],
    ['When did the miller give his consent to closing the weir?', 'did the miller agree to closing the weir'],
    ['When did the miller issue a demand for a new gate?', 'did the miller demand for a new gate'],
    ['When did the miller decide that he would close the weir?', 'did the miller agree to close the weir'],
    [
      'When did the miller send the town a letter asking for money?',
      'did the miller write to the town asking for money',
    ],
    [
      'When did the millers turn to the town with a plea to close the gate?',
      'did the millers ask the town to close the gate',
    ],
    ['When was the decision taken by the miller to close the weir?', 'did the miller agree to close the weir'],
    ['When was the leak raised with Orne by reporters?', 'was Orne asked about the leak'],
    ['When did the millers declare themselves against the gate?', 'did the millers oppose the gate'],
    ['When did the millers call on the town to close the gate?', 'did the millers urge the town to close the gate'],
  ])('%s', (question, topic) => {
    expect(wanted(question)).toEqual(['day', topic]);
  });
});

describe('what a day brought', () => {
  test.each([
    ['Tuesday: everything please', ['Tuesday']],
    ['what do the papers put down for "Tuesday", named as such', ['Tuesday']],
    ['Which things happened on 3 May? We need it for a quiz.', ['3 May']],
    ['And Tuesday, May 3?', ['Tuesday, May 3']],
    ['Which developments are reported for Tuesday?', ['Tuesday']],
    ['What do we learn from the press about the events of Tuesday?', ['Tuesday']],
    ['What else occurred on Tuesday, if the papers are to be believed?', ['Tuesday']],
    ['Which occurrences fall on 3 May?', ['3 May']],
    ['Which incidents are assigned to Tuesday?', ['Tuesday']],
    ['Récapitulatif de la journée de mardi, s’il vous plaît', ['mardi']],
  ])('%s', (question, days) => {
    expect(daysAsked(question)).toMatchObject({ want: 'on-day', days });
  });
});

describe('events in order', () => {
  test.each([
    ['weir dispute: chronology please, first crack to last word', 'weir dispute'],
    ['Bring the weir dispute into the right sequence, step by step', 'weir dispute'],
    ['Class discussion: the weir dispute, day by day', 'weir dispute'],
    ['Could you line up what happened, first to last?', ''],
    ['Key dates, earliest first', ''],
    ['How did it all unfold?', ''],
    ['How did the weir dispute unfold?', 'weir dispute'],
    ['I would like the events around the weir sorted by date.', 'weir'],
    ['What is the order in which the events of the weir dispute took place?', 'weir dispute'],
    ['How did the quarrel over the weir develop over time?', 'quarrel over the weir'],
    ['How did things go on with the weir from the beginning?', 'weir'],
    ['Trace the weir dispute from its beginning to the latest news.', 'weir dispute'],
    ['What was the course of events in the weir dispute?', 'weir dispute'],
    ['What were the successive events of the weir dispute?', 'weir dispute'],
    ['Give the chief events one after another, from the earliest to the latest.', ''],
    ['Set out the events of the weir dispute in the order they happened.', 'weir dispute'],
    ['In which sequence did the events of the weir dispute take place?', 'weir dispute'],
    ['Describe the order in which things happened around the weir.', 'weir'],
    ['Retell what happened with the weir, from first to last.', 'weir'],
    ['Chronology of the weir dispute, from the first crack to the new gate', 'weir dispute'],
    ['Retracez-moi la chronologie du barrage, du début à la fin.', 'barrage'],
    ['Reprends les étapes du barrage dans l’ordre où elles se sont produites.', 'barrage'],
    ['Pouvez-vous établir la chronologie du barrage ?', 'barrage'],
    ['Remettez les événements dans l’ordre chronologique.', ''],
    ['Dans quel ordre se sont déroulés les événements liés au barrage ?', 'barrage'],
    ['the weir dispute', 'weir dispute'],
  ])('%s', (question, topic) => {
    expect(wanted(question)).toEqual(['order', topic]);
  });

  test('of things that are listed', () => {
    const read = daysAsked('The first crack, Orne’s visit, the new gate: which came when?');
    expect(read).toMatchObject({ want: 'sequence', parts: ['crack', 'Orne’s visit', 'new gate'] });
  });
});

describe('words that only frame a question', () => {
  const before = fc.constantFrom(
    'Please: ',
    'For my homework: ',
    'ok so, ',
    'Quick question. ',
    'Hello, ',
    'I need this: ',
  );
  const behind = fc.constantFrom(
    ', please',
    '. Thanks!',
    ', as printed',
    ' ... please?',
    '. We need it for the wall chart.',
    '',
  );
  const question = fc.constantFrom(
    'date of the weir repair',
    'when did the miller open the weir',
    'the weir dispute, step by step',
    'what happened on Tuesday',
    'everything dated 3 May',
  );

  test('never change what is wanted', () => {
    fc.assert(
      fc.property(before, question, behind, (start, middle, end) => {
        const { want, topic, days } = daysAsked(start + middle + end);
        const plain = daysAsked(middle);
        expect({ want, topic, days }).toEqual({ want: plain.want, topic: plain.topic, days: plain.days });
      }),
    );
  });
});
