/**
 * A moment as Discord shows it in each reader's own time and language.
 *
 * @param when - ISO 8601, or milliseconds since 1970-01-01 UTC
 * @returns "<t:1700000000:R>", which readers see as "3 minutes ago"
 * @see https://discord.com/developers/docs/reference#message-formatting-timestamp-styles
 */
export function moment(when: string | number): string {
  return `<t:${Math.floor(new Date(when).getTime() / 1_000)}:R>`;
}
