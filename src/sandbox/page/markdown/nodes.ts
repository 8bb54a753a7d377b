/** Discord's markdown as a tree. Text is always plain text: nothing here is ever read as HTML. */

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'mention'; target: 'user' | 'channel' | 'role'; id: string }
  | { kind: 'everyone'; text: string }
  | { kind: 'command'; name: string }
  /** `seconds` since 1970 and Discord's style letter. */
  | { kind: 'time'; seconds: number; style: string }
  | { kind: 'emoji'; name: string };

export interface ListItem {
  children: Inline[];
  /** Lists inside this item. */
  lists: ListBlock[];
}

export interface ListBlock {
  kind: 'list';
  /** The number of the first item; null for bullets. */
  start: number | null;
  items: ListItem[];
}

export type Block =
  | { kind: 'text'; children: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { kind: 'subtext'; children: Inline[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'code-block'; text: string }
  | ListBlock;
