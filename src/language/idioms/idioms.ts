/** Phrases whose words tell little one by one, each with the plain word that means nearly the same; all folded. */
export interface Idioms {
  /** Those that open with a verb, by its base form. */
  acts: Readonly<Record<string, string>>;
  phrases: Readonly<Record<string, string>>;
}
