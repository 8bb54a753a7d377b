import type { Problem } from './problem.js';

export type JsonObject = Record<string, unknown>;

interface TextLimits {
  required?: boolean;
  least?: number;
  most: number;
}

/** Looks at one place of a body and notes what is wrong there. Lengths are in UTF-16 units, the strictest way to count. */
export class Inspector {
  constructor(
    readonly problems: Problem[] = [],
    readonly path: readonly (string | number)[] = [],
  ) {}

  at(...keys: (string | number)[]): Inspector {
    return new Inspector(this.problems, [...this.path, ...keys]);
  }

  note(code: string, message: string): void {
    this.problems.push({ path: this.path, code, message });
  }

  /** The value as an object, noting when it is none. */
  object(value: unknown): JsonObject | undefined {
    if (isObject(value)) return value;
    this.note('DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType.');
    return undefined;
  }

  /** Notes every key that is not known: a misspelt one would be ignored in silence. */
  keys(object: JsonObject, known: readonly string[]): void {
    for (const key of Object.keys(object)) {
      if (!known.includes(key)) this.at(key).note('UNKNOWN_KEY', `There is no field "${key}" here.`);
    }
  }

  /** The text under a key; undefined when there is none. */
  text(object: JsonObject, key: string, { required = false, least = 1, most }: TextLimits): string | undefined {
    const value = object[key];
    const place = this.at(key);
    if (value === undefined || value === null) {
      if (required) place.note('BASE_TYPE_REQUIRED', 'This field is required');
      return undefined;
    }
    if (typeof value !== 'string') {
      place.note('STRING_TYPE_CONVERT', 'Could not interpret value as string.');
      return undefined;
    }
    if (value.length === 0 && required && least > 0) place.note('BASE_TYPE_REQUIRED', 'This field is required');
    else if (value.length < least || value.length > most) {
      place.note(
        least > 0 ? 'BASE_TYPE_BAD_LENGTH' : 'BASE_TYPE_MAX_LENGTH',
        least > 0 ? `Must be between ${least} and ${most} in length.` : `Must be ${most} or fewer in length.`,
      );
    }
    return value;
  }

  /** The list under a key; empty when there is none or when it is no list. */
  list(object: JsonObject, key: string, limits: { least?: number; most: number }): unknown[] {
    const value = object[key];
    const { least = 0, most } = limits;
    const place = this.at(key);
    if (value === undefined || value === null) {
      if (least > 0) place.note('BASE_TYPE_REQUIRED', 'This field is required');
      return [];
    }
    if (!Array.isArray(value)) {
      place.note('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType.');
      return [];
    }
    if (value.length < least || value.length > most) {
      place.note('BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`);
    }
    return value;
  }

  /** The number under a key, noting when it is none, not whole, or outside the range. */
  integer(object: JsonObject, key: string, least: number, most: number): number | undefined {
    const value = object[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      this.at(key).note('NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not int.`);
      return undefined;
    }
    if (value < least || value > most) {
      this.at(key).note('NUMBER_TYPE_RANGE', `int value should be between ${least} and ${most}.`);
    }
    return value;
  }

  boolean(object: JsonObject, key: string): void {
    const value = object[key];
    if (value !== undefined && value !== null && typeof value !== 'boolean') {
      this.at(key).note('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
    }
  }

  /** Notes a value that is none of those allowed. */
  oneOf(object: JsonObject, key: string, allowed: readonly (string | number)[]): void {
    const value = object[key];
    if (value === undefined || value === null) return;
    if (!(allowed as readonly unknown[]).includes(value)) {
      this.at(key).note('BASE_TYPE_CHOICES', `Value must be one of (${allowed.join(', ')}).`);
    }
  }
}

/** Any value as a message can name it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Calls `visit` for every value that was there before, with its index. */
export function forRepeats<Value>(values: readonly Value[], visit: (value: Value, index: number) => void): void {
  const seen = new Set<Value>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) visit(value, index);
    seen.add(value);
  }
}
