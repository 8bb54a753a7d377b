/**
 * The store's schema as it grew. Forward only: an entry that has been released is never changed, a new one is added below it.
 * Kysely runs each in a transaction and remembers which ones have run.
 */
import type { Migration } from 'kysely';
import type { DialectName } from '../dialect.js';
import { articles } from './001-articles.js';
import { servers } from './002-servers.js';
import { rowSecurity } from './003-row-security.js';
import { outsideSettings } from './004-outside-settings.js';

/** The migrations of a dialect, by names that sort in the order they run. */
export function migrationsFor(dialect: DialectName): Record<string, Migration> {
  return {
    '001-articles': articles,
    '002-servers': servers(dialect),
    '003-row-security': rowSecurity(dialect),
    '004-outside-settings': outsideSettings(dialect),
  };
}
