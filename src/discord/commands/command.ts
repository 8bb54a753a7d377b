/** What a command is. One file a command; `index.ts` lists them. */
import type {
  APIApplicationCommandOptionChoice,
  APIMessageTopLevelComponent,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Library } from '../../library/index.js';
import type { Text } from '../../text/index.js';

/** A command as Discord is told of it. */
export type CommandDefinition =
  RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** What a message shows, as Discord's API takes it. */
export type View = APIMessageTopLevelComponent[];

/** A suggestion while somebody types. */
export type Choice = APIApplicationCommandOptionChoice<string>;

/** What everything that answers is given: the coverage as it is now, and the words of the reader's language. */
export interface Surroundings {
  library: Library;
  text: Text;
  /** Whether there are moderators to whom an answer can be reported. */
  reportable: boolean;
}

/** Options as the reader filled them in, by name. */
export type OptionValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** The option that is being typed, for autocomplete. */
export interface Focused {
  name: string;
  value: string;
}

/** A button that was pressed. */
export interface ButtonPress {
  /** What stands behind the action in the `custom_id`. */
  state: string;
  /** The components of the message that the button is on. */
  message: View;
}

/**
 * What a button does. `update` changes the message it is on, where the presser is the one who asked (others get
 * their own private copy); `private` answers the presser alone.
 */
export interface ButtonHandler {
  respond: 'update' | 'private';
  run(press: ButtonPress, surroundings: Surroundings): View;
}

export interface ChatInputCommand {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(options: OptionValues, surroundings: Surroundings): View;
  /** At most 25 choices; see `choices` in `autocomplete.ts`. */
  autocomplete?(focused: Focused, options: OptionValues, surroundings: Surroundings): Choice[];
  /** Handlers of this command's buttons, by the action in their `custom_id`. */
  components?: Readonly<Record<string, ButtonHandler>>;
}

/** A command in a message's menu. Answers privately. */
export interface MessageMenuCommand {
  data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(message: { content: string }, surroundings: Surroundings): View;
}

export type Command = ChatInputCommand | MessageMenuCommand;
