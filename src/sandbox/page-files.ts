/**
 * The files of the page, for the server to answer GET requests with: the document at `/`, the page's compiled modules under
 * `/page/`, and the packages they import under `/vendor/`. Only these; a path cannot climb out of their folders.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VENDOR, pageDocument } from './page-document.js';

export interface PageFile {
  body: Uint8Array;
  /** The value of the Content-Type header. */
  type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Compiled modules of the page. This file stands two folders below the project's root both as source and compiled. */
const PAGE_FOLDER = fileURLToPath(new URL('../../dist/sandbox/page/', import.meta.url));

/** Where a package is installed, however the installer arranged node_modules; null when it is not. */
function packageFolder(name: string): string | null {
  const searched = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const folders = searched.map((folder) => join(folder, ...name.split('/')));
  return folders.find((folder) => isInstalled(folder)) ?? null;
}

function isInstalled(folder: string): boolean {
  try {
    createRequire(import.meta.url)(join(folder, 'package.json'));
    return true;
  } catch {
    return false;
  }
}

const vendorFolders = new Map<string, string | null>();

function vendorFolder(name: string): string | null {
  let folder = vendorFolders.get(name);
  if (folder === undefined) vendorFolders.set(name, (folder = packageFolder(name)));
  return folder;
}

/** The file a path names, or null when it names none that is served. */
function located(pathname: string): string | null {
  if (pathname.startsWith('/page/')) return inside(PAGE_FOLDER, pathname.slice('/page/'.length));
  const owner = VENDOR.find(({ name }) => pathname.startsWith(`/vendor/${name}/`));
  const folder = owner && vendorFolder(owner.name);
  return folder ? inside(folder, pathname.slice(`/vendor/${owner.name}/`.length)) : null;
}

function inside(folder: string, relative: string): string | null {
  const file = resolve(folder, relative);
  return file.startsWith(resolve(folder) + sep) && !relative.includes('\0') ? file : null;
}

/**
 * What to answer a GET request with.
 *
 * @param pathname the path of the request's address, still percent-encoded, without a query
 * @returns the file and its content type; null when there is nothing under this path (answer 404)
 */
export async function pageFile(pathname: string): Promise<PageFile | null> {
  if (pathname === '/') return { body: Buffer.from(pageDocument()), type: 'text/html; charset=utf-8' };
  let file: string | null;
  try {
    file = located(decodeURIComponent(pathname));
  } catch {
    return null; // not percent-encoding
  }
  const type = file === null ? undefined : TYPES[extname(file)];
  if (file === null || type === undefined) return null;
  try {
    return { body: await readFile(file), type };
  } catch {
    return null;
  }
}
