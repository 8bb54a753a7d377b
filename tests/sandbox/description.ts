/**
 * Checks bodies against Discord's own description of its API, beside the sandbox's rules: the OpenAPI file when it lies beside the
 * project, else the npm package made from it, which is a development dependency.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { BodyCheck, BodyKind } from '../../src/sandbox/checks/body-check.js';
import type { Problem } from '../../src/sandbox/checks/problem.js';

const DESCRIPTION = fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));
const SHOWN = 3;

/** Names of the schemas, the same in the file and in the package. */
const SCHEMAS: Readonly<Record<Exclude<BodyKind, 'callback' | 'commands'>, string>> = {
  'message-create': 'MessageCreateRequest',
  'message-edit': 'MessageEditRequestPartial',
  'follow-up': 'IncomingWebhookRequestPartial',
  'answer-edit': 'IncomingWebhookUpdateRequestPartial',
  'command-create': 'ApplicationCommandCreateRequest',
  'command-edit': 'ApplicationCommandUpdateRequest',
  'direct-channel': 'CreatePrivateChannelRequest',
};
/** By the callback's type, chosen first: a union of all would report one fault many times. */
const CALLBACKS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};

type Validate = (schema: string, body: unknown) => Problem[];

export interface Description {
  check: BodyCheck;
  source: 'openapi.json' | 'discord-api-spec';
}

let loaded: Promise<Description> | undefined;

/** The checks, loaded once a process. */
export function description(): Promise<Description> {
  return (loaded ??= load());
}

async function load(): Promise<Description> {
  const text = await readFile(DESCRIPTION, 'utf8').catch(() => undefined);
  if (text !== undefined) return { check: checkWith(fromOpenApi(JSON.parse(text))), source: 'openapi.json' };
  // Named through a variable: the package has no types that fit.
  const name: string = 'discord-api-spec/zod';
  const schemas = (await import(name)) as Record<string, unknown>;
  return { check: checkWith(fromPackage(schemas)), source: 'discord-api-spec' };
}

function checkWith(validate: Validate): BodyCheck {
  return (kind, body) => {
    if (kind === 'callback') {
      const schema = CALLBACKS[(body as { type?: number } | null)?.type ?? 0];
      return schema === undefined ? [] : validate(schema, body);
    }
    if (kind !== 'commands') return validate(SCHEMAS[kind], withNumericPermissions(body));
    if (!Array.isArray(body)) return [];
    return body.flatMap((command, index) =>
      validate('ApplicationCommandUpdateRequest', withNumericPermissions(command)).map((problem) => ({
        ...problem,
        path: [index, ...problem.path],
      })),
    );
  };
}

/** The description takes permissions as a number only; the API takes the string that every library sends. */
function withNumericPermissions(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const { default_member_permissions: permissions, ...rest } = body;
  return { ...rest, default_member_permissions: typeof permissions === 'string' ? Number(permissions) : permissions };
}

function fromOpenApi(file: unknown): Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('snowflake', /^\d{1,20}$/);
  ajv.addFormat('nonce', true);
  ajv.addSchema(file as object, 'discord');
  const compiled = new Map<string, ValidateFunction>();
  return (schema, body) => {
    const validate = compiled.get(schema) ?? ajv.compile({ $ref: `discord#/components/schemas/${schema}` }, false);
    compiled.set(schema, validate);
    return validate(body) ? [] : deepest(validate.errors ?? []);
  };
}

/** A union reports what is wrong with each of its members; the deepest errors are those of the member that was meant. */
function deepest(errors: readonly ErrorObject[]): Problem[] {
  return errors
    .map((error) => ({ path: error.instancePath.split('/').slice(1), error }))
    .sort((one, other) => other.path.length - one.path.length)
    .slice(0, SHOWN)
    .map(({ path, error }) => ({
      path: path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      code: `OPENAPI_${error.keyword.toUpperCase()}`,
      message: `${error.message ?? 'does not fit'} (Discord's description of its API)`,
    }));
}

/** A schema of the package, which brings a Zod of its own. */
interface PackageSchema {
  safeParse: (
    body: unknown,
  ) => { success: true } | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

function isSchema(value: unknown): value is PackageSchema {
  return typeof value === 'object' && value !== null && 'safeParse' in value;
}

function fromPackage(schemas: Record<string, unknown>): Validate {
  return (name, body) => {
    const schema = schemas[`${name}Schema`];
    if (!isSchema(schema)) throw new Error(`discord-api-spec has no schema ${name}.`);
    const result = schema.safeParse(body);
    if (result.success) return [];
    return result.error.issues.slice(0, SHOWN).map((issue) => ({
      path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
      code: 'OPENAPI',
      message: `${issue.message} (discord-api-spec)`,
    }));
  };
}
