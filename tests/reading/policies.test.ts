import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/coverage/reading.js';
import { read } from './read.js';

/** A policy in a line: status, actor (and fuller name), action, object, and the slots that not every policy has. */
function line({ status, actor, action, object, before, after, condition, law }: Policy): string {
  const name = actor?.name == null ? '' : ` = ${actor.name.text}`;
  const parts = [status, actor === null ? '-' : actor.at.text + name, action?.text ?? '-', object?.text ?? '-'];
  for (const [slot, words] of Object.entries({ before, after, condition, law })) {
    if (words !== null) parts.push(`${slot}: ${words.text}`);
  }
  return parts.join(' | ');
}

function policies(text: string, language = 'en'): string[] {
  return read(text.split('\n'), language).policies.map(line);
}

describe('policies of English sentences', () => {
  test.each([
    ['The council banned cars from the quay on Tuesday.', 'in-force | The council | banned | cars from the quay'],
    ['Cars have been banned by the council since Monday.', 'in-force | the council | have been banned | Cars'],
    ['A ban on cars is in force.', 'in-force | - | is in force | A ban on cars'],
    [
      'The two towns already have a curfew in place on weekdays.',
      'in-force | The two towns | have | a curfew in place on weekdays',
    ],
    ['The new fare took effect on Monday.', 'in-force | - | took effect | The new fare'],
    ['The new fare takes effect on 1 June.', 'announced | - | takes effect | The new fare'],
    [
      'Owners have to register their boats, the harbour board says.',
      'in-force | - | Owners have to register | their boats',
    ],
    ['The ministry will close the harbour in June.', 'announced | The ministry | will close | the harbour'],
    [
      'The ministry said it would not pay for the quay.',
      'announced | it = The ministry | would not pay | for the quay',
    ],
    [
      'A Port Agency spokesperson said it plans to sell the ferry.',
      'announced | it = Port Agency | plans to sell | the ferry',
    ],
    ['Visitors will be charged four crowns.', 'announced | - | will be charged | Visitors'],
    [
      "Mayor Ada Lund's decision to close the pool surprised parents.",
      'announced | Mayor Ada Lund | decision to close | the pool',
    ],
    [
      'The council agreed last week to fund the school.',
      'announced | The council | agreed last week to fund | the school',
    ],
    [
      'The opposition on the island council proposed that every boat be taxed.',
      'proposed | The opposition on the island council | proposed | that every boat be taxed',
    ],
    [
      'The opposition on the island council proposed that riders whom the strike has stranded be carried by bus.',
      'proposed | The opposition on the island council | proposed | that riders whom the strike has stranded be carried by bus',
    ],
    [
      'The government is considering whether to close the quay.',
      'proposed | The government | is considering whether to close | the quay',
    ],
    [
      'The union asked the court on Monday to stop the sale.',
      'proposed | The union | asked the court on Monday to stop | the sale',
    ],
    ['Parents are calling for a crossing.', 'proposed | Parents | are calling for | a crossing'],
    [
      'The council reversed its decision to charge residents.',
      'reversed | The council | reversed | its decision to charge residents',
    ],
    ['The ban is no longer in force.', 'reversed | - | is no longer in force | The ban'],
    ['A plan to fine anglers was dropped on Tuesday.', 'dropped | - | was dropped | A plan to fine anglers'],
    ['The council voted to scrap the toll.', 'dropped | The council | voted to scrap | the toll'],
    ['The fishers at the north quay oppose the sale.', null],
    [
      'The union at the mill opposes the closing of the pipe.',
      'opposed | The union at the mill | opposes | the closing of the pipe',
    ],
    [
      'The union asked the council on Friday not to sell the pool.',
      'opposed | The union | asked the council on Friday not to sell | the pool',
    ],
    ['The ministry denied that the line will be sold.', 'denied | The ministry | denied | the line will be sold'],
    ['The operator denies plans to sell the ferry.', 'denied | The operator | denies | plans to sell the ferry'],
    [
      'The ban replaces a limit that had asked islanders to save water.',
      'in-force | - | - | - | before: a limit that had asked islanders to save water | after: The ban',
    ],
    [
      'The city raised the fare from four to six crowns.',
      'in-force | The city | raised | the fare | before: four | after: six crowns',
    ],
    [
      'Whereas the port had let cars cross for free, the ministry said Norrland would charge them.',
      'announced | Norrland | would charge | them | before: the port had let cars cross for free',
    ],
    [
      'If the level rises, the board will open the wells.',
      'announced | the board | will open | the wells | condition: If the level rises',
    ],
    [
      'Under the Harbour Act of 1987, a port must publish its fees.',
      'in-force | - | a port must publish | its fees | law: the Harbour Act of 1987',
    ],
    [
      'International law bars the forced sale of homes.',
      'in-force | - | bars | the forced sale of homes | law: International law',
    ],
    [
      'The Weir Charter of 1702 forbids the sale of homes.',
      'in-force | - | forbids | the sale of homes | law: The Weir Charter of 1702',
    ],
    [
      'Residents say the sale is forbidden by the Homes Convention.',
      'opposed | Residents | the sale is forbidden by | - | law: the Homes Convention',
    ],
    [
      'Critics say the rule violates the transport act.',
      'opposed | Critics | the rule violates | - | law: the transport act',
    ],
  ])('%s', (text, expected) => {
    if (expected === null) expect(policies(text).map((told) => told.split(' | ')[1])).not.toContain('the north quay');
    else expect(policies(text)).toEqual([expected]);
  });

  test.each([
    'The ferry no longer smells of fish.',
    'Passengers who are denied boarding may ask for their money.',
    'The mayor was asked about a ban on cars.',
    'If the council bans cars, the quay could empty.',
    'The council might close the pool.',
    'Residents say the sale is contrary to what the mayor told them.',
    'Islanders hope the council will close the quay.',
    'The council is seeking assurances from the ministry that it will not close the port.',
    'The rains will stop on Friday.',
    'The mill closed its gates, and the birds returned.\nThe lake will freeze.',
    'Ola Berg said he plans to paint his boat.',
  ])('none is read where nothing is decided, planned, demanded or opposed: %s', (text) => {
    const told = policies(text).filter((each) => !each.startsWith('in-force | The mill'));
    expect(told).toEqual([]);
  });

  test('a plan, a demand, a denial and what is in force in one paragraph are told apart', () => {
    const text =
      'The board banned the watering of lawns. The opposition wants the board to pay every home. The ministry denied that it will sell the works. The county plans to buy a filter.';
    expect(policies(text).map((told) => told.split(' | ').slice(0, 2))).toEqual([
      ['in-force', 'The board'],
      ['proposed', 'The opposition'],
      ['denied', 'The ministry'],
      ['announced', 'The county'],
    ]);
  });

  test('what is told inside quotation marks has no guessed actor', () => {
    expect(policies('“We will pay for the tests,” an official said.')).toEqual([
      'announced | - | will pay | for the tests',
    ]);
  });

  test('"his" is that of the subject of its clause, not of another person the sentence opens with', () => {
    const text =
      'Ports Minister Ovelia Strand wants the tug back.\nStrand said the tug would stay. She left early.\nWhile Strand asks for more, Tolle is under fire over his decision to close the harbour.';
    expect(policies(text).at(-1)).toBe('announced | his = Tolle | decision to close | the harbour');
  });

  test('"she" is named where the article makes it plain, and "it" is not where several bodies may be meant', () => {
    expect(policies('Transport Minister Mara Lind spoke on Monday.\nShe will close the line.')).toEqual([
      'announced | She = Mara Lind | will close | the line',
    ]);
    expect(policies('The council met the ministry on Monday. It will close the line.')).toEqual([]);
  });
});

