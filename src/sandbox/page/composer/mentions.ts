/** Mentions while they are typed: shown by name, sent by id. Pure. */

export interface Mentionable {
  id: string;
  name: string;
  bot: boolean;
}

/** The `@` and the words after it that the cursor stands in; null when it stands in none. */
export function mentionAt(text: string, cursor: number): { start: number; typed: string } | null {
  const start = text.lastIndexOf('@', cursor - 1);
  if (start === -1 || (start > 0 && !/\s/.test(text[start - 1]!))) return null;
  const typed = text.slice(start + 1, cursor);
  return typed.length > 32 || typed.includes('\n') ? null : { start, typed };
}

/** @returns the people whose name begins with what is typed, the bot first */
export function matchingPeople(people: readonly Mentionable[], typed: string): Mentionable[] {
  const wanted = typed.toLowerCase();
  return people
    .filter(({ name }) => name.toLowerCase().startsWith(wanted))
    .sort((one, other) => Number(other.bot) - Number(one.bot));
}

/** @returns the text with each `@Name` as `<@id>`, as Discord sends it; longer names first */
export function withMentionIds(text: string, people: readonly Mentionable[]): string {
  return [...people]
    .sort((one, other) => other.name.length - one.name.length)
    .reduce((sent, { id, name }) => sent.replaceAll(`@${name}`, `<@${id}>`), text);
}
