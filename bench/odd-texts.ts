/** Texts of 100,000 characters that nobody writes, each of one kind, to find what reading is slow at. */

const LENGTH = 100_000;

function filled(piece: string): string {
  return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
}

/** A different invented name for each number: "Xab". */
function nameOf(number: number): string {
  let word = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(97 + (rest % 26));
  return `X${word}`;
}

function speakers(sentence: (name: string) => string, between: string): string {
  return Array.from({ length: 4000 }, (_, number) => sentence(nameOf(number))).join(between);
}

/** By what is odd about them. */
export const oddTexts: Readonly<Record<string, string>> = {
  'deep nesting': '“‘'.repeat(25_000) + '’”'.repeat(25_000),
  'opening marks': filled('“'),
  'straight marks': filled('"'),
  guillemets: filled('« » '),
  apostrophes: filled("'"),
  'possessive endings': `a${filled("'s")}`,
  'one word': filled('a'),
  'no spaces': filled('Abc.Def,“x”'),
  'line ends': filled('\n'),
  'short lines': filled('a\n'),
  names: filled('Jo Berg '),
  cues: filled('told said asked '),
  pronouns: filled('he '),
  'names and pronouns': filled('Jo met Al and he '),
  'one sentence': filled('the man said that Jo Berg and the minister of ports told him '),
  'plans in one sentence': filled('plan to '),
  'conditions in one sentence': filled('if the board will close, '),
  'signed quotations': filled('“a” — Jo '),
  'labelled quotations': filled('Jo: “a” '),
  'quotations by a pronoun': filled('“Yes,” he said. '),
  'short paragraphs': filled('Jo said.\n\n'),
  'list items': filled('- Jo Berg said\n'),
  tabs: filled('Jo\tsaid\t'),
  'carriage returns': filled('“Yes,” Jo said.\r\n\r\n'),
  'zero width': filled('J\u200bo s\u200baid '),
  'lone surrogates': filled('\ud83d a'),
  'right to left': filled('قال الوزير: “نعم” '),
  emoji: filled('“😀” 👩‍👩‍👧 said '),
  capitals: filled('THE MINISTER SAID. '),
  'combining marks': filled('\u0301'),
  'French incises': filled('« Oui, a-t-il dit, non » '),
  'speakers in paragraphs': speakers((name) => `“It will close,” said ${name}a ${name}son.`, '\n\n'),
  'speakers in one paragraph': speakers((name) => `“It will close,” said ${name}a ${name}son.`, ' '),
  'speakers of one surname': speakers((name) => `“Yes,” said ${name} Holm. “No,” Holm said.`, '\n\n'),
  'speakers of one first name': speakers((name) => `Jo ${name}son said it would. “Yes,” Jo said.`, '\n\n'),
  'speakers of one title': speakers((name) => `“Yes,” said Minister ${name}. The minister left.`, '\n\n'),
};
