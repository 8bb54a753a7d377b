/** The tables as Kysely sees them. Every row carries the server it belongs to; `scope.ts` writes and asks that column, nobody else. */
import type { ColumnType, Generated } from 'kysely';

/** Set on every insert by the scope a query runs in, never given and never changed. */
type OwningServer = ColumnType<string, never, never>;

/** Times are ISO 8601 in UTC, as `Date.toISOString` writes them. Booleans are 0 and 1: SQLite has no others. */
type Time = string;
type Flag = number;

/** One row a server: how often it changed, and when it has to be looked at. Holds nothing of its content. */
export interface ServerTable {
  server: OwningServer;
  /** Random: a server that was deleted and came back is not taken for the one that was there. */
  era: string;
  /** Grows by one with each recorded change; the number of the latest. */
  version: number;
  /** When everything of this server is deleted, because the bot was made to leave; null while it is there. */
  deletion_due: Time | null;
  /** When the first of its feeds is due; null when none is. */
  next_fetch: Time | null;
  /** 1 when members can ask this server's coverage in direct messages, as the settings say. */
  direct_messages: Generated<Flag>;
  /** Number of the latest change that was posted where the record goes; null when it goes nowhere. */
  record_posted: Generated<number | null>;
  /** 1 when the last post could not be made and somebody was told. */
  record_refused: Generated<Flag>;
}

export interface ArticleTable {
  server: OwningServer;
  id: string;
  outlet: string;
  headline: string;
  byline: string | null;
  published: string | null;
  modified: string | null;
  language: string;
  url: string | null;
  /** 1 when the text is our own account of the article. */
  account: Flag;
  /** `Article.provenance` as JSON. */
  provenance: string;
  added: Time;
  /** Id of the first version of this article; its own where there is one only. */
  first_version: string;
  /** From 1. */
  version: number;
  /** Id of the version that took its place; null for the present one. */
  replaced_by: string | null;
  /** Id of the article that carries the same text, of which this one is a further place; null for an article of its own. */
  same_as: string | null;
  /** The printed notice that says what was corrected; null when there is none. */
  correction: string | null;
  /** A sketch of its words for finding near-duplicates, as `coverage/same-article` writes it; null when not yet made. */
  sketch: string | null;
  /** When it was removed; it can be brought back for a day. Null when it was not. */
  removed: Time | null;
}

export interface ParagraphTable {
  server: OwningServer;
  article: string;
  number: number;
  text: string;
  heading: string | null;
}

export interface CollectionTable {
  server: OwningServer;
  id: string;
  name: string;
  /** 1 when questions in this server search it. */
  in_use: Flag;
  created: Time;
}

export interface CollectionArticleTable {
  server: OwningServer;
  collection: string;
  article: string;
}

export interface SettingsTable {
  server: OwningServer;
  /** What was changed from the defaults, as JSON. */
  settings: string;
}

export interface ChangeTable {
  server: OwningServer;
  number: number;
  at: Time;
  /** A Discord user's id, or one of `ownActors`. */
  actor: string;
  action: string;
  /** Id of what was changed; null when the action has no one object. */
  target: string | null;
  /** What else is known of the change, as JSON. */
  detail: string;
}

export interface FeedTable {
  server: OwningServer;
  id: string;
  collection: string;
  /** When it is to be checked next; null when it is paused. */
  next_check: Time | null;
  /** `FeedState` of `ingest/feeds/state.ts` as JSON. */
  state: string;
}

/** An item that was seen in a feed: `FeedItemState` of `ingest/feeds/state.ts`. */
export interface FeedItemTable {
  server: OwningServer;
  feed: string;
  key: string;
  fingerprint: string;
  outcome: string;
  article: string | null;
  attempts: number;
  seen: Time;
}

export interface ReportTable {
  server: OwningServer;
  id: string;
  at: Time;
  reporter: string;
  kind: string;
  /** Id of the citation that is reported; null when the report is that something is missing. */
  citation: string | null;
  question: string;
  note: string | null;
  /** When it was dealt with; null while it is open. */
  closed: Time | null;
  closed_by: string | null;
}

export interface ShareCodeTable {
  server: OwningServer;
  code: string;
  collection: string;
  created: Time;
  created_by: string;
  withdrawn: Time | null;
}

/** Collections of other servers that this one uses by their codes. */
export interface SharedCollectionTable {
  server: OwningServer;
  code: string;
  added: Time;
  added_by: string;
}

/** A reader's choice to be answered from this server's coverage in direct messages. */
export interface ReaderChoiceTable {
  server: OwningServer;
  reader: string;
  chosen: Time;
}

export interface Tables {
  servers: ServerTable;
  articles: ArticleTable;
  paragraphs: ParagraphTable;
  collections: CollectionTable;
  collection_articles: CollectionArticleTable;
  settings: SettingsTable;
  changes: ChangeTable;
  feeds: FeedTable;
  feed_items: FeedItemTable;
  reports: ReportTable;
  share_codes: ShareCodeTable;
  shared_collections: SharedCollectionTable;
  reader_choices: ReaderChoiceTable;
}

/** Every table in an order in which rows can be written: those that are referred to come first. */
export const tableNames = [
  'servers',
  'settings',
  'articles',
  'paragraphs',
  'collections',
  'collection_articles',
  'changes',
  'feeds',
  'feed_items',
  'reports',
  'share_codes',
  'shared_collections',
  'reader_choices',
] as const satisfies readonly (keyof Tables)[];
