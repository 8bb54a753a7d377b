/** The types of a command's options, from its definition, so that a renamed option does not compile. */
import type { ApplicationCommandOptionType } from 'discord-api-types/v10';

interface OptionDefinition {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly required?: boolean;
}

interface Values {
  [ApplicationCommandOptionType.String]: string;
  [ApplicationCommandOptionType.Boolean]: boolean;
  [ApplicationCommandOptionType.Integer]: number;
}

type ValueOf<Option extends OptionDefinition> = Option['type'] extends keyof Values ? Values[Option['type']] : never;

type Required<Option extends OptionDefinition> = Extract<Option, { readonly required: true }>;

/** `{ quote: string; private?: boolean }` for a definition with a required `quote` and an optional `private`. */
export type ArgumentsOf<Data extends { readonly options: readonly OptionDefinition[] }> = {
  readonly [Option in Required<Data['options'][number]> as Option['name']]: ValueOf<Option>;
} & {
  readonly [Option in Exclude<Data['options'][number], Required<Data['options'][number]>> as Option['name']]?:
    ValueOf<Option> | undefined;
};
