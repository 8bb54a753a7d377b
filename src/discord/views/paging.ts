/** Which excerpts stand on which page, and the buttons from page to page. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Text } from '../../text/index.js';
import { customId } from '../buttons/custom-id.js';

/** A thing to be placed on a page. */
export interface Placed {
  /** Characters it takes. */
  size: number;
  /** Whether it belongs to the one before, and should stand on the same page. */
  follows: boolean;
}

/**
 * Fills pages in order. What follows another thing stays with it when both fit on one page.
 *
 * @param room - characters a page holds; a thing larger than that has a page of its own
 * @param most - things on a page
 * @returns the things of each page; one empty page for no things
 */
export function paginate<Thing extends Placed>(things: readonly Thing[], room: number, most: number): Thing[][] {
  const pages: Thing[][] = [[]];
  let used = 0;
  things.forEach((thing, index) => {
    const page = pages.at(-1)!;
    const together = thing.follows ? [thing] : [thing, ...followers(things, index)];
    const needed = together.reduce((total, { size }) => total + size, 0);
    const fitsEmpty = needed <= room && together.length <= most;
    const [count, size] = fitsEmpty ? [together.length, needed] : [1, thing.size];
    if (page.length > 0 && (page.length + count > most || used + size > room)) {
      pages.push([thing]);
      used = thing.size;
    } else {
      page.push(thing);
      used += thing.size;
    }
  });
  return pages;
}

function followers<Thing extends Placed>(things: readonly Thing[], index: number): Thing[] {
  const after = things.slice(index + 1);
  const end = after.findIndex((thing) => !thing.follows);
  return end === -1 ? after : after.slice(0, end);
}

/**
 * @param owner - the command whose `page` button this is
 * @param page - the page shown, from 1, of `pages`
 */
export function pageButtons(
  owner: string,
  page: number,
  pages: number,
  { discord }: Text,
): APIActionRowComponent<APIButtonComponentWithCustomId> {
  const button = (label: string, to: number): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customId({ owner, action: 'page', state: String(to) }),
    disabled: to < 1 || to > pages,
  });
  return {
    type: ComponentType.ActionRow,
    components: [button(discord.buttons.previous, page - 1), button(discord.buttons.next, page + 1)],
  };
}
