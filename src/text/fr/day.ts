/** `2020-03-31T09:09` as `31 mars 2020`, the first of a month as `1er mars 2020`. */
export function day(date: string): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.slice(0, 10).split('-').map(Number);
  const format = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, month - 1, dayOfMonth))).replace(/^1 /u, '1er ');
}
