/** Text of others on a terminal: it may be read, and may not steer the terminal. */

// eslint-disable-next-line no-control-regex -- control characters are exactly what is replaced
const controls = /[\u0000-\u001f\u007f-\u009f]/gu;

/**
 * The text with every control character (escape sequences begin with one) as a space. Its length stays the same, so that marks keep
 * their places.
 */
export function visible(text: string): string {
  return text.replace(controls, ' ');
}
