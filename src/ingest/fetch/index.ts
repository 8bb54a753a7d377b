/** What brings coverage in from the network: guarded, polite, and clear about why not. */
export { isWebLink, webAddress } from './address.js';
export { backOff, type BackOff } from './back-off.js';
export { systemClock, type Clock } from './clock.js';
export { FetchError, isTemporary, type FetchErrorCode, type FetchErrorDetails } from './errors.js';
export { Fetcher, type Fetched, type FetcherOptions, type FetchOptions, type Wanted } from './fetcher.js';
export { outwardOnly, type NetworkGuard } from './guard.js';
