/** A link that is a feed, a sitemap or a list of addresses: it is followed from now on, or its articles are brought in once. */
import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { customId } from '../../buttons/custom-id.js';
import type { View } from '../../commands/command.js';
import { noticeView } from '../../views/notice.js';
import { display } from '../../views/passage.js';
import { shortLine } from '../../views/size.js';
import type { ServerComponent, ServerRequest } from '../command.js';
import type { Announced } from '../newsroom.js';
import type { Desk } from './bringing.js';
import { followFeed } from './feed/add.js';

/** Room for a title or an address, in characters as escaped. */
const room = 200;

/** @param offer - id under which the feed waits */
export function announcedView({ title, url, articles }: Announced, offer: string, { text }: ServerRequest): View {
  const { coverage, buttons } = text.moderation;
  const button = (label: string, action: string): APIButtonComponentWithCustomId => ({
    ...{ type: ComponentType.Button, style: ButtonStyle.Secondary, label },
    custom_id: customId({ owner: 'coverage', action, state: offer }),
  });
  return [
    display(coverage.announced(shortLine(title ?? url, room), articles)),
    {
      type: ComponentType.ActionRow,
      components: [button(buttons.follow, 'follow'), button(buttons.bringIn, 'bring-in')],
    },
  ];
}

/** The button that follows it. */
export function followButton(desk: Desk): ServerComponent {
  return {
    right: 'manage',
    respond: 'private',
    run({ state }, request) {
      const offered = desk.feeds.get(request.server, state);
      if (offered === undefined) return noticeView(request.text.moderation.coverage.tooOld);
      return followFeed(offered.url, offered.given, request);
    },
  };
}

/** The button that brings in what it announces now. */
export function bringInButton(desk: Desk): ServerComponent {
  return {
    right: 'add-coverage',
    respond: 'private',
    long: true,
    run({ state }, request) {
      const offered = desk.feeds.get(request.server, state);
      if (offered === undefined) return noticeView(request.text.moderation.coverage.tooOld);
      return desk.bring({ kind: 'feed', url: offered.url }, offered.given, request);
    },
  };
}
