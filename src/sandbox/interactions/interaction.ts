import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionType,
} from 'discord-api-types/v10';
import type { StoredMessage } from '../messages/store.js';
import type { Channel, Person } from '../world/state.js';

/** On whose behalf an interaction happens: `0` the server (or `"0"` in the bot's direct messages), `1` the user. */
export type IntegrationOwners = Partial<Record<ApplicationIntegrationType, string>>;

/** How far the answer to an interaction has come. */
export type InteractionState = 'waiting' | 'deferred' | 'answered' | 'expired';

/** An interaction that was sent to the bot. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly person: Person;
  readonly channel: Channel;
  /** Milliseconds of the sandbox's clock when the bot was sent it. */
  readonly sent: number;
  readonly owners: IntegrationOwners;
  /** What a person calls it: `/who-said`, `the button "More"`. */
  readonly label: string;
  /** The command's name; absent for components and modals. */
  readonly commandName?: string;
  /** The message whose component or menu was used; absent for slash commands. */
  readonly source?: StoredMessage;
  /** For autocomplete, the type of the option that is being typed. */
  readonly focused?: ApplicationCommandOptionType;
  state: InteractionState;
  /** `@original`: the answer, or the message that a component's answer updates. */
  original?: string;
  followUps: number;
  modal?: APIModalInteractionResponseCallbackData;
  /** Receives an autocomplete's choices. */
  onChoices?: (choices: APIApplicationCommandOptionChoice[]) => void;
  /** Called when the bot let the time pass. */
  onSilence?: () => void;
  /** Calls off the clock that waits for the first answer. */
  callOff?: () => void;
}
