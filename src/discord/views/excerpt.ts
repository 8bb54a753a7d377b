/** One excerpt: the words as printed, where they stand, and what must be known to take them rightly. */
import type { Answer, Excerpt, Mark } from '../../coverage/answer.js';
import type { Text } from '../../text/index.js';
import { citationLine } from './citation.js';
import { shortExcerpt, shortLine } from './size.js';

/** Room for the parts of an excerpt, in characters as escaped. */
const room = { quote: 750, note: 200, least: 120, slot: 160 } as const;

/** More policies of one paragraph than these are not written out: its words tell them. */
const mostPolicies = 3;

/** What an excerpt's notes leave to the finding of its answer. */
type Told = Pick<Answer, 'finding' | 'speaker'>;

/**
 * The Markdown of an excerpt.
 *
 * @param answer - what its finding says already, an excerpt does not say again: the speaker, that it is the nearest on record
 * @param available - characters the excerpt may take: what is quoted gives way to `least`, then notes are left out
 */
export function excerptMarkdown(excerpt: Excerpt, answer: Told, text: Text, available: number): string {
  const before = standing(excerpt, text);
  const after = [`-# ${citationLine(excerpt.citation, text)}`];
  const left = (): number => available - [...before, ...after].join('\n').length - 1;
  for (const note of notes(excerpt, answer, text)) {
    if (left() - note.length - 1 >= room.least) after.push(note);
  }
  const quote = shortExcerpt(excerpt.text, marksOf(excerpt), Math.min(room.quote, left()), '> ', excerpt.differing);
  return [...before, quote, ...after].join('\n');
}

/** What the reader is to see first: the words that match, and those that tell the policies. */
function marksOf({ marks, policies = [], citation }: Excerpt): Mark[] {
  const slots = policies.flatMap(({ shownBy, action }) => [shownBy, ...(action === null ? [] : [action])]);
  const own = slots.filter((slot) => slot.citation.id === citation.id).map(({ mark }) => mark);
  return [...(own.length === 0 ? marks : own)].sort((a, b) => a.start - b.start);
}

/** The policies that the paragraph tells, before its words: one line each, and small ones for what not every one has. */
function standing({ policies = [], citation }: Excerpt, { answers }: Text): string[] {
  const writing = { strong: (words: string) => `**${words}**`, words: (words: string) => shortLine(words, room.slot) };
  return policies.slice(0, mostPolicies).flatMap((policy) => {
    const [told, ...more] = answers.policy(policy, citation, writing);
    return [told ?? '', ...more.map((line) => `-# ${line}`)];
  });
}

/** What stands below the citation, each in small text. */
function notes(excerpt: Excerpt, { finding, speaker: named }: Told, { answers, discord }: Text): string[] {
  const {
    speaker,
    namedAt,
    attribution,
    remarks = [],
    reason,
    day,
    place,
    version,
    also,
    otherVersions = [],
  } = excerpt;
  const lines: string[] = [];
  if (speaker === null) lines.push(answers.speakerUnclear);
  else if (speaker !== undefined && speaker.name !== named?.name) lines.push(discord.saidBy(answers.speaker(speaker)));
  if (namedAt !== undefined) lines.push(answers.namedAt(namedAt.citation, namedAt.words));
  const remarked = remarks.map((remark) => answers.remark(remark));
  if (attribution !== undefined && (attribution !== 'direct' || version !== undefined))
    remarked.unshift(answers.attribution(attribution));
  if (remarked.length > 0) lines.push(remarked.join(' '));
  const when = [
    ...(day === undefined ? [] : [answers.reportedDay(day)]),
    ...(place === undefined ? [] : [answers.place(place)]),
  ];
  if (when.length > 0) lines.push(when.join(' · '));
  const compared = version === undefined ? null : answers.version(version);
  if (compared !== null) lines.push(compared);
  const why = finding.key === 'not-on-record-in-these-words' && reason === 'nearest' ? null : answers.reason(reason);
  if (why !== null) lines.push(why);
  if (also !== undefined) lines.push(answers.also(also.map((citation) => answers.citation(citation))));
  lines.push(...otherVersions.map((other) => answers.otherVersion(answers.citation(other.citation), other)));
  return lines.map((line) => `-# ${shortLine(line, room.note)}`);
}
