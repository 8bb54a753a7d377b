import { Locale } from 'discord-api-types/v10';
import { isObject, type Inspector, type JsonObject, shown } from './inspector.js';

/** @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set<string>(Object.values(Locale));

/** The name of a slash command or an option, and its translations: lower-case wherever a letter has case. */
export function checkName(place: Inspector, named: JsonObject): void {
  const name = place.text(named, 'name', { required: true, most: 32 });
  if (name !== undefined && name !== '') checkSpelling(place.at('name'), name);
  for (const [locale, translation] of checkLocalizations(place, named, 'name_localizations', 32)) {
    checkSpelling(place.at('name_localizations', locale), translation);
  }
}

function checkSpelling(place: Inspector, name: string): void {
  if (!NAME.test(name) || name !== name.toLowerCase()) {
    place.note('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

/** Translations under a key, each within its length and for a locale that Discord has. */
export function checkLocalizations(place: Inspector, owner: JsonObject, key: string, most: number): [string, string][] {
  const value = owner[key];
  if (value === undefined || value === null) return [];
  const at = place.at(key);
  const translations = at.object(value);
  if (!translations) return [];
  return Object.keys(translations).flatMap((locale): [string, string][] => {
    if (!LOCALES.has(locale)) at.at(locale).note('BASE_TYPE_CHOICES', `Discord has no locale "${locale}".`);
    const text = at.text(translations, locale, { most });
    return text === undefined ? [] : [[locale, text]];
  });
}

/** The names as each locale shows them, `''` for the untranslated; a missing translation shows the plain name. */
export function namesByLocale(named: readonly JsonObject[]): Map<string, string[]> {
  const translations = named.map((one) => (isObject(one['name_localizations']) ? one['name_localizations'] : {}));
  const locales = new Set(['', ...translations.flatMap((one) => Object.keys(one))]);
  return new Map(
    [...locales].map((locale) => [
      locale,
      named.map((one, index) => {
        const translation = translations[index]?.[locale];
        return typeof translation === 'string' ? translation : shown(one['name']);
      }),
    ]),
  );
}
