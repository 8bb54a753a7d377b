/** One thing wrong with a body. */
export interface Problem {
  /** Keys and indices from the body's root. */
  path: readonly (string | number)[];
  /** Discord's name for it, for example `BASE_TYPE_MAX_LENGTH`. */
  code: string;
  message: string;
}

interface ProblemNode {
  _errors?: { code: string; message: string }[];
  [key: string]: unknown;
}

/** Problems in the nested shape of Discord's error 50035. */
export function problemTree(problems: readonly Problem[]): ProblemNode {
  const root = emptyNode();
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) node = (node[key] ??= emptyNode()) as ProblemNode;
    (node._errors ??= []).push({ code, message });
  }
  return root;
}

/** Without a prototype: a body may have a key `__proto__`. */
function emptyNode(): ProblemNode {
  return Object.create(null) as ProblemNode;
}

/** A problem as a line of the transcript: `embeds[0].title: Must be 256 or fewer in length.` */
export function problemLine({ path, message }: Problem): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return place === '' ? message : `${place.replace(/^\./, '')}: ${message}`;
}
