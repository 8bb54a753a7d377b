/** The databases that the same queries run on. */
export type DialectName = 'sqlite' | 'postgres';
