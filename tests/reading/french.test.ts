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
  'Mme Lindqvist a indiqué que les travaux commenceraient en avril.',
];

describe('a French story', () => {
  const reading = read(story, 'fr');

  it('gives every quotation its speaker', () => {
    expect(table(reading)).toEqual([
      '¶2 Mara Lindqvist: Pas une voiture ne',
      '¶3 Mara Lindqvist: La rampe n’est pas',
      '¶3 Mara Lindqvist: et personne ne peut',
      '¶5 Étienne Vasseur: Nos commerces vivent de',
      '¶6 un rapport du conseil portuaire: présente des signes d’usure',
      '¶7 Odile Karel: Nous n’avons jamais été',
    ]);
  });

  it('leaves the cue between commas out of the quoted words', () => {
    const texts = reading.quotations.filter(({ paragraph }) => paragraph === 3).map(({ text }) => text);
    expect(texts).toEqual(['La rampe n’est pas sûre', 'et personne ne peut le nier.']);
  });

  it('reads reported speech after "que"', () => {
    const reported = reading.quotations.find(({ paragraph }) => paragraph === 8);
    expect(reported?.text).toBe('les travaux commenceraient en avril');
    expect(reported === undefined ? null : speakerOf(reading, reported)).toBe('Mara Lindqvist');
  });
});
