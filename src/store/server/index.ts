/** One server's part of the store. Nothing reached from here reads or writes a row of another server. */
import { ServerArticles } from './articles.js';
import { ServerChanges } from './changes.js';
import { ServerCollections } from './collections.js';
import { ServerFeeds } from './feeds.js';
import { ServerForgetting } from './forgetting.js';
import { ServerReaders } from './readers.js';
import { ServerRecordPosts } from './record-posts.js';
import { ServerReports } from './reports.js';
import type { Scoped } from './scoped.js';
import { KeptSettings } from './server-settings.js';
import { ServerSharing } from './sharing.js';

/** A server's articles, collections, settings and the rest, each part with the verbs of its own. */
export class ServerStore {
  readonly articles: ServerArticles;
  readonly collections: ServerCollections;
  readonly settings: KeptSettings;
  readonly changes: ServerChanges;
  readonly recordPosts: ServerRecordPosts;
  readonly feeds: ServerFeeds;
  readonly reports: ServerReports;
  readonly sharing: ServerSharing;
  readonly readers: ServerReaders;
  readonly forgetting: ServerForgetting;

  constructor(scoped: Scoped) {
    this.articles = new ServerArticles(scoped);
    this.collections = new ServerCollections(scoped);
    this.settings = new KeptSettings(scoped);
    this.changes = new ServerChanges(scoped);
    this.recordPosts = new ServerRecordPosts(scoped);
    this.feeds = new ServerFeeds(scoped);
    this.reports = new ServerReports(scoped);
    this.sharing = new ServerSharing(scoped);
    this.readers = new ServerReaders(scoped);
    this.forgetting = new ServerForgetting(scoped);
  }
}
