/** What an import says of articles that were there in another version or at another place. */
import { createColors } from 'picocolors';
import { articleChanges, type ChangedText } from '../coverage/same-article/index.js';
import type { Added, ServerStore } from '../store/index.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** Words of what stayed that are shown on either side of a change. */
const around = 4;

/** @returns for each new version and further place what to say, by the article's id; more lines are indented */
export async function versionNotes(
  { updated, duplicateOf }: Added,
  articles: Pick<ServerStore['articles'], 'find'>,
  terminal: Terminal,
): Promise<Map<string, string>> {
  const { importing } = terminal.text.cli;
  const notes = new Map(duplicateOf.map(({ id, of }) => [id, importing.duplicateOf(id, of)]));
  for (const { id, previous, version } of updated) {
    const [before, after] = [await articles.find(previous), await articles.find(id)];
    const lines = [importing.updated(id, previous, version)];
    if (before !== undefined && after !== undefined) {
      for (const change of articleChanges(before.article, after.article)) lines.push(changeLine(change, terminal));
      const { correction } = after.entry;
      if (correction !== null && correction !== before.entry.correction)
        lines.push(importing.correction(visible(correction)));
    }
    notes.set(id, lines.join('\n    '));
  }
  return notes;
}

/** A change in one line: `paragraph 2: … [-Ten-] {+Twelve+} cars wait …`. */
function changeLine({ before, after, stretches }: ChangedText, { text, colour }: Terminal): string {
  const { importing } = text.cli;
  const colours = createColors(colour);
  const place = after === 0 ? importing.headlineChanged : importing.paragraphChanged(before, after);
  const words = stretches.map(({ kind, words: own }, index) => {
    const shown = visible(own);
    if (kind === 'first-only') return colours.red(`[-${shown}-]`);
    if (kind === 'second-only') return colours.green(`{+${shown}+}`);
    return shortened(shown, index === 0, index === stretches.length - 1);
  });
  return `${place}: ${words.join(' ')}`;
}

/** What stayed the same, as far as it stands near a change. */
function shortened(words: string, first: boolean, last: boolean): string {
  const all = words.split(/\s+/u);
  if (all.length <= 2 * around) return words;
  const [begins, ends] = [all.slice(0, around).join(' '), all.slice(-around).join(' ')];
  if (first) return `… ${ends}`;
  return last ? `${begins} …` : `${begins} … ${ends}`;
}
