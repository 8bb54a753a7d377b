/** Discord's API objects for what stands in the world. */
import {
  ApplicationIntegrationType,
  ChannelType,
  Locale,
  type APIApplication,
  type APIChannel,
  type APIGuildMember,
  type APIRole,
  type APIUser,
  type GatewayGuildCreateDispatchData,
} from 'discord-api-types/v10';
import {
  rolesOf,
  type Channel,
  type DirectChannel,
  type Person,
  type Role,
  type Server,
  type ServerChannel,
  type WorldState,
} from './state.js';

/** Discord's flag enumerations have no name for none. */
const NO_FLAGS = 0 as never;

export function applicationObject(world: WorldState): APIApplication {
  return {
    id: world.application,
    name: world.name,
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    team: null,
    bot: world.bot,
    approximate_guild_count: [...world.servers.values()].filter((server) => server.bot).length,
    approximate_user_install_count: [...world.people.values()].filter((person) => person.installed).length,
    integration_types_config: {
      [ApplicationIntegrationType.GuildInstall]: {},
      [ApplicationIntegrationType.UserInstall]: {},
    },
  } as unknown as APIApplication;
}

export function botUserObject(world: WorldState): APIUser {
  return { ...world.bot, verified: true, mfa_enabled: false, email: null, locale: Locale.EnglishUS };
}

/** A member without the user, as message events carry it. */
export function memberFields(person: Person, server: Server): Omit<APIGuildMember, 'user'> {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: rolesOf(person, server)
      .map((role) => role.id)
      .filter((id) => id !== server.id),
    joined_at: server.created,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
    pending: false,
    communication_disabled_until: null,
  };
}

export function memberObject(person: Person, server: Server): APIGuildMember {
  return { user: person.user, ...memberFields(person, server) };
}

export function botMemberObject(world: WorldState, server: Server): APIGuildMember {
  return { user: world.bot, ...botMemberFields(server) };
}

export function botMemberFields(server: Server): Omit<APIGuildMember, 'user'> {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [server.botRole.id],
    joined_at: server.created,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
    pending: false,
    communication_disabled_until: null,
  };
}

/** Without the deprecated `color`, which `colors` replaces. */
export function roleObject(role: Role): Omit<APIRole, 'color'> {
  return {
    id: role.id,
    name: role.name,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: role.permissions.toString(),
    managed: false,
    mentionable: false,
    flags: NO_FLAGS,
  };
}

export function channelObject(channel: Channel): APIChannel {
  return channel.kind === 'direct' ? directChannelObject(channel) : serverChannelObject(channel);
}

function directChannelObject(channel: DirectChannel): APIChannel {
  return {
    id: channel.id,
    type: ChannelType.DM,
    last_message_id: null,
    flags: 0,
    recipients: [channel.person.user],
  } as unknown as APIChannel;
}

function serverChannelObject(channel: ServerChannel): APIChannel {
  return {
    id: channel.id,
    type: ChannelType.GuildText,
    guild_id: channel.server.id,
    name: channel.name,
    position: channel.position,
    parent_id: null,
    topic: null,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
    permission_overwrites: channel.overwrites.map((overwrite) => ({
      id: overwrite.id,
      type: overwrite.type === 'role' ? 0 : 1,
      allow: overwrite.allow.toString(),
      deny: overwrite.deny.toString(),
    })),
  } as unknown as APIChannel;
}

/** A server as `GET /guilds/{id}` gives it. */
export function serverObject(server: Server): Record<string, unknown> {
  return {
    id: server.id,
    name: server.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: server.owner,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [server.everyone, server.botRole, server.moderators, ...server.others].map(roleObject),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: server.locale,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    nsfw_level: 0,
    max_members: 500_000,
    hub_type: null,
    incidents_data: null,
  };
}

/** A server as GUILD_CREATE gives it to a bot without the members intent: of the members, the bot alone. */
export function serverCreateObject(world: WorldState, server: Server): GatewayGuildCreateDispatchData {
  return {
    ...serverObject(server),
    joined_at: server.created,
    large: false,
    unavailable: false,
    member_count: world.people.size + 1,
    voice_states: [],
    members: [botMemberObject(world, server)],
    channels: server.channels.map(serverChannelObject),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  } as unknown as GatewayGuildCreateDispatchData;
}
