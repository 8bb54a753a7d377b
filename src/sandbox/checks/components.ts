/** The components of a message, of either version. */
import { ComponentType } from 'discord-api-types/v10';
import { checkButton, checkSelect, isAllowedUrl, SELECTS } from './controls.js';
import { forRepeats, type Inspector, isObject, type JsonObject, shown } from './inspector.js';

const ROWS = 5;
const BUTTONS_IN_ROW = 5;
const COMPONENTS = 40;
const ALL_TEXT = 4_000;

const IN_CONTAINER: readonly unknown[] = [
  ComponentType.ActionRow,
  ComponentType.TextDisplay,
  ComponentType.Section,
  ComponentType.MediaGallery,
  ComponentType.Separator,
  ComponentType.File,
];
const AT_TOP: readonly unknown[] = [...IN_CONTAINER, ComponentType.Container];

/** Notes what is wrong with `components`; `version2` when the message has the components v2 flag. */
export function checkMessageComponents(inspector: Inspector, body: JsonObject, version2: boolean): void {
  const components = inspector.list(body, 'components', { most: version2 ? COMPONENTS : ROWS });
  const place = inspector.at('components');
  for (const [index, value] of components.entries()) {
    const at = place.at(index);
    const component = at.object(value);
    if (!component) continue;
    if (!(version2 ? AT_TOP : [ComponentType.ActionRow]).includes(component['type'])) {
      const hint = version2 ? '' : ' without the IS_COMPONENTS_V2 flag';
      at.at('type').note(
        'UNION_TYPE_CHOICES',
        `A component of type ${shown(component['type'])} cannot stand here${hint}.`,
      );
      continue;
    }
    checkComponent(at, component);
  }
  checkWhole(place, components, version2);
}

function checkComponent(place: Inspector, component: JsonObject): void {
  switch (component['type']) {
    case ComponentType.ActionRow:
      return checkRow(place, component);
    case ComponentType.TextDisplay:
      place.keys(component, ['type', 'id', 'content']);
      place.text(component, 'content', { required: true, most: ALL_TEXT });
      return;
    case ComponentType.Section:
      return checkSection(place, component);
    case ComponentType.MediaGallery:
      return checkGallery(place, component);
    case ComponentType.Separator:
      place.keys(component, ['type', 'id', 'divider', 'spacing']);
      place.boolean(component, 'divider');
      place.oneOf(component, 'spacing', [1, 2]);
      return;
    case ComponentType.File:
      place.keys(component, ['type', 'id', 'file', 'spoiler']);
      return checkMedia(place.at('file'), component['file'], ['attachment:']);
    case ComponentType.Container:
      return checkContainer(place, component);
    default:
      place.at('type').note('UNION_TYPE_CHOICES', `A component of type ${shown(component['type'])} cannot stand here.`);
  }
}

function checkRow(place: Inspector, row: JsonObject): void {
  place.keys(row, ['type', 'id', 'components']);
  const children = place.list(row, 'components', { least: 1, most: BUTTONS_IN_ROW });
  const types = children.map((child) => (isObject(child) ? child['type'] : undefined));
  const selects = types.filter((type) => SELECTS.includes(type)).length;
  if (selects > 0 && children.length > 1) {
    place
      .at('components')
      .note('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A row holds up to five buttons or one select menu.');
  }
  for (const [index, value] of children.entries()) {
    const at = place.at('components', index);
    const child = at.object(value);
    if (!child) continue;
    if (child['type'] === ComponentType.Button) checkButton(at, child);
    else if (SELECTS.includes(child['type'])) checkSelect(at, child, false);
    else at.at('type').note('UNION_TYPE_CHOICES', 'A row holds buttons or a select menu only.');
  }
}

