import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library/index.js';
import { article } from '../search/articles.js';

async function libraryOf(...texts: string[]): Promise<Library> {
  return Library.build(
    texts.map((text, index) =>
      article({ id: `article-${index}`, published: `2021-03-0${index + 1}`, paragraphs: text.split('\n') }),
    ),
  );
}

describe('speakers of a library', () => {
  it('are one for one name, with the fullest form and the role', async () => {
    const library = await libraryOf(
      '"The tunnel will open in time," transport minister Ingunn Hallvard said on Monday.',
      '"We keep our word about the tunnel," said INGUNN HALLVARD.',
    );
    expect(library.speakers()).toEqual([
      { name: 'Ingunn Hallvard', role: 'transport minister', kind: 'person', articles: ['article-0', 'article-1'] },
    ]);
  });

  it('takes a lone surname for the one person who has it', async () => {
    const library = await libraryOf(
      '"The tunnel will open in time," Ingunn Hallvard said on Monday.',
      '"We keep our word about the tunnel," Hallvard said.',
    );
    expect(library.speakers().map(({ name, articles }) => [name, articles.length])).toEqual([['Ingunn Hallvard', 2]]);
  });

  it('keeps two people of one surname apart, and a lone surname from both', async () => {
    const library = await libraryOf(
      '"The tunnel will open in time," Ingunn Hallvard said on Monday.',
      '"The tunnel is much too dear," Espen Hallvard said on Monday.',
      '"Nobody wants the tunnel now," Hallvard said.',
    );
    expect(
      library
        .speakers()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Espen Hallvard', 'Hallvard', 'Ingunn Hallvard']);
  });

  it('are only those whom somebody quotes by name', async () => {
    const library = await libraryOf(
      '"The tunnel will open in time," Ingunn Hallvard said. Espen Rustad was in the hall as well.',
    );
    expect(library.speakers().map(({ name }) => name)).toEqual(['Ingunn Hallvard']);
  });
});

describe('finding a speaker', () => {
  const library = libraryOf(
    '"The tunnel will open in time," Ingunn Hallvard said on Monday.',
    '"The tunnel is much too dear," Espen Hallvard said on Monday.',
    '"A bridge would have been enough," Beatrix Oyelaran said on Monday.',
  );
  const named = async (text: string) => (await library).findSpeaker(text).map(({ name }) => name);

  it('goes by the whole name or by a part of it', async () => {
    expect(await named('beatrix oyelaran')).toEqual(['Beatrix Oyelaran']);
    expect(await named('Oyelaran')).toEqual(['Beatrix Oyelaran']);
    expect(await named('Hallvard’s')).toEqual(['Espen Hallvard', 'Ingunn Hallvard']);
    expect(await named('Espen Hallvard')).toEqual(['Espen Hallvard']);
  });

  it('forgives two letters in a long word and one in a short one', async () => {
    expect(await named('Oyelarran')).toEqual(['Beatrix Oyelaran']);
    expect(await named('Beatriks Oyelarran')).toEqual(['Beatrix Oyelaran']);
    expect(await named('Epsen Halvard')).toEqual(['Espen Hallvard']);
    expect(await named('Oyalaren')).toEqual(['Beatrix Oyelaran']);
    expect(await named('Esbn')).toEqual([]);
  });

  it('finds nobody for somebody else, or for nothing', async () => {
    expect(await named('Marguerite Thistle')).toEqual([]);
    expect(await named('Ingunn Thistle')).toEqual([]);
    expect(await named('')).toEqual([]);
  });
});
