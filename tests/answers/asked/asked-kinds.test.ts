/** Kinds of answers asked for in other frames than the plain ones, over an invented story (a lake whose boats are taken off). */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { plainQuestion } from '../../../src/answers/intent.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Lake Herald', '2031-05-09', 'Quarl takes motor boats off its lake', [
      'The canton of Quarl says motor boats will be kept off the lake from June.',
      'Under a rule agreed last week, and meant to protect nesting grebes, Quarl no longer lets motor boats on the lake — a sharp break with its earlier practice of licensing all comers.',
      'Boat inspector Jon Tavel said the harbour office is acting on the advice of the Grebe Institute.',
      'The rule rests on the Wetlands Convention of 1971, which protects the shores of such lakes.',
      'Petra Osk, a campaigner at Open Water, said the canton ought to think again.',
      '“By driving us off the lake the canton has put itself in breach of its own boating act,” she said.',
      '“We are settling this with the boatmen,” Mayor Ilse Brandt said at a news conference in the old boathouse on Thursday.',
    ]),
    told('Radio Quarl', '2031-05-10', 'Boats to go', [
      'Mayor Ilse Brandt has talked to the boatmen about motor boats on the lake.',
      'Treasurer Olm Hage would not say what the patrols will cost.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

function cited({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('a kind of answer asked for in any frame', () => {
  test.each([
    ['What was Quarl’s motive for altering its rule on motor boats?', 'Lake Herald 2'],
    ['What led Quarl to change its rule on motor boats?', 'Lake Herald 2'],
    ['For what purpose did Quarl alter its rule on motor boats?', 'Lake Herald 2'],
    ['On whose recommendation does the harbour office claim to be acting?', 'Lake Herald 3'],
    ['Which body provides the harbour office with advice?', 'Lake Herald 3'],
    ['Whose guidance is the harbour office following, by its own account?', 'Lake Herald 3'],
    ['What treaty is referred to in the articles?', 'Lake Herald 4'],
    ['What is the name of the agreement on wetlands that the coverage mentions?', 'Lake Herald 4'],
    ['In the view of which group has the canton violated its own boating act?', 'Lake Herald 6'],
    ['What organisation accuses the canton of having violated its boating act?', 'Lake Herald 6'],
    ['At which spot did the mayor meet the press over the boatmen?', 'Lake Herald 7'],
    ['In what place was the news conference that the mayor held on the boatmen?', 'Lake Herald 7'],
  ])('%s', (question, paragraph) => {
    const given = ask(question);
    expect(given.status).toBe('answered');
    expect(cited(given)).toContain(paragraph);
  });

  test.each([
    'What number of motor boats was seized on the lake?',
    'For what length of time will motor boats be kept off the lake?',
    'How expensive will the patrols be?',
    'What was Quarl’s motive for licensing airships?',
    'What was the mayor’s message at the news conference she held in Berne?',
    'What led Quarl to buy the patrol boats?',
    'Since what day has the Grebe Institute been counting motor boats?',
    'On what date was the boathouse shut by the mayor?',
    'Which person heads the Grebe Institute?',
  ])('nothing is told: %s', (question) => {
    expect(ask(question).status).toBe('not-covered');
  });
});

describe('what a frame asks for', () => {
  test.each([
    ['What was Brask’s motive for closing the weir', 'why did Brask close the weir'],
    ['What prompted Brask to close the weir', 'why did Brask close the weir'],
    ['What made Brask close the weir', 'why did Brask close the weir'],
    ['To what end did Brask close the weir', 'why did Brask close the weir'],
    ['What reasons lay behind the closing', 'why the closing'],
    ['At which spot did Brask speak', 'where did Brask speak'],
    ['What is the place from which Brask speaks', 'where is it that Brask speaks'],
    ['Where did Brask face the press over the weir', 'Where did Brask hold his news conference over the weir'],
    ['What remarks did Brask make at the mill', 'what did Brask say at the mill'],
    ['What number of gates is open', 'how many gates is open'],
    ['For what length of time will the gates be shut', 'how long will the gates be shut'],
    ['How costly would a new weir be', 'how much would a new weir cost'],
    ['What will be the cost of the weir', 'how much will the weir cost'],
    ['Which person heads the Weir Board', 'who is the head of the Weir Board'],
    ['What was the venue of Brask’s meeting with the press', 'where was Brask’s news conference'],
    ['What is the age of the weir keeper', 'how old is the weir keeper'],
    ['What depth does the channel have', 'how deep is the channel'],
    ['What is the size of the crew on the dredger', 'how many crew on the dredger'],
    ['What is the weekly cost of the dredger', 'how much does the dredger cost a week'],
    ['To whom does the dredger belong', 'who owns the dredger'],
    ['Why was the permit suspended by the court', 'Why did the court suspend the permit'],
    ['What did Brask say when he visited Marle', 'What did Brask say during his visit to Marle'],
    ['What did Brask pay for the weir', 'how much did Brask pay for the weir'],
    ['Under whose orders are the wardens acting', 'whose orders did the wardens have about '],
    ['Which body gives the wardens legal advice', 'whose legal advice did the wardens have'],
    ['Which group accuses Brask of having broken the law', 'Which group says Brask broken the law'],
    ['What treaty at European level is invoked in the coverage', 'What European treaty is invoked'],
    ['For whom does the engineer Pia Holt work', 'which organisation does the engineer Pia Holt belong to'],
    ['What is Pia Holt’s post in the government', 'which office does Pia Holt hold'],
    [
      'Asked about the weir, Brask wandered off to another topic; what was it',
      'what did Brask digress to about the weir',
    ],
    ['What meaning do the articles give for the term backwater', 'what does backwater mean'],
  ])('%s', (question, plain) => {
    expect(plainQuestion(question)).toBe(plain);
  });

  test.each([
    'What has the council decided about the fee that boatmen pay for the locks',
    'What is Brask’s view of the weir',
    'Which group opposes the weir',
  ])('%s stays', (question) => {
    expect(plainQuestion(question)).toBe(question);
  });
});
