/** What other outlets report of the events that a question asks the day of, with the days they give in their own words. */
import { reportedDayOf } from './days.js';
import { type DatedEvent, eventsOf } from './events.js';
import type { Supported } from '../evidence.js';
import type { Coverage } from '../passages/passages.js';
import { isSameEvent } from './same-event.js';
import type { Dated } from '../statements/statement-days.js';

/** What another outlet reports of the same event supports this much of the question. */
const likeAsked = 0.45;

/** ... of the same day where that is far from the article's own: few things are of it. */
const ofFarDay = 0.3;

/** Days nearer to an article's own are those of all its news. In milliseconds. */
const far = 7 * 24 * 60 * 60 * 1000;

/** Whether two events are of one day that is far from both articles' own. */
function isSameFarDay(one: DatedEvent, other: DatedEvent): boolean {
  const isFar = ({ passage: { article }, mentions: [day] }: DatedEvent): boolean =>
    day?.date != null &&
    article.published !== null &&
    Math.abs(Date.parse(day.date) - Date.parse(article.published.slice(0, 10))) > far;
  return one.mentions[0]?.date === other.mentions[0]?.date && isFar(one) && isFar(other);
}

/**
 * What other outlets report of the same events.
 *
 * @param dated - the reports found, with their days
 * @returns one for each other report of an outlet that has none among them
 */
export function asOthersDate(coverage: Coverage, dated: readonly Dated[], { supports }: Supported): Dated[] {
  const near = new Map(supports.filter(({ share }) => share >= ofFarDay).map(({ passage, share }) => [passage, share]));
  const events = eventsOf(coverage);
  const shown = new Set(dated.flatMap(({ passage, given }) => [passage, given?.passage]));
  const outlets = new Set(dated.map(({ passage }) => passage.article.outlet));
  const asked = events.filter(({ passage, mentions }) =>
    dated.some(({ given }) => given?.passage === passage && mentions.includes(given.mention)),
  );
  return events.flatMap((event): Dated[] => {
    const { passage, mentions } = event;
    if (!near.has(passage) || shown.has(passage) || outlets.has(passage.article.outlet)) return [];
    const share = near.get(passage)!;
    const isSame = (each: DatedEvent): boolean =>
      (share >= likeAsked && isSameEvent(coverage, each, event)) || isSameFarDay(each, event);
    if (!asked.some(isSame)) return [];
    const mention = mentions[0]!;
    return [{ passage, given: { passage, mention, day: reportedDayOf(mention) } }];
  });
}