function checkSection(place: Inspector, section: JsonObject): void {
  place.keys(section, ['type', 'id', 'components', 'accessory']);
  for (const [index, value] of place.list(section, 'components', { least: 1, most: 3 }).entries()) {
    const at = place.at('components', index);
    const text = at.object(value);
    if (!text) continue;
    if (text['type'] === ComponentType.TextDisplay) checkComponent(at, text);
    else at.at('type').note('UNION_TYPE_CHOICES', 'A section holds text displays only.');
  }
  const at = place.at('accessory');
  const { accessory } = section;
  if (accessory === undefined || accessory === null) return at.note('BASE_TYPE_REQUIRED', 'This field is required');
  const found = at.object(accessory);
  if (found?.['type'] === ComponentType.Button) checkButton(at, found);
  else if (found?.['type'] === ComponentType.Thumbnail) {
    at.keys(found, ['type', 'id', 'media', 'description', 'spoiler']);
    at.text(found, 'description', { most: 1_024 });
    checkMedia(at.at('media'), found['media']);
  } else if (found) at.at('type').note('UNION_TYPE_CHOICES', 'An accessory is a button or a thumbnail.');
}

function checkGallery(place: Inspector, gallery: JsonObject): void {
  place.keys(gallery, ['type', 'id', 'items']);
  for (const [index, value] of place.list(gallery, 'items', { least: 1, most: 10 }).entries()) {
    const at = place.at('items', index);
    const item = at.object(value);
    if (!item) continue;
    at.keys(item, ['media', 'description', 'spoiler']);
    at.text(item, 'description', { most: 1_024 });
    checkMedia(at.at('media'), item['media']);
  }
}

function checkContainer(place: Inspector, container: JsonObject): void {
  place.keys(container, ['type', 'id', 'components', 'accent_color', 'spoiler']);
  place.integer(container, 'accent_color', 0, 0xffffff);
  place.boolean(container, 'spoiler');
  for (const [index, value] of place.list(container, 'components', { least: 1, most: COMPONENTS }).entries()) {
    const at = place.at('components', index);
    const child = at.object(value);
    if (!child) continue;
    if (IN_CONTAINER.includes(child['type'])) checkComponent(at, child);
    else
      at.at('type').note(
        'UNION_TYPE_CHOICES',
        `A component of type ${shown(child['type'])} cannot stand in a container.`,
      );
  }
}

function checkMedia(place: Inspector, value: unknown, schemes = ['http:', 'https:', 'attachment:']): void {
  const media = place.object(value);
  if (!media) return;
  const url = place.text(media, 'url', { required: true, most: 2_048 });
  if (url !== undefined && !isAllowedUrl(url, schemes)) {
    place.at('url').note('URL_TYPE_INVALID_SCHEME', `Scheme must be one of (${schemes.join(' ')}).`);
  }
}

/** Limits over the whole message: number, text, and ids that must differ. */
function checkWhole(place: Inspector, components: readonly unknown[], version2: boolean): void {
  const all = components.flatMap(withNested);
  if (version2 && all.length > COMPONENTS) {
    place.note(
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `A message holds at most ${COMPONENTS} components, nested ones included.`,
    );
  }
  const text = all.reduce((sum, one) => sum + (typeof one['content'] === 'string' ? one['content'].length : 0), 0);
  if (text > ALL_TEXT) {
    place.note(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The text of all components exceeds ${ALL_TEXT} characters.`,
    );
  }
  checkDistinct(place, all);
}

/** Notes custom ids and numeric ids that are used twice. */
export function checkDistinct(place: Inspector, components: readonly JsonObject[]): void {
  const customIds = components.map((one) => one['custom_id']).filter((id) => typeof id === 'string');
  forRepeats(customIds, (id) =>
    place.note('COMPONENT_CUSTOM_ID_DUPLICATED', `Component custom id cannot be duplicated: ${id}`),
  );
  const ids = components.map((one) => one['id']).filter((id) => typeof id === 'number' && id !== 0);
  forRepeats(ids, (id) => place.note('COMPONENT_ID_DUPLICATED', `Component id cannot be duplicated: ${shown(id)}`));
}

/** A component and everything in it. */
export function withNested(value: unknown): JsonObject[] {
  if (!isObject(value)) return [];
  const { accessory, component, components } = value;
  return [
    value,
    ...(Array.isArray(components) ? components.flatMap(withNested) : []),
    ...withNested(accessory),
    ...withNested(component),
  ];
}
