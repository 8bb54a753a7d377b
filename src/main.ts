/** `npm start`: configuration, store, library, bot. */
import { serviceLogger } from './runtime/logger.js';
import { logUncaught, start } from './runtime/start.js';
import { textFor } from './text/index.js';

const text = textFor('en').cli;
const notice = (line: string): void => void process.stderr.write(`${line}\n`);

process.exitCode = await start({
  environment: process.env,
  folder: process.cwd(),
  text,
  notice,
  signals: process,
  logger: ({ logLevel }) => {
    const logger = serviceLogger(logLevel);
    logUncaught(process, logger, notice, text);
    return logger;
  },
});
