import { button, list, of, row, rows, select, prove, type Case } from './bodies.js';

prove([
  {
    rule: 'five buttons a row',
    kind: 'message-create',
    within: rows(row(...list(5, (n) => button({ custom_id: `b${n}` })))),
    beyond: rows(row(...list(6, (n) => button({ custom_id: `b${n}` })))),
    at: 'components.0.components',
    code: 'BASE_TYPE_BAD_LENGTH',
  },
  {
    rule: 'one select a row',
    kind: 'message-create',
    within: rows(row(select())),
    beyond: rows(row(select(), button())),
    at: 'components.0.components',
    code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  },
  {
    rule: 'button label of 80',
    kind: 'message-create',
    within: rows(row(button({ label: of(80) }))),
    beyond: rows(row(button({ label: of(81) }))),
    at: 'components.0.components.0.label',
    code: 'BASE_TYPE_BAD_LENGTH',
  },
  {
    rule: 'a button shows something',
    kind: 'message-create',
    within: rows(row(button({ label: undefined, emoji: { name: '📰' } }))),
    beyond: rows(row(button({ label: undefined }))),
    at: 'components.0.components.0',
    code: 'BUTTON_COMPONENT_EMPTY',
  },
  {
    rule: 'custom id of 100',
    kind: 'message-create',
    within: rows(row(button({ custom_id: of(100) }))),
    beyond: rows(row(button({ custom_id: of(101) }))),
    at: 'components.0.components.0.custom_id',
    code: 'BASE_TYPE_BAD_LENGTH',
  },
  {
    rule: 'custom id not empty',
    kind: 'message-create',
    within: rows(row(button({ custom_id: 'a' }))),
    beyond: rows(row(button({ custom_id: '' }))),
    at: 'components.0.components.0.custom_id',
    code: 'BASE_TYPE_REQUIRED',
  },
  {
    rule: 'custom ids differ',
    kind: 'message-create',
    within: rows(row(button()), row(button({ custom_id: 'b' }))),
    beyond: rows(row(button()), row(button())),
    at: 'components',
    code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
  },
  {
    rule: 'a link button has no custom id',
    kind: 'message-create',
    within: rows(row({ type: 2, style: 5, label: 'Open', url: 'https://example.org' })),
    beyond: rows(row({ type: 2, style: 5, label: 'Open', url: 'https://example.org', custom_id: 'a' })),
    at: 'components.0.components.0.custom_id',
    code: 'FIELD_NOT_ALLOWED',
  },
  {
    rule: 'a link is a web address',
    kind: 'message-create',
    within: rows(row({ type: 2, style: 5, label: 'Open', url: 'https://example.org' })),
    beyond: rows(row({ type: 2, style: 5, label: 'Open', url: 'javascript:alert(1)' })),
    at: 'components.0.components.0.url',
    code: 'URL_TYPE_INVALID_SCHEME',
  },
  {
    rule: 'a link of 512',
    kind: 'message-create',
    within: rows(row({ type: 2, style: 5, label: 'Open', url: `https://example.org/${of(492)}` })),
    beyond: rows(row({ type: 2, style: 5, label: 'Open', url: `https://example.org/${of(493)}` })),
    at: 'components.0.components.0.url',
    code: 'BASE_TYPE_BAD_LENGTH',
  },
  {
    rule: '25 select options',
    kind: 'message-create',
    within: rows(row(select({ options: list(25, (n) => ({ label: 'a', value: `${n}` })) }))),
    beyond: rows(row(select({ options: list(26, (n) => ({ label: 'a', value: `${n}` })) }))),
    at: 'components.0.components.0.options',
    code: 'BASE_TYPE_BAD_LENGTH',
  },
  {
    rule: 'select option description of 100',
    kind: 'message-create',
    within: rows(row(select({ options: [{ label: 'a', value: 'b', description: of(100) }] }))),
    beyond: rows(row(select({ options: [{ label: 'a', value: 'b', description: of(101) }] }))),
    at: 'components.0.components.0.options.0.description',
    code: 'BASE_TYPE_MAX_LENGTH',
  },
  {
    rule: 'select values differ',
    kind: 'message-create',
    within: rows(
      row(
        select({
          options: [
            { label: 'a', value: '1' },
            { label: 'b', value: '2' },
          ],
        }),
      ),
    ),
    beyond: rows(
      row(
        select({
          options: [
            { label: 'a', value: '1' },
            { label: 'b', value: '1' },
          ],
        }),
      ),
    ),
    at: 'components.0.components.0.options.1.value',
    code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  },
  {
    rule: 'placeholder of 150',
    kind: 'message-create',
    within: rows(row(select({ placeholder: of(150) }))),
    beyond: rows(row(select({ placeholder: of(151) }))),
    at: 'components.0.components.0.placeholder',
    code: 'BASE_TYPE_MAX_LENGTH',
  },
  {
    rule: 'a known button style',
    kind: 'message-create',
    within: rows(row(button({ style: 4 }))),
    beyond: rows(row(button({ style: 7 }))),
    at: 'components.0.components.0.style',
    code: 'BASE_TYPE_CHOICES',
  },
  {
    rule: 'only a link button has a URL',
    kind: 'message-create',
    within: rows(row(button())),
    beyond: rows(row(button({ url: 'https://example.org' }))),
    at: 'components.0.components.0.url',
    code: 'FIELD_NOT_ALLOWED',
  },
  {
    rule: 'a premium button has no label',
    kind: 'message-create',
    within: rows(row({ type: 2, style: 6, sku_id: '1' })),
    beyond: rows(row({ type: 2, style: 6, sku_id: '1', label: 'a' })),
    at: 'components.0.components.0.label',
    code: 'FIELD_NOT_ALLOWED',
  },
  {
    rule: 'min_values within max_values',
    kind: 'message-create',
    within: rows(
      row(
        select({
          options: [
            { label: 'a', value: '1' },
            { label: 'b', value: '2' },
          ],
          min_values: 2,
          max_values: 2,
        }),
      ),
    ),
    beyond: rows(row(select({ min_values: 2 }))),
    at: 'components.0.components.0.min_values',
    code: 'SELECT_COMPONENT_RANGE',
  },
  {
    rule: 'max_values within the options',
    kind: 'message-create',
    within: rows(row(select({ max_values: 1 }))),
    beyond: rows(row(select({ max_values: 2 }))),
    at: 'components.0.components.0.max_values',
    code: 'SELECT_COMPONENT_MAX_VALUES',
  },
  {
    rule: '25 values of a select',
    kind: 'message-create',
    within: rows(row({ type: 5, custom_id: 'a', max_values: 25 })),
    beyond: rows(row({ type: 5, custom_id: 'a', max_values: 26 })),
    at: 'components.0.components.0.max_values',
    code: 'NUMBER_TYPE_RANGE',
  },
  {
    rule: 'defaults within max_values',
    kind: 'message-create',
    within: rows(
      row(
        select({
          options: [
            { label: 'a', value: '1', default: true },
            { label: 'b', value: '2', default: true },
          ],
          max_values: 2,
        }),
      ),
    ),
    beyond: rows(
      row(
        select({
          options: [
            { label: 'a', value: '1', default: true },
            { label: 'b', value: '2', default: true },
          ],
        }),
      ),
    ),
    at: 'components.0.components.0.options',
    code: 'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
  },
  {
    rule: 'a string select has options',
    kind: 'message-create',
    within: rows(row(select())),
    beyond: rows(row(select({ options: [] }))),
    at: 'components.0.components.0.options',
    code: 'BASE_TYPE_BAD_LENGTH',
  },
  {
    rule: 'only a string select has options',
    kind: 'message-create',
    within: rows(row({ type: 5, custom_id: 'a' })),
    beyond: rows(row({ type: 5, custom_id: 'a', options: [] })),
    at: 'components.0.components.0.options',
    code: 'FIELD_NOT_ALLOWED',
  },
  ...(['label', 'value'] as const).map((key): Case => ({
    rule: `select option ${key} of 100`,
    kind: 'message-create',
    within: rows(row(select({ options: [{ label: 'a', value: 'b', [key]: of(100) }] }))),
    beyond: rows(row(select({ options: [{ label: 'a', value: 'b', [key]: of(101) }] }))),
    at: `components.0.components.0.options.0.${key}`,
    code: 'BASE_TYPE_BAD_LENGTH',
  })),
]);
