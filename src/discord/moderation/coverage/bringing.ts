/** Brings coverage in for `/coverage add`, `import` and `refresh`: with a bar, a button that stops it, and a report. */
import type { ArticleFacts, FactName } from '../../../coverage/article.js';
import type { Draft } from '../../../ingest/index.js';
import type { View } from '../../commands/command.js';
import type { ServerRequest } from '../command.js';
import type { ImportOptions, ImportReport, ImportSource } from '../newsroom.js';
import { announcedView } from './announced.js';
import { incompleteView, progressView, reportView } from './report-view.js';
import { Unfinished } from './unfinished.js';

/** Milliseconds. */
const minute = 60 * 1_000;

/** A draft that waits for somebody to say what its source does not. */
export interface WaitingDraft {
  item: string;
  draft: Draft;
  missing: readonly FactName[];
  given: Partial<ArticleFacts>;
  collection: string | undefined;
}

/** A feed that somebody may follow, or bring in once. */
export interface OfferedFeed {
  url: string;
  given: Partial<ArticleFacts>;
}

/** What is under way or waits, over all servers. */
export class Desk {
  /** Imports that can be stopped. */
  readonly jobs = new Unfinished<AbortController>(24 * 60 * minute);
  readonly drafts = new Unfinished<WaitingDraft>(60 * minute);
  readonly feeds = new Unfinished<OfferedFeed>(60 * minute);

  /** Brings a source in, and says how it went. */
  bring(
    source: ImportSource,
    given: Partial<ArticleFacts>,
    request: ServerRequest,
    collection?: string,
  ): Promise<View> {
    return this.#work(given, request, collection, (options) => request.newsroom.importer.bring(source, options));
  }

  /** Brings a draft in that waited for facts. */
  complete({ draft, collection }: WaitingDraft, given: Partial<ArticleFacts>, request: ServerRequest): Promise<View> {
    return this.#work(given, request, collection, (options) => request.newsroom.importer.complete(draft, options));
  }

  async #work(
    given: Partial<ArticleFacts>,
    request: ServerRequest,
    collection: string | undefined,
    work: (options: ImportOptions) => Promise<ImportReport>,
  ): Promise<View> {
    const { server } = request;
    const controller = new AbortController();
    const job = this.jobs.keep(server, controller);
    try {
      const report = await work({
        given,
        ...(collection === undefined ? {} : { collection }),
        signal: controller.signal,
        onProgress: (progress) => request.progress(progressView(progress, job, request)),
      });
      if (report.announced !== undefined) {
        const offer = this.feeds.keep(server, { url: report.announced.url, given });
        return announcedView(report.announced, offer, request);
      }
      const [lacking] = report.incomplete;
      if (lacking === undefined || report.imported.length + report.failed.length > 0)
        return await reportView(report, request);
      const draft = this.drafts.keep(server, { ...lacking, given, collection });
      return incompleteView(lacking.item, lacking.missing, draft, request);
    } finally {
      this.jobs.drop(job);
    }
  }
}
