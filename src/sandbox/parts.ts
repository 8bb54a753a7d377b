import type { Audience } from './audience.js';
import type { BodyCheck } from './checks/body-check.js';
import type { Clock } from './clock.js';
import type { CommandRegistry } from './commands.js';
import type { Faults } from './faults.js';
import type { Gateway } from './gateway/gateway.js';
import type { InteractionStore } from './interactions/store.js';
import type { AttachmentStore } from './messages/attachments.js';
import type { MessageStore } from './messages/store.js';
import type { Snowflakes } from './snowflakes.js';
import type { Transcript } from './transcript.js';
import type { WorldState } from './world/state.js';

/** What a sandbox is made of, as its routes and its people's actions use it. */
export interface Parts {
  world: WorldState;
  clock: Clock;
  ids: Snowflakes;
  transcript: Transcript;
  audience: Audience;
  gateway: Gateway;
  faults: Faults;
  messages: MessageStore;
  attachments: AttachmentStore;
  commands: CommandRegistry;
  interactions: InteractionStore;
  check: BodyCheck;
}
