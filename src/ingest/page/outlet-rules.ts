/**
 * What only one outlet's pages need told: where the article stands, what in it is none, where the byline and the day are.
 * The general rules read a page without any of this; a rule is for the page that they get wrong.
 */
import { z } from 'zod';
import type { FactName } from '../../coverage/article.js';
import { BYLINE_OPENING, organisationName, personNames } from '../byline.js';
import type { Draft } from '../draft.js';
import { statedDate } from './dates.js';
import { type PageElement, type SearchedElement, wordsOf } from './dom.js';

const selector = z.string().trim().min(1);

/** A file of `data/outlets`. Selectors are CSS. */
export const outletRules = z.strictObject({
  /** Names of its hosts, without "www."; their subdomains are theirs too. */
  hosts: z.array(z.hostname()).min(1),
  /** Its name, where its pages state another. */
  outlet: z.string().trim().min(1).optional(),
  /** The element that holds the article and nothing beside it. */
  content: selector.optional(),
  /** What is no part of the article. */
  drop: z.array(selector).optional(),
  /** The element that names who wrote it. */
  byline: selector.optional(),
  /** The element that gives the day, in `datetime`, `content` or its words. */
  published: selector.optional(),
});

export type OutletRules = z.infer<typeof outletRules>;

/** The rules of the outlet that an address belongs to. */
export function rulesFor(address: string | null, all: readonly OutletRules[]): OutletRules | null {
  if (address === null || all.length === 0) return null;
  const { hostname } = new URL(address);
  return all.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) ?? null;
}

/** Where facts come from that a rule found. */
const from = 'rules of the outlet';

/**
 * Takes the facts that an outlet's rules find, and takes out what they drop.
 * @param draft is filled in; what a rule finds wins over what the page states
 * @param latest when the page was fetched; dates after it are refused
 */
export function applyRules(root: SearchedElement, rules: OutletRules, draft: Draft, latest: Date | undefined): void {
  const take = (name: FactName, value: string | null, printed?: string): void => {
    if (value === null) return;
    draft.facts[name] = value;
    draft.provenance[name] = { basis: 'stated', from, ...(printed === undefined ? {} : { printed }) };
  };
  take('outlet', rules.outlet ?? null);
  const byline = rules.byline === undefined ? null : root.querySelector(rules.byline);
  if (byline) {
    const words = wordsOf(byline);
    const named = words.replace(BYLINE_OPENING, '');
    take('byline', personNames(named) ?? organisationName(named), words);
  }
  const published = rules.published === undefined ? null : root.querySelector(rules.published);
  if (published) {
    const words = published.getAttribute('datetime') ?? published.getAttribute('content') ?? wordsOf(published);
    take('published', statedDate(words, latest)?.value ?? null, words);
  }
  for (const dropped of rules.drop ?? []) for (const element of [...root.querySelectorAll(dropped)]) element.remove();
}

/** The element that the rules say holds the article; null when they say none, or the page has none. */
export function contentByRules(root: SearchedElement, { content }: OutletRules): PageElement | null {
  return content === undefined ? null : root.querySelector(content);
}
