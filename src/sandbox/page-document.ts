/**
 * The HTML document of the page. The browser loads plain ES modules, unbundled: the import map says where the server keeps
 * each package (`/vendor/<package>/…`, see http/page.ts). A package that a page module imports must stand in `VENDOR`.
 */

/** A package the page loads in the browser: its name, and the file that its bare name stands for. */
interface VendorPackage {
  name: string;
  /** The module of the bare specifier, from the package's folder; null when only files inside are imported. */
  main: string | null;
}

/** The packages served under `/vendor/`; no other folder of node_modules is reachable. */
export const VENDOR: readonly VendorPackage[] = [
  { name: 'lit', main: 'index.js' },
  { name: 'lit-html', main: 'lit-html.js' },
  { name: 'lit-element', main: 'index.js' },
  { name: '@lit/reactive-element', main: 'reactive-element.js' },
  { name: '@lit/context', main: 'index.js' },
  { name: '@skyra/discord-components-core', main: 'dist/index.js' },
  { name: '@fontsource-variable/inter', main: null },
];

/** Components of @skyra/discord-components-core that the page uses, by the name their export has: `discord-<name>.js`. */
const DISCORD_COMPONENTS: Readonly<Record<string, string>> = {
  messages: 'DiscordMessages',
  'author-info': 'DiscordAuthorInfo',
  mention: 'DiscordMention',
  spoiler: 'DiscordSpoiler',
  code: 'DiscordCode',
  time: 'DiscordTime',
  embed: 'DiscordEmbed',
  'embed-description': 'DiscordEmbedDescription',
  'embed-fields': 'DiscordEmbedFields',
  'embed-field': 'DiscordEmbedField',
  'embed-footer': 'DiscordEmbedFooter',
};

/** The import map: bare specifiers of the page's modules to addresses on this server. */
function importMap(): { imports: Record<string, string> } {
  const imports: Record<string, string> = {};
  for (const { name, main } of VENDOR) {
    if (main !== null) imports[name] = `/vendor/${name}/${main}`;
    imports[`${name}/`] = `/vendor/${name}/`;
  }
  for (const [component, file] of Object.entries(DISCORD_COMPONENTS)) {
    const specifier = `@skyra/discord-components-core/discord-${component}.js`;
    imports[specifier] = `/vendor/@skyra/discord-components-core/dist/components/discord-${component}/${file}.js`;
  }
  return { imports };
}

/** A speech bubble with a quotation mark, drawn here so that the page asks nothing of any other host. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='9' fill='%235865f2'/%3E%3Cpath d='M8 20v-5q0-6 6-7v3q-2.500 .8-2.500 4H14v5zm9.500 0v-5q0-6 6-7v3q-2.500 .8-2.500 4h2.500v5z' fill='%23fff'/%3E%3C/svg%3E";

/**
 * The whole document, the same for every visitor: what differs comes over the protocol (src/sandbox/protocol.ts).
 * The theme is set before the first paint, so that a reader of the light one sees no dark flash.
 */
export function pageDocument(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<title>On Record sandbox</title>
<meta name="description" content="Talk to On Record in a local stand-in for Discord. Nothing leaves this machine.">
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/vendor/@fontsource-variable/inter/index.css">
<script type="importmap">${JSON.stringify(importMap())}</script>
<script type="module" src="/page/main.js"></script>
<style>
html, body { margin: 0; height: 100%; overflow: hidden; background: Canvas; color-scheme: light dark; }
noscript { display: block; padding: 2rem; font: 1rem/1.5 system-ui, sans-serif; }
</style>
</head>
<body>
<sandbox-app></sandbox-app>
<noscript>This page needs JavaScript: it runs a small copy of Discord's window in your browser.</noscript>
</body>
</html>
`;
}
