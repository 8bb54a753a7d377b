/** What a sandbox is to contain, as a test or `npm run try` asks for it. Everything has a default. */

export interface ActorPlan {
  name: string;
  role: 'member' | 'moderator';
  /** Discord's locale code, `en-US` unless told. */
  locale?: string;
  /** Whether the actor has the application installed on their account; true unless told. */
  installed?: boolean;
  /** In no server at all: somebody who only ever writes to the bot directly. */
  stranger?: boolean;
}

export interface ChannelPlan {
  name: string;
  /** Permission bits taken from the bot in this channel, to see what it does without them. */
  denyBot?: bigint;
  /** Permission bits taken from everyone else in this channel. */
  denyMembers?: bigint;
}

export interface RolePlan {
  name: string;
  /** Permission bits that it adds to those of everybody; none unless told. */
  permissions?: bigint;
  /** Names of the actors who hold it. */
  holders: string[];
}

export interface ServerPlan {
  name: string;
  /** Whether the bot is a member. Without it the server is there for user-installed commands. */
  bot: boolean;
  locale?: string;
  channels: ChannelPlan[];
  /** Roles beside those of everybody, the moderators and the bot. */
  roles?: RolePlan[];
}

export interface WorldPlan {
  /** The application's and the bot's name. */
  name?: string;
  /** The token the bot has to log in with; a made-up one unless told. */
  token?: string;
  /** Privileged intents granted to the application, as bits; none unless told. */
  privilegedIntents?: number;
  /** Shards that `GET /gateway/bot` recommends; 1 unless told. */
  shards?: number;
  /**
   * Requests a second before 429; unlimited unless told. Discord's is 50, interaction endpoints not counted.
   */
  requestsPerSecond?: number;
  /** How often the bot may identify in a day; 1,000 unless told, as at Discord. */
  identifiesADay?: number;
  actors?: ActorPlan[];
  servers?: ServerPlan[];
}

export const DEFAULT_ACTORS: readonly ActorPlan[] = [
  { name: 'Noor', role: 'member' },
  { name: 'Robin', role: 'moderator' },
];

export const DEFAULT_SERVERS: readonly ServerPlan[] = [
  { name: 'The Reading Room', bot: true, channels: [{ name: 'general' }, { name: 'newsroom' }] },
  { name: 'Somewhere Else', bot: false, channels: [{ name: 'lounge' }] },
];
