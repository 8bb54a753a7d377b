import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono, type Context } from 'hono';
import { pageDocument, VENDOR } from '../page-document.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The folder of the page's compiled modules, whether this module runs compiled or not. */
export function pageFolders(): string[] {
  const here = dirname(fileURLToPath(import.meta.url));
  return [join(here, '..', '..', '..', 'dist', 'sandbox', 'page')];
}

/** Serves the page at `/`, its modules at `/page/` and the packages they import. Only files inside these folders, of known types. */
export function pageRoutes(folders: readonly string[]): Hono {
  const app = new Hono();
  const packages = vendorFolders();
  app.get('/vendor/*', async (context) => {
    const asked = decoded(context.req.path)?.slice('/vendor/'.length);
    const name = VENDOR.find((one) => asked?.startsWith(`${one.name}/`))?.name;
    const folder = name === undefined ? undefined : packages(name);
    if (asked === undefined || name === undefined || folder === undefined) return missing(context);
    return (await fileIn(folder, asked.slice(name.length + 1))) ?? missing(context);
  });
  app.get('/page/*', async (context) => {
    const asked = decoded(context.req.path)?.slice('/page/'.length);
    if (asked === undefined) return missing(context);
    for (const folder of folders) {
      const file = await fileIn(folder, asked);
      if (file) return file;
    }
    return missing(context);
  });
  app.get('/', () => {
    const html = Buffer.from(pageDocument());
    return new Response(new Uint8Array(html), { headers: headersFor('text/html; charset=utf-8', html) });
  });
  app.all('*', missing);
  return app;
}

function missing(context: Context): Response {
  return context.text('There is no such page here.', 404);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** A file as a response; undefined when it is not there, not of a known type, or outside the folder by any way. */
async function fileIn(folder: string, path: string): Promise<Response | undefined> {
  const type = TYPES[extname(path)];
  if (type === undefined || path.includes('\0')) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return undefined;
    const bytes = await readFile(file);
    return new Response(new Uint8Array(bytes), { headers: headersFor(type, bytes) });
  } catch {
    return undefined;
  }
}

function headersFor(type: string, bytes: Buffer): Record<string, string> {
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' };
  if (!type.startsWith('text/html')) return headers;
  return {
    ...headers,
    'content-security-policy': contentSecurityPolicy(bytes.toString('utf8')),
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  };
}

/** Only the page's own modules and its inline import map may run, whatever a message says. */
function contentSecurityPolicy(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const hashes = inline.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Finds a package's folder the way Node does, without asking for its `exports`. */
function vendorFolders(): (name: string) => string | undefined {
  const found = new Map<string, string>();
  const here = dirname(fileURLToPath(import.meta.url));
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    for (let folder = here; ; folder = dirname(folder)) {
      const candidate = join(folder, 'node_modules', name);
      if (existsSync(join(candidate, 'package.json'))) {
        found.set(name, candidate);
        return candidate;
      }
      if (dirname(folder) === folder) return undefined;
    }
  };
}
