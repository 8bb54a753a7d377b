import { ApplicationCommandType, ApplicationIntegrationType, type APIApplicationCommand } from 'discord-api-types/v10';
import type { Snowflakes } from './snowflakes.js';

/** A command's definition as a bot registers it, once it has passed the checks. */
export type CommandBody = Partial<APIApplicationCommand> & Pick<APIApplicationCommand, 'name'>;

/** Scope of commands: a server's id, or `global`. */
export type Scope = string;

/** Creates of new commands allowed a day and scope. */
export const CREATES_A_DAY = 200;

/** The commands an application has registered, global and per server. */
export class CommandRegistry {
  readonly #scopes = new Map<Scope, Map<string, APIApplicationCommand>>();
  readonly #overrides = new Map<string, Set<string>>();

  constructor(
    private readonly ids: Snowflakes,
    private readonly application: string,
    private readonly changed: () => void,
  ) {}

  all(): APIApplicationCommand[] {
    return [...this.#scopes.values()].flatMap((commands) => [...commands.values()]);
  }

  in(scope: Scope): APIApplicationCommand[] {
    return [...(this.#scopes.get(scope)?.values() ?? [])];
  }

  get(scope: Scope, id: string): APIApplicationCommand | undefined {
    return this.#scopes.get(scope)?.get(id);
  }

  find(id: string): APIApplicationCommand | undefined {
    for (const commands of this.#scopes.values()) {
      const command = commands.get(id);
      if (command) return command;
    }
    return undefined;
  }

  /** A server's own settings let everyone use a command there, whatever permissions it asks for. */
  openToEveryone(command: string, server: string): void {
    const servers = this.#overrides.get(command) ?? new Set();
    this.#overrides.set(command, servers.add(server));
    this.changed();
  }

  isOpenToEveryone(command: string, server: string): boolean {
    return this.#overrides.get(command)?.has(server) ?? false;
  }

  named(scope: Scope, name: string, type: ApplicationCommandType): APIApplicationCommand | undefined {
    return this.in(scope).find((command) => command.name === name && command.type === type);
  }

  /** Replaces all commands of a scope; one that keeps its name and type keeps its id. */
  replaceAll(scope: Scope, bodies: readonly CommandBody[]): APIApplicationCommand[] {
    const commands = bodies.map((body) => {
      const before = this.named(scope, body.name, body.type ?? ApplicationCommandType.ChatInput);
      return this.#built(scope, body, before?.id);
    });
    this.#scopes.set(scope, new Map(commands.map((command) => [command.id, command])));
    this.changed();
    return commands;
  }

  /** Adds a command; one of the same name and type is overwritten, as Discord does. */
  upsert(scope: Scope, body: CommandBody): { command: APIApplicationCommand; created: boolean } {
    const before = this.named(scope, body.name, body.type ?? ApplicationCommandType.ChatInput);
    const command = this.#built(scope, body, before?.id);
    this.#put(scope, command);
    return { command, created: !before };
  }

  patch(scope: Scope, before: APIApplicationCommand, body: Partial<CommandBody>): APIApplicationCommand {
    const command = { ...before, ...body, id: before.id, version: this.ids.next() };
    this.#put(scope, command);
    return command;
  }

  delete(scope: Scope, id: string): boolean {
    const deleted = this.#scopes.get(scope)?.delete(id) ?? false;
    if (deleted) this.changed();
    return deleted;
  }

  #put(scope: Scope, command: APIApplicationCommand): void {
    const commands = this.#scopes.get(scope) ?? new Map<string, APIApplicationCommand>();
    this.#scopes.set(scope, commands);
    commands.set(command.id, command);
    this.changed();
  }

  #built(scope: Scope, body: CommandBody, id: string | undefined): APIApplicationCommand {
    return {
      ...body,
      id: id ?? this.ids.next(),
      application_id: this.application,
      version: this.ids.next(),
      type: body.type ?? ApplicationCommandType.ChatInput,
      description: body.description ?? '',
      default_member_permissions: body.default_member_permissions ?? null,
      nsfw: body.nsfw ?? false,
      name_localizations: body.name_localizations ?? null,
      description_localizations: body.description_localizations ?? null,
      ...(scope === 'global'
        ? {
            contexts: body.contexts ?? null,
            integration_types: body.integration_types ?? [
              ApplicationIntegrationType.GuildInstall,
              ApplicationIntegrationType.UserInstall,
            ],
          }
        : { guild_id: scope }),
    };
  }
}
