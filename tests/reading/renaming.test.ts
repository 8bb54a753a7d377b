import { describe, expect, it } from 'vitest';
import { renamed } from '../../bench/quotes-rename.js';
import { read, table } from './read.js';

const story = [
  'Transport Minister Mara Holm met union leader Peter Weir on Monday.',
  '“No car will cross before June,” Holm told reporters. “The ramp is not safe.”',
  'Weir disagreed.',
  '“They had a year to mend it,” he said.',
  '“We looked at every other way,” said Holm, who has been minister since May.',
  'In a letter, Weir wrote that the union would strike.',
];
const names = new Map([
  ['Mara', 'Ingrid'],
  ['Holm', 'Varnholt'],
  ['Peter', 'Rupert'],
  ['Weir', 'Quillmark'],
]);

describe('renaming everybody', () => {
  it('changes no attribution', () => {
    const before = table(read(story), ['direct', 'mixed', 'indirect']).map((line) => renamed(line, names));
    const after = table(read(story.map((text) => renamed(text, names))), ['direct', 'mixed', 'indirect']);
    expect(after).toEqual(before);
    expect(after).toHaveLength(5);
  });
});