describe('policies of French sentences', () => {
  test.each([
    [
      'La municipalité a interdit les feux de camp depuis lundi.',
      'in-force | La municipalité | a interdit | les feux de camp',
    ],
    ["L'interdiction est en vigueur depuis lundi.", "in-force | - | est en vigueur | L'interdiction"],
    [
      'Le ministère prévoit de fermer trois écoles en septembre.',
      'announced | Le ministère | prévoit de fermer | trois écoles',
    ],
    ['Le gouvernement fermera le port en juillet.', 'announced | Le gouvernement | fermera | le port'],
    [
      "L'opposition propose d'ouvrir une seconde ligne.",
      "proposed | L'opposition | propose d'ouvrir | une seconde ligne",
    ],
    [
      'Le projet de péage a été abandonné mardi par le conseil.',
      'dropped | le conseil | a été abandonné | Le projet de péage',
    ],
    ["Les syndicats s'opposent à la fermeture du port.", 'opposed | Les syndicats | opposent | à la fermeture du port'],
    ['La direction dément vouloir vendre la ligne.', 'denied | La direction | dément | vouloir vendre la ligne'],
    [
      'Le nouveau règlement remplace une limite volontaire.',
      'in-force | - | - | - | before: une limite volontaire | after: Le nouveau règlement',
    ],
    [
      "Selon la loi sur les ports, l'exploitant doit publier ses comptes.",
      "in-force | - | l'exploitant doit publier | ses comptes | law: la loi sur les ports",
    ],
  ])('%s', (text, expected) => {
    expect(policies(text, 'fr')).toEqual([expected]);
  });
});

test('every slot of every policy is text as printed, in its own paragraph, whatever the text', () => {
  const words = fc.constantFrom(
    ...'The council board will plans to not ban close cars the pool , . " “ ” if that she it was dropped by under act law from four to six denied in force no longer and who must'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 40 }), { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const texts = paragraphs.map((each) => each.join(' '));
      for (const { statusAt, actor, action, object, before, after, condition, law, clause } of read(texts).policies) {
        const slots = [statusAt, actor?.at, actor?.name, action, object, before, after, condition, law];
        for (const slot of slots) {
          if (slot == null) continue;
          expect(texts[slot.paragraph - 1]!.slice(slot.start, slot.end)).toBe(slot.text);
          expect(slot.text.trim()).not.toBe('');
        }
        expect(clause.end).toBeGreaterThan(clause.start);
      }
    }),
    { numRuns: 300 },
  );
});
