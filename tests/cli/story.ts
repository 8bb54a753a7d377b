/** An invented story as files that people import. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Says everything but the outlet. */
export const craneArticle = `Harbour crane to stand still until autumn

By Ilse Brandt

12 May 2021

The old harbour crane will not move again before autumn, the port authority said on Tuesday.

"Nobody lifts a crate with a cracked boom," said Tove Halvorsen, head of the port authority. "We wait for the new one."

The inspection in April found a crack of 14 centimetres in the boom, according to a report that the authority published.

Dock workers will be paid in full while the crane is out of use, Halvorsen said.
`;

/** Says neither the outlet nor the day. */
export const divingArticle = `Divers find anchor beneath the old pier

Two divers found an anchor of iron beneath the old pier while they were looking for a lost camera.

"It took us an hour to see what it was," said Anders Wik, one of the divers.

The museum wants to show the anchor, which is more than three metres long, in its new hall by the water.
`;

/** Writes a file into a folder. @returns its name */
export function write(folder: string, name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}
