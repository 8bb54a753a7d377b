import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/ingest/language.js';

describe('the language of a text', () => {
  test.each([
    ['en', 'The council of Halden dropped the toll on the old bridge on Tuesday night, after a winter of protests.'],
    ['en', 'Nobody will pay again, said the mayor.'],
    ['fr', 'Le conseil de Rivebelle a décidé mardi soir de supprimer le péage du vieux pont, après un hiver agité.'],
    ['fr', 'Les guérites seront démontées avant l’été, a promis la mairesse de Rivebelle.'],
    [
      'es',
      'El consejo decidió el martes por la noche que el peaje del puente viejo se acaba, y que no se vuelve atrás.',
    ],
    ['de', 'Der Rat hat am Dienstagabend beschlossen, die Maut auf der alten Brücke nach einem Winter abzuschaffen.'],
    ['ru', 'Городской совет во вторник вечером отменил плату за проезд по старому мосту после зимы протестов.'],
    [
      'ja',
      '市議会は火曜日の夜、冬の抗議のあとで古い橋の通行料を廃止することを決めました。市長は、もう誰も払わないと述べました。通行料の小屋は夏までに取り壊されます。',
    ],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each(['', '12 34 56', 'Halden', 'Halden 2031'])('is not told from %j', (text) => {
    expect(languageOf(text)).toBeNull();
  });
});
