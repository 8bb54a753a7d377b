/** What the command line says, in English. */
export const cli = {};

export type CliText = typeof cli;
