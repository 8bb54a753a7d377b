/** `/coverage export`: every article of a server as a zip of Markdown files, which `/coverage import` reads again without loss. */
import { ComponentType } from 'discord-api-types/v10';
import { zipOf } from '../../../ingest/article-zip.js';
import { noticeView } from '../../views/notice.js';
import type { Subcommand } from '../command.js';

const fileName = 'coverage.zip';

/** What Discord takes from a bot in a server without boosts. Bytes. */
const mostBytes = 10 * 1024 * 1024;

export const exporting: Subcommand = {
  right: 'add-coverage',
  long: () => true,
  async run(_invocation, { newsroom, text }) {
    const { coverage } = text.moderation;
    const articles = await newsroom.store.articles.present();
    if (articles.length === 0) return noticeView(coverage.noneAtAll);
    const bytes = zipOf(articles);
    if (bytes.length > mostBytes) return noticeView(coverage.tooLargeToSend);
    return {
      view: [
        ...noticeView(coverage.exported(articles.length)),
        { type: ComponentType.File, file: { url: `attachment://${fileName}` } },
      ],
      files: [{ name: fileName, data: Buffer.from(bytes), contentType: 'application/zip' }],
    };
  },
};
