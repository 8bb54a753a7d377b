/** A sentence of ours: a pointer, a refusal, a failure. */
import { ComponentType } from 'discord-api-types/v10';
import type { View } from '../commands/command.js';

/** @param sentence - our own words, never another's: it is not escaped */
export function noticeView(sentence: string): View {
  return [{ type: ComponentType.TextDisplay, content: sentence }];
}
