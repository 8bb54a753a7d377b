/** The store: what is kept over restarts. */
export { StoreError, type StoreErrorCode } from './errors.js';
export { lockHome, type Lock } from './lock.js';
export { openStore, storeExists, storeFile, type Added, type Store } from './store.js';
