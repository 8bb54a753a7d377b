/** `/coverage import`: the articles of a zip. */
import { ReaderError } from '../../reader-error.js';
import type { Subcommand } from '../command.js';
import type { Desk } from './bringing.js';
import { fetchedFile } from './fetched-file.js';

export function importing(desk: Desk): Subcommand {
  return {
    right: 'add-coverage',
    long: () => true,
    async run({ files }, request) {
      const file = files['file'];
      if (file === undefined) throw new ReaderError('attachment-gone');
      return desk.bring(await fetchedFile(file), {}, request);
    },
  };
}
