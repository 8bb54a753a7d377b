/** Questions what something is that has a name, and how an article tells that beside the name. */

export interface ThingsNamed {
  /** Asks what a thing of a name is; the group is the name. */
  asked: RegExp;
  /** Right behind a name: opens what it is ("Brightwater, a charity"); matched at the end of the name. */
  behind: RegExp;
  /** Right before a name: the group is the noun for what it is ("the charity Brightwater", "a charity called Brightwater"). */
  before: RegExp;
}

/** A name of one or more words: "Brightwater", "the House of Keys". */
const name =
  "(\\p{Lu}[\\p{L}\\p{N}.’'&-]*(?: (?:(?:of|for|and|the|on|in|de|du|des|la|le|les|et|pour) ){0,2}\\p{Lu}[\\p{L}\\p{N}.’'&-]*)*)";

const english: ThingsNamed = {
  asked: new RegExp(
    `^[Ww]hat(?: (?:kind|sort|type) of (?:\\p{Ll}+ )?\\p{Ll}+)?(?:['’]s| is| are| was| were) (?:the |an? )?["“]?${name}["”]?$`,
    'u',
  ),
  behind:
    /^[”"»’']?(?:, (?:or )?(?:an?|the|one of|its|their|his|her|which (?:is|are|was|were|\p{Ll}+s(?= (?:the|an?|its|all|for|up|out|more|\p{L}+s) ))|\p{L}+['’]s)|,? (?:is|are|was|were) (?:an?|the)| ?[[(—–]) ?/u,
  before: /(?<!(?<!\p{L})to )(\p{Ll}[\p{L}-]+)(?:,? (?:called|named|known as|dubbed))?,? (?:the )?["“]?$/u,
};

const french: ThingsNamed = {
  asked: new RegExp(
    `^(?:[Qq]u['’]est-ce que |[Cc]['’]est quoi,? |[Qq]u['’]est-ce qu['’]|[Qq]ue(?:l|lle) (?:genre|sorte|type) d(?:e |['’])\\p{Ll}+ est )(?:c['’]est que )?(?:l[ea] |les |l['’]|une? )?[«“"]? ?${name} ?[»”"]?$`,
    'u',
  ),
  behind:
    /^ ?[”"»]?(?:, (?:une?|l[ea]|les|l['’]|qui est|sa|son|leur)|,? (?:est|sont|était) (?:une?|l[ea]|les|l['’])| ?[[(—–]) ?/u,
  before: /(\p{Ll}[\p{L}-]+)(?:,? (?:appelée?|nommée?|dite?|baptisée?))?,? (?:l[ea] |les |l['’])?[«“"]? ?$/u,
};

const all: Readonly<Record<string, ThingsNamed>> = { en: english, fr: french };

/**
 * The forms for a language.
 *
 * @param language - ISO 639-1 code; one without forms of its own has the English ones
 */
export function thingsNamedFor(language: string): ThingsNamed {
  return all[language] ?? english;
}
