/** PostgreSQL's failures, named. */
import pg from 'pg';
import { StoreError, type StoreErrorCode } from './errors.js';

/** PostgreSQL's codes (https://www.postgresql.org/docs/current/errcodes-appendix.html), or their class. */
const serverCodes: Readonly<Record<string, StoreErrorCode>> = {
  '28P01': 'database-login', // invalid_password
  '28000': 'database-login', // invalid_authorization_specification
  '3D000': 'database-missing', // invalid_catalog_name
  '42501': 'database-rights', // insufficient_privilege
  '25006': 'database-rights', // read_only_sql_transaction
  '53100': 'full', // disk_full
  '53300': 'database-unreachable', // too_many_connections
  '55P03': 'busy', // lock_not_available
  '57P01': 'database-unreachable', // admin_shutdown
  '57P02': 'database-unreachable', // crash_shutdown
  '57P03': 'database-unreachable', // cannot_connect_now
};

/** The network's codes for a server that is not there. */
const networkCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE'],
  'ENOENT',
]);

/** Node's codes for a certificate that nobody vouches for. */
const certificateCodes = new Set([
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ...['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
]);

/** What the server says of a connection without encryption that it does not take, and pg of a server that has none. */
const encryptionMessages = /no encryption|SSL off|The server does not support SSL/u;

/** What pg says, without a code, of a connection that is gone or was never made. */
const connectionMessages =
  /^(?:Connection terminated|timeout e|the connection has ended|Client (?:was closed|has encountered))/u;

/**
 * Names a failure of PostgreSQL or of the way to it.
 *
 * @param name - of the database, as {@link databaseName} gives it
 * @returns a {@link StoreError}; the error itself when it is none that people can do something about
 */
export function postgresError(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  // A host name with several addresses fails with one error for each.
  if (error instanceof AggregateError && error.errors.length > 0) return postgresError(error.errors[0], name);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (certificateCodes.has(code) || encryptionMessages.test(error.message)) {
    return new StoreError('database-encryption', name, { cause: error });
  }
  if (error instanceof pg.DatabaseError) {
    const known = serverCodes[code];
    return known === undefined ? error : new StoreError(known, name, { cause: error });
  }
  if (networkCodes.has(code) || connectionMessages.test(error.message)) {
    return new StoreError('database-unreachable', name, { cause: error });
  }
  // A server that asks for a password where the address has none.
  return /password must be a string/u.test(error.message)
    ? new StoreError('database-login', name, { cause: error })
    : error;
}

/** A database for people: `host:port/name`, never with its password. */
export function databaseName(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host === '' ? 'localhost' : host}${pathname}`;
}
