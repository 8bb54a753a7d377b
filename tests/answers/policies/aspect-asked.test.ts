/** Which aspect of a policy a question asks for. */
import { expect, test } from 'vitest';
import { aspectAsked } from '../../../src/answers/policies/policy-aspects.js';

test.each([
  ['What did the council decide about couriers who want to use the bridge?', 'decided'],
  ['What does the council want to do about the couriers?', 'intended'],
  ['What does the council intend for the couriers?', 'intended'],
  ['How were the couriers treated before the ban?', 'former'],
])('%s', (question, aspect) => {
  expect(aspectAsked(question, 'en')?.aspect).toBe(aspect);
});
