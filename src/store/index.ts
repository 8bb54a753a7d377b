/** The store: what is kept over restarts. */
export { StoreError, storeError, type StoreErrorCode } from './errors.js';
export { makeFolders } from './folders.js';
export { lockHome, type Lock } from './lock.js';
export { openStore, storeExists, storeFile, type Added, type Store } from './store.js';
