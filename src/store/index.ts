/** The store: what is kept over restarts. */
export type { Copied } from './copying.js';
export { StoreError, storeError, type StoreErrorCode } from './errors.js';
export { makeFolders } from './folders.js';
export { lockHome, type Lock } from './lock.js';
export type { Added, AddOptions, DuplicateArticle, UpdatedArticle } from './server/adding.js';
export {
  undoTime,
  type ArticleCorrections,
  type ArticleEntry,
  type ArticleFilter,
  type CoverageStatus,
  type KeptArticle,
  type ServerCoverage,
} from './server/articles.js';
export type { Change, ChangeFilter } from './server/changes.js';
export { mainCollection, type Collection } from './server/collections.js';
export { forgottenActor, type Forgotten } from './server/forgetting.js';
export type { ServerStore } from './server/index.js';
export type { NewReport, Report, ReportKind } from './server/reports.js';
export { changeActions, type ChangeAction, type ChangeDetail } from './server/scoped.js';
export { defaultSettings, type ServerSettings } from './server/settings.js';
export type { ShareCode, UsedCode } from './server/sharing.js';
export {
  hostServer,
  inDatabase,
  openStore,
  openStoreFile,
  ownActors,
  storeExists,
  storeFile,
  type SharedCollection,
  type Store,
  type StoreOptions,
  type StorePlace,
} from './store.js';
