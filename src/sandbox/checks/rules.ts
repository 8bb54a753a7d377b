/** The sandbox's own rules: what Discord refuses, whether or not its OpenAPI description says so. */
import type { BodyCheck } from './body-check.js';
import { checkCallback } from './callbacks.js';
import { checkCommand, checkCommands } from './commands.js';
import { Inspector } from './inspector.js';
import { checkEditedMessage, checkNewMessage } from './message.js';

export const checkBody: BodyCheck = (kind, body, context = {}) => {
  const inspector = new Inspector();
  switch (kind) {
    case 'message-create':
      checkNewMessage(inspector, body, false, context);
      break;
    case 'follow-up':
      checkNewMessage(inspector, body, true, context);
      break;
    case 'message-edit':
    case 'answer-edit':
      checkEditedMessage(inspector, body, context);
      break;
    case 'callback':
      checkCallback(inspector, body, context);
      break;
    case 'command-create':
    case 'command-edit':
      checkCommand(inspector, body);
      break;
    case 'commands':
      checkCommands(inspector, body);
      break;
    case 'direct-channel': {
      const wanted = inspector.object(body);
      if (wanted) inspector.text(wanted, 'recipient_id', { required: true, most: 20 });
    }
  }
  return inspector.problems;
};
