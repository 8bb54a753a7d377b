/** The bot comes to a server and leaves it: a guide at the first, and a stated time until everything is deleted after the last. */
import { type Client, Events, type Guild } from 'discord.js';
import type { Logger } from 'pino';
import { textFor } from '../../text/index.js';
import { loggable } from '../boundary.js';
import { noticeView } from '../views/notice.js';
import { channelOrOwner, postIn } from './posting.js';
import type { NewsroomOf } from './router.js';

/** How long everything of a server is kept after the bot was made to leave. Milliseconds. PRIVACY.md states it. */
export const graceTime = 7 * 24 * 60 * 60 * 1_000;

/** @param bot - the name under which the bot writes down what it does by itself */
export function watchMembership(client: Client, newsroomOf: NewsroomOf, bot: string, logger: Logger): void {
  // An outage fires other events: this is a real join (DISCORD.md of the design has the measurement).
  client.on(Events.GuildCreate, (guild) => {
    welcome(guild, newsroomOf, bot).catch((error: unknown) =>
      logger.warn({ err: loggable(error) }, 'A new server could not be greeted'),
    );
  });
  client.on(Events.GuildDelete, ({ id }) => {
    const due = new Date(Date.now() + graceTime).toISOString();
    newsroomOf(id, bot)
      .store.forgetting.schedule(due)
      .catch((error: unknown) =>
        logger.error({ err: loggable(error) }, 'The deletion of a server could not be planned'),
      );
  });
}

/** Takes a planned deletion back, and posts the guide where it is seen: the system channel, else to the owner alone. */
async function welcome(guild: Guild, newsroomOf: NewsroomOf, bot: string): Promise<void> {
  await newsroomOf(guild.id, bot).store.forgetting.cancel();
  const { guide } = textFor(guild.preferredLocale).moderation;
  await postIn(guild.client, await channelOrOwner(guild, [guild.systemChannelId]), noticeView(guide));
}
