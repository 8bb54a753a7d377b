/** The panel of `/setup`: the state in words, a control below each, and what is missing for it to work. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import type { Collection, CoverageStatus, ServerSettings } from '../../../store/index.js';
import type { Text } from '../../../text/index.js';
import type { View } from '../../commands/command.js';
import { customId } from '../../buttons/custom-id.js';
import { display } from '../../views/passage.js';
import { limits } from '../../views/size.js';
import { nameOf } from '../collection/choices.js';
import type { ServerRequest } from '../command.js';
import { missingPermissions } from './check.js';

/** What a select takes at most. */
const mostChoices = 25;

/** Confidences below which a speaker is not named, from careful to very careful. */
const confidences = [0.7, 0.8, 0.9, 0.95];

/** Days for which the record can be kept. */
const spans = [30, 90, 365, 3_650];

type Row = Extract<APIMessageComponent, { type: ComponentType.ActionRow }>;

/** @returns a container with headings, controls and the check */
export async function panel(settings: ServerSettings, request: ServerRequest): Promise<View> {
  const { newsroom, text } = request;
  const { setup } = text.moderation;
  const status = await newsroom.store.articles.status();
  const parts: APIComponentInContainer[] = [
    display(`## ${setup.title}\n${summary(settings, status, text)}`),
    buttons([
      toggle('built-in', setup.builtIn(!settings.builtIn)),
      toggle('private', setup.privateAnswers(!settings.privateAnswers)),
      toggle('direct', setup.directMessages(!settings.directMessages)),
    ]),
    ...collectionsMenu(await newsroom.store.collections.list(), text),
    display(`**${setup.channels.title}** ${setup.channels.hint}`),
    channels('channels', setup.channels.placeholder, settings.channels ?? [], mostChoices),
    display(`**${setup.roles.title}** ${setup.roles.hint}`),
    roles(settings.coverageRoles, setup.roles.placeholder),
    display(`**${setup.reports.title}** ${setup.reports.hint}`),
    channels('reports', setup.reports.placeholder, present(settings.reportChannel), 1),
    display(`**${setup.record.title}** ${setup.record.hint}`),
    channels('record', setup.record.placeholder, present(settings.recordChannel), 1),
    select('language', setup.language.choices, settings.language),
    select('confidence', confidenceChoices(text), String(settings.speakerConfidence ?? 'default')),
    select(
      'keep',
      spans.map((days) => ({ value: String(days), label: setup.keep(days) })),
      String(settings.recordDays),
    ),
  ];
  const missing = missingPermissions(settings, request);
  parts.push(display(missing.length === 0 ? setup.allWell : missing.map((each) => `⚠ ${each}`).join('\n')));
  return [{ type: ComponentType.Container, components: parts }];
}

/** Which of the server's collections are searched; nothing as long as there is none to choose from. */
function collectionsMenu(collections: readonly Collection[], text: Text): APIComponentInContainer[] {
  const { setup } = text.moderation;
  const offered = collectionsOffered(collections);
  if (offered.length < 2) return [];
  const options = offered.map((collection) => ({
    value: collection.id,
    label: nameOf(collection, text).slice(0, limits.choice),
    default: collection.inUse,
  }));
  return [
    display(`**${setup.collections.title}** ${setup.collections.hint}`),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customId({ owner: 'setup', action: 'collections', state: '' }),
          placeholder: setup.collections.placeholder,
          min_values: 0,
          max_values: options.length,
          options,
        },
      ],
    },
  ];
}

/** The collections that the menu offers. */
export function collectionsOffered(collections: readonly Collection[]): Collection[] {
  return collections.slice(0, mostChoices);
}

/** The state at a glance. */
function summary(settings: ServerSettings, { articles, outlets }: CoverageStatus, { moderation }: Text): string {
  const { setup } = moderation;
  return [
    setup.state.coverage(settings.builtIn, articles, outlets),
    setup.state.channels(settings.channels?.map((id) => `<#${id}>`) ?? null),
    setup.state.answers(settings.privateAnswers),
    setup.state.directMessages(settings.directMessages),
    setup.state.adding(settings.coverageRoles.map((id) => `<@&${id}>`)),
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}

function confidenceChoices({ moderation }: Text): { value: string; label: string }[] {
  const { confidence } = moderation.setup;
  return [
    { value: 'default', label: confidence.byDefault },
    ...confidences.map((value) => ({ value: String(value), label: confidence.below(value) })),
  ];
}

function present<Value>(value: Value | null): Value[] {
  return value === null ? [] : [value];
}

function toggle(action: string, label: string): APIButtonComponentWithCustomId {
  const id = customId({ owner: 'setup', action, state: '' });
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id };
}

function buttons(components: APIButtonComponentWithCustomId[]): APIActionRowComponent<APIButtonComponentWithCustomId> {
  return { type: ComponentType.ActionRow, components };
}

function channels(action: string, placeholder: string, chosen: readonly string[], most: number): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: customId({ owner: 'setup', action, state: '' }),
        placeholder,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
        min_values: 0,
        max_values: most,
        default_values: chosen.slice(0, most).map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      },
    ],
  };
}

function roles(chosen: readonly string[], placeholder: string): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.RoleSelect,
        custom_id: customId({ owner: 'setup', action: 'roles', state: '' }),
        placeholder,
        min_values: 0,
        max_values: mostChoices,
        default_values: chosen.slice(0, mostChoices).map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
      },
    ],
  };
}

function select(action: string, choices: readonly { value: string; label: string }[], chosen: string): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId({ owner: 'setup', action, state: '' }),
        options: choices.map(({ value, label }) => ({ value, label, default: value === chosen })),
      },
    ],
  };
}
