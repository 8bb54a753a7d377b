/** Every command for moderators, and the parts that belong to no command. Add a command here, and its words to `src/text`. */
import { collectionCommand } from './collection/index.js';
import type { ServerCommand, ServerParts } from './command.js';
import { coverageCommand } from './coverage/index.js';
import { forgetCommand } from './forget/index.js';
import { recordCommand } from './record/index.js';
import { reportParts } from './report/index.js';
import { setupCommand } from './setup/index.js';

export const serverCommands: readonly ServerCommand[] = [
  setupCommand,
  coverageCommand(),
  collectionCommand,
  recordCommand,
  forgetCommand,
];

/** Owners of buttons, menus and forms beside the commands. */
export const serverParts: Readonly<Record<string, ServerParts>> = { report: reportParts };
