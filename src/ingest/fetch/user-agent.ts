import { packageVersion } from '../../version.js';
import { ROBOT_NAME } from './robots.js';

/** Header values are printable ASCII (RFC 9110, 5.5), and brackets would end the comment. */
const NOT_IN_A_COMMENT = /[^\u0020-\u007e]|[()\\]/gu;

/**
 * Who is asking: the program, its version and whom to write to (RFC 9110, 10.1.5).
 *
 * @param contact - an e-mail or web address; null when the operator gave none
 */
export function userAgent(contact: string | null): string {
  const address = contact?.replace(NOT_IN_A_COMMENT, '').trim() ?? '';
  const comment = address === '' ? 'reads news to cite it' : `reads news to cite it; +${address}`;
  return `${ROBOT_NAME}/${packageVersion()} (${comment})`;
}
