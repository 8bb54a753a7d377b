import { printed } from './printed.js';

/**
 * The outlet, where a line of the text names it as the publisher: a contact line ("tips for The Example please contact"),
 * a copyright line. A name that merely stands there (a credit, an agency, an outlet that is quoted) is never taken.
 */
const NAME = String.raw`(?:The |the |Le |La |Les |L['’])?\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:(?:of|the|and|for|de|du|des|la|le|et|&) )*\p{Lu}[\p{L}\p{N}&.'’-]*){0,5}`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:tips?|ideas?|information|feedback|corrections?|comments?|questions?|news|suggestions?)\b[^.]{0,40}?\b(?:for|to|with|about|pour|à) (${NAME})(?=,? (?:please|you|by|at|contact|email|e-mail|call|or)\b|[,.?]|$)`,
    'u',
  ),
  new RegExp(
    String.raw`(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)(?: ©)?(?: (?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?,? (?:by )?(${NAME})(?=[.,]|$| (?:19|20)\d\d| All | Inc| Ltd| - | \|)`,
    'u',
  ),
  new RegExp(String.raw`^(${NAME}) ?© ?(?:19|20)\d\d`, 'u'),
];

/** Words that such a line may hold without naming anybody. */
const NOT_A_NAME =
  /^(?:All|The|Photo|Photos|Image|Images|Please|You|Your|Us|Notice|\p{Lu}\p{L}+ (?:Images|Photos?|Pictures))$/u;

/**
 * The outlet that a contact or copyright line names.
 * @param text a line already known to be furniture of the kind `contact` or `legal`
 */
export function outletOfLine(text: string): string | null {
  const line = printed(text);
  for (const pattern of PATTERNS) {
    const name = pattern.exec(line)?.[1]?.replace(/[.,]+$/u, '');
    if (name !== undefined && name.length >= 3 && !NOT_A_NAME.test(name)) return name;
  }
  return null;
}
