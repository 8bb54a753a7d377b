import { describe, expect, it } from 'vitest';
import { read, speakerOf, table } from './read.js';

/* An invented story: the ferry line of an invented island. */
const story = [
  'La ministre des Transports, Mara Lindqvist, a annoncé mardi la fermeture de la ligne aux voitures.',
  '« Pas une voiture ne montera à bord ce printemps », a déclaré Mme Lindqvist devant la presse.',
  '« La rampe n’est pas sûre, a-t-elle ajouté, et personne ne peut le nier. »',
  'Le maire de Port-Hale, Étienne Vasseur, s’est dit inquiet.',
  '« Nos commerces vivent de ces voitures. On nous avait promis un “plan sérieux” », a-t-il regretté.',
  'Selon un rapport du conseil portuaire, la rampe « présente des signes d’usure anciens ».',
  '« Nous n’avons jamais été consultés », affirme Odile Karel, présidente de l’association des usagers.',
  '« Le bateau, c’est notre route. »',
  'Interrogé sur les délais, le préfet a répondu : « Tout dépendra de la météo. »',
  '« On nous a dit « jamais » en mars, puis « peut-être » en avril », raconte Odile Karel.',
  'Pour M. Vasseur, la décision est « un coup de massue pour la ville ».',
  'Dans un communiqué, la compagnie Nordligne assure que « les emplois seront maintenus ».',
  '« La ligne rouvrira », a promis le directeur de la compagnie, Paul Brandt, « mais pas avant juin ».',
  '« The ramp is a ruin », a lancé en anglais le marin Tomas Okafor.',
  'Mme Lindqvist a indiqué que les travaux commenceraient en avril.',
  'Plusieurs journaux ont cité Ilse Morand, porte-parole du port, d’après laquelle la rampe sera réparée « avant la fin de l’été ».',
  'D’après Étienne Vasseur, les commerces ont perdu un tiers de leurs clients.',
];

describe('a French story', () => {
  const reading = read(story, 'fr');

  it('gives every quotation its speaker', () => {
    expect(table(reading, ['direct', 'mixed', 'indirect'])).toEqual([
      '¶2 Mara Lindqvist: Pas une voiture ne',
      '¶3 Mara Lindqvist: La rampe n’est pas',
      '¶3 Mara Lindqvist: et personne ne peut',
      '¶5 Étienne Vasseur: Nos commerces vivent de',
      '¶6 un rapport du conseil portuaire: présente des signes d’usure',
      '¶7 Odile Karel: Nous n’avons jamais été',
      '¶8 Odile Karel: Le bateau, c’est notre',
      '¶9 le préfet: Tout dépendra de la',
      '¶10 Odile Karel: On nous a dit',
      '¶11 Étienne Vasseur: un coup de massue',
      '¶12 Nordligne: les emplois seront maintenus',
      '¶13 Paul Brandt: La ligne rouvrira',
      '¶13 Paul Brandt: mais pas avant juin',
      '¶14 Tomas Okafor: The ramp is a',
      '¶15 Mara Lindqvist: les travaux commenceraient en',
      '¶16 Ilse Morand: avant la fin de',
      '¶17 Étienne Vasseur: les commerces ont perdu',
    ]);
  });

  it('leaves the cue between commas out of the quoted words', () => {
    const texts = reading.quotations.filter(({ paragraph }) => paragraph === 3).map(({ text }) => text);
    expect(texts).toEqual(['La rampe n’est pas sûre', 'et personne ne peut le nier.']);
  });

  it('keeps marks inside marks as one quotation', () => {
    const texts = reading.quotations.filter(({ paragraph }) => paragraph === 10).map(({ text }) => text);
    expect(texts).toEqual(['On nous a dit « jamais » en mars, puis « peut-être » en avril']);
  });

  it('says that words were spoken in another language', () => {
    expect(reading.quotations.find(({ paragraph }) => paragraph === 14)?.remarks).toEqual(['translated']);
  });

  it('reads reported speech after "que"', () => {
    const reported = reading.quotations.find(({ paragraph }) => paragraph === 15);
    expect(reported?.text).toBe('les travaux commenceraient en avril');
    expect(reported === undefined ? null : speakerOf(reading, reported)).toBe('Mara Lindqvist');
  });
});

describe('a speaker behind words of a source', () => {
  it.each([
    ["D'après Jo Berg, rien ne sera fait avant le printemps.", 'Jo Berg: rien ne sera fait'],
    [
      'Plusieurs titres ont cité Jo Berg, porte-parole du port, selon qui le bateau serait « retenu à quai ».',
      'Jo Berg: retenu à quai',
    ],
    [
      'La radio et un journal ont cité Jo Berg, d’après lequel le bateau serait « retenu à quai ».',
      'Jo Berg: retenu à quai',
    ],
    ['M. Berg s’est contenté de dire que les travaux se poursuivent.', 'Berg: les travaux se poursuivent'],
  ])('%s', (text, said) => {
    expect(table(read([text], 'fr'), ['direct', 'mixed', 'indirect'])).toEqual([`¶1 ${said}`]);
  });

  it('is whoever repeats a statement before a pronoun, and no minister of the paragraphs before', () => {
    const reading = read(
      [
        'Le ministre de la Marine, Jo Berg, a été interrogé jeudi sur le bateau.',
        'Joint vendredi, un fonctionnaire du port a répété une déclaration faite la veille.',
        '« Nous étudierons tout ce qui permettrait au bateau de partir avant la glace », a-t-il dit.',
      ],
      'fr',
    );
    expect(speakerOf(reading, reading.quotations[0]!)).toMatch(/^un fonctionnaire/);
  });
});

