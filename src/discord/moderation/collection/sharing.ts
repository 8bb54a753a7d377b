/** `/collection share` and `withdraw`: a code by which another server uses a collection, as long as it holds. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { View } from '../../commands/command.js';
import { customId } from '../../buttons/custom-id.js';
import { noticeView } from '../../views/notice.js';
import { display } from '../../views/passage.js';
import { limits, shortLine } from '../../views/size.js';
import type { ServerComponent, ServerRequest, Subcommand } from '../command.js';
import { chosenCollection, collectionChoices, nameOf } from './choices.js';

/** Room for a name, in characters as escaped. */
const room = 170;

export const share: Subcommand = {
  right: 'manage',
  async run({ options }, request) {
    const { newsroom, text } = request;
    const { collections, buttons } = text.moderation;
    const collection = await chosenCollection(options['collection'], request);
    const { code } = await newsroom.store.sharing.share(collection.id);
    const id = customId({ owner: 'collection', action: 'withdraw', state: code });
    return [
      display(collections.shared(shortLine(nameOf(collection, text), room), code)),
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.Button, style: ButtonStyle.Danger, label: buttons.withdraw, custom_id: id }],
      },
    ];
  },
  autocomplete({ value }, _options, request) {
    return collectionChoices(value, request);
  },
};

export const withdraw: Subcommand = {
  right: 'manage',
  run({ options }, request) {
    return withdrawCode(String(options['code']).trim().toLowerCase(), request);
  },
  async autocomplete({ value }, _options, { newsroom, text }) {
    const [codes, collections] = await Promise.all([newsroom.store.sharing.codes(), newsroom.store.collections.list()]);
    return codes
      .map(({ code, collection }) => {
        const named = collections.find(({ id }) => id === collection);
        const name = named === undefined ? '' : nameOf(named, text);
        return { name: `${code} · ${name}`.slice(0, limits.choice), value: code };
      })
      .filter(({ name }) => name.toLowerCase().includes(value.toLowerCase()))
      .slice(0, limits.choices);
  },
};

export const withdrawButton: ServerComponent = {
  right: 'manage',
  respond: 'update',
  run({ state }, request) {
    return withdrawCode(state, request);
  },
};

async function withdrawCode(code: string, { newsroom, text }: ServerRequest): Promise<View> {
  const { collections } = text.moderation;
  const withdrawn = await newsroom.store.sharing.withdraw(code);
  return noticeView(withdrawn ? collections.withdrawn : collections.noSuchCode);
}
