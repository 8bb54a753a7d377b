import {
  ComponentType,
  InteractionType,
  MessageFlags,
  type APIButtonComponentWithCustomId,
  type APISelectMenuComponent,
} from 'discord-api-types/v10';
import { SandboxError } from '../error.js';
import { sendInteraction } from '../interactions/send.js';
import type { Parts } from '../parts.js';
import type { UseComponent } from '../protocol.js';
import type { Channel, Person } from '../world/state.js';
import { resolvedEntries, type Resolved } from './resolved.js';
import { visibleMessage } from './visible-message.js';

type UsableComponent = APIButtonComponentWithCustomId | APISelectMenuComponent;

/** Presses a button or chooses in a select menu as a person does. @throws SandboxError when that is not possible */
export function useComponent(parts: Parts, request: UseComponent): { interaction: string } {
  const person = parts.world.person(request.actor);
  const channel = parts.world.channelFor(person, request.channel);
  const source = visibleMessage(parts, person, channel, request.message);
  if (source.api.author.id !== parts.world.bot.id) throw unknown(request.custom_id);
  if (((source.api.flags ?? 0) & MessageFlags.Loading) !== 0) throw unknown(request.custom_id);
  const component = usableComponents(source.api.components ?? []).find((one) => one.custom_id === request.custom_id);
  if (!component) throw unknown(request.custom_id);
  const label = labelOf(component);
  if (component.disabled) throw new SandboxError('not-allowed', `${label} is disabled.`);
  const menu = isMenu(component) ? component : undefined;
  const values = menu && checkedValues(menu, request.values ?? []);
  const interaction = sendInteraction(parts, {
    type: InteractionType.MessageComponent,
    person,
    channel,
    owners: source.owners ?? ownersOf(channel, person),
    label,
    data: {
      custom_id: component.custom_id,
      component_type: component.type,
      id: component.id,
      ...(menu && values ? { values, ...resolvedIn(parts, menu, values, channel) } : {}),
    },
    source,
  });
  return { interaction: interaction.id };
}

/** For a message that answers no interaction: the bot's own presence is what authorises its components. */
function ownersOf(channel: Channel, person: Person): Record<number, string> {
  return channel.kind === 'server' ? { 0: channel.server.id } : { 1: person.user.id };
}

/** Every button with a `custom_id` and every select menu, wherever it stands in the message. */
function usableComponents(components: readonly object[]): UsableComponent[] {
  return components.flatMap((component) => {
    const inner = [
      ...('components' in component ? (component.components as object[]) : []),
      ...('accessory' in component ? [component.accessory as object] : []),
    ];
    const own = 'custom_id' in component ? [component as UsableComponent] : [];
    return [...own, ...usableComponents(inner)];
  });
}

function checkedValues(component: APISelectMenuComponent, values: readonly string[]): readonly string[] {
  const least = component.min_values ?? 1;
  const most = component.max_values ?? 1;
  const label = labelOf(component);
  if (values.length < least || values.length > most) {
    const amount = least === most ? `${least}` : `${least} to ${most}`;
    throw new SandboxError('invalid-option', `${label} takes ${amount} of its entries; ${values.length} are given.`);
  }
  if (new Set(values).size !== values.length)
    throw new SandboxError('invalid-option', `${label}: an entry is given twice.`);
  if (component.type !== ComponentType.StringSelect) return values;
  const missing = values.find((value) => !component.options.some((option) => option.value === value));
  if (missing !== undefined) throw new SandboxError('invalid-option', `${label} has no entry "${missing}".`);
  return values;
}

function resolvedIn(
  parts: Parts,
  menu: APISelectMenuComponent,
  values: readonly string[],
  channel: Channel,
): { resolved?: Resolved } {
  if (menu.type === ComponentType.StringSelect) return {};
  return { resolved: resolvedEntries(parts, [{ type: menu.type, values }], channel) };
}

function isMenu(component: UsableComponent): component is APISelectMenuComponent {
  return component.type !== ComponentType.Button;
}

function labelOf(component: UsableComponent): string {
  if (isMenu(component)) return `the menu "${component.placeholder ?? component.custom_id}"`;
  return `the button "${component.label ?? component.custom_id}"`;
}

function unknown(customId: string): SandboxError {
  return new SandboxError('unknown-component', `The message has no button or menu "${customId}" any more.`);
}