describe('a woman named once with her office', () => {
  it.each([
    ["On sait qu'Irène Berg, ministre des Ports, est venue jeudi.", 'la ministre'],
    ['« Nous y serons », a promis Irène Berg, directrice de la régie.', 'la directrice'],
    ['Irène Berg, la préfète du Sel, a visité le bateau.', 'la préfète'],
  ])('is meant by the office alone: %s', (first, office) => {
    const reading = read([first, 'Le bateau est à quai.', `« Nous devons la vérité », a déclaré ${office}.`], 'fr');
    expect(speakerOf(reading, reading.quotations.at(-1)!)).toBe('Irène Berg');
  });
});

describe('a cue inside a reported clause', () => {
  it.each([
    ['Les plongeurs du port, a précisé le maire Paul Brun, seront payés lundi.', 'Paul Brun'],
    ['Les plongeurs du port, ajoute-t-elle, s’en tiennent aux avis du médecin.', 'Ada Berg'],
  ])('parts what one speaker said: %s', (text, speaker) => {
    const reading = read(['« Nous faisons de notre mieux », assure Ada Berg.', text], 'fr');
    expect(table(reading, ['indirect'])).toEqual([`¶2 ${speaker}: Les plongeurs du port,`]);
  });
});

it('takes what stands before a subject and its verb for none of its words', () => {
  const text = 'Avec la neige, qui est tombée toute la nuit sur la ville, Paul Brun a annoncé hier la fin des travaux.';
  expect(table(read([text], 'fr'), ['indirect'])).toEqual([]);
});

describe('an office and what it is of before a name', () => {
  it.each([
    ['Le ministre de la Mer Luc Brun a annoncé que le bac fermerait.', 'Luc Brun'],
    ['Le conseiller d’État Luc Brun a annoncé que le bac fermerait.', 'Luc Brun'],
    ['La maire de Selmont Anne Brun a annoncé que le bac fermerait.', 'Anne Brun'],
  ])('is no part of it: %s', (text, speaker) => {
    const reading = read([text], 'fr');
    expect(speakerOf(reading, reading.quotations[0]!)).toBe(speaker);
  });

  it('may be explained in brackets', () => {
    const text = '« Le bac est vieux », a assuré la syndique (la maire) Nadia Brun, ce vendredi.';
    const reading = read(['Le porte-parole du port, Sandro Rey, a écrit un courriel.', text], 'fr');
    expect(speakerOf(reading, reading.quotations.at(-1)!)).toBe('Nadia Brun');
  });
});

describe('a pronoun turned round with its verb', () => {
  it('says the words before it, whoever else the paragraph names', () => {
    const text =
      'Un report, comme l’exige Thierry Rey, serait inacceptable pour la Ville, a fait savoir la maire Anne Brun. « Personne ne part », a-t-elle lâché jeudi.';
    const reading = read([text], 'fr');
    expect(table(reading, ['direct'])).toEqual(['¶1 Anne Brun: Personne ne part']);
  });

  it('is nobody of the other gender', () => {
    const reading = read(
      [
        'La syndique, Soraya Brun, a répondu aux journalistes.',
        'Sandro Rey, le porte-parole de la police, a trouvé que le bac était vieux.',
        '« Nous en ferons construire un autre », disait-elle le 14 novembre.',
      ],
      'fr',
    );
    expect(speakerOf(reading, reading.quotations.at(-1)!)).toBe('Soraya Brun');
  });
});

it('takes what somebody has made known for speech', () => {
  const reading = read(
    ['Anne Brun a fait savoir que le bac fermerait.', 'Luc Rey a laissé entendre que la grève durerait.'],
    'fr',
  );
  expect(reading.quotations.map((quotation) => speakerOf(reading, quotation))).toEqual(['Anne Brun', 'Luc Rey']);
});

it.each([
  ['Ce report est inacceptable aux yeux du préfet Luc Rey.', 'Luc Rey'],
  ['À en croire Anne Brun, le bac est ouvert.', 'Anne Brun'],
])('takes a phrase for somebody’s view for a source: %s', (text, speaker) => {
  const reading = read([text], 'fr');
  expect(reading.quotations.map((quotation) => speakerOf(reading, quotation))).toEqual([speaker]);
});

it('takes an aim for no source', () => {
  const reading = read(['Anne Brun est venue. Pour que la porte-parole du port reste ferme, le bac est à quai.'], 'fr');
  expect(reading.quotations).toEqual([]);
});
