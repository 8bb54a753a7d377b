/** What an import did, as a message. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { View } from '../../commands/command.js';
import { customId } from '../../buttons/custom-id.js';
import { noticeView } from '../../views/notice.js';
import { display } from '../../views/passage.js';
import { limits, shortLine } from '../../views/size.js';
import type { ServerRequest } from '../command.js';
import { failureSentence } from '../failure-sentence.js';
import type { Imported, ImportProgress, ImportReport, NotImported } from '../newsroom.js';
import { articleButtons, articleCard } from './article-card.js';

/** Failures that are named; the others are counted. */
const mostFailures = 8;

/** Room for the parts, in characters as escaped. */
const room = { item: 120, failure: 400 } as const;

/** Cells of the bar. */
const cells = 20;

/** "▰▰▰▱▱ Bringing in: 120 of 1000 done.", with a button that stops it. */
export function progressView({ done, total, failed }: ImportProgress, job: string, { text }: ServerRequest): View {
  const { coverage, buttons } = text.moderation;
  const filled = total === null || total === 0 ? 0 : Math.min(Math.floor((cells * done) / total), cells);
  const lines = [`${'▰'.repeat(filled)}${'▱'.repeat(cells - filled)}`, coverage.importing(done, total)];
  if (failed > 0) lines.push(`-# ${coverage.failedSoFar(failed)}`);
  return [display(lines.join('\n')), oneButton(ButtonStyle.Danger, buttons.stop, 'stop', job)];
}

/** The article when there is one, counts when there are many, and what could not be used. */
export async function reportView(report: ImportReport, request: ServerRequest): Promise<View> {
  const { imported, failed, stopped } = report;
  const [one, ...others] = imported;
  if (one !== undefined && others.length === 0 && failed.length === 0 && !stopped) return importedView(one, request);
  const [failure, ...otherFailures] = failed;
  if (one === undefined && failure !== undefined && otherFailures.length === 0 && !stopped) {
    return noticeView(failureLine(failure, request, ''));
  }
  return countsView(report, request);
}

/** Asks for the facts that a page does not say. @param draft - id under which the draft waits for them */
export function incompleteView(item: string, missing: readonly string[], draft: string, { text }: ServerRequest): View {
  const { coverage, buttons } = text.moderation;
  const names = missing.map((fact) => text.moderation.fact(fact as Parameters<typeof text.moderation.fact>[0]));
  return [
    display(coverage.incomplete(shortLine(item, room.item), names)),
    oneButton(ButtonStyle.Primary, buttons.fillIn, 'fill-in', draft),
  ];
}

async function importedView({ id, outcome, leftOut }: Imported, { newsroom, text }: ServerRequest): Promise<View> {
  const { coverage } = text.moderation;
  const kept = await newsroom.store.articles.find(id);
  // Removed again before this report: there is nothing left to show.
  if (kept === undefined) return noticeView(coverage.added);
  const { article, entry } = kept;
  const same = entry.sameAs === null ? undefined : await newsroom.store.articles.find(entry.sameAs);
  const lines = [
    {
      added: coverage.added,
      present: coverage.present,
      updated: coverage.updated(entry.version),
      'further-place': coverage.furtherPlace(shortLine(same?.article.headline ?? '', room.item)),
    }[outcome],
  ];
  if (leftOut > 0) lines.push(coverage.leftOut(leftOut));
  if (Object.values(article.provenance).some(({ basis }) => basis === 'inferred')) lines.push(coverage.check);
  if (entry.correction !== null) lines.push(coverage.correction(shortLine(entry.correction, room.failure)));
  return [display(`${lines.join(' ')}\n\n${articleCard(article, text)}`), articleButtons(article, text)];
}

function countsView({ imported, failed, stopped }: ImportReport, request: ServerRequest): View {
  const { coverage } = request.text.moderation;
  const many = (outcome: Imported['outcome']): number => imported.filter((each) => each.outcome === outcome).length;
  const lines = [coverage.imported(many('added'), many('updated'), many('present'), many('further-place'))];
  if (stopped) lines.unshift(coverage.stopped);
  if (failed.length > 0) {
    lines.push(coverage.notUsed(failed.length));
    lines.push(...failed.slice(0, mostFailures).map((failure) => failureLine(failure, request, '- ')));
    if (failed.length > mostFailures) lines.push(coverage.andMore(failed.length - mostFailures));
  }
  return noticeView(lines.join('\n').slice(0, limits.text));
}

/** @throws the failure itself when it is a defect of ours, so that it is logged and told with a reference */
function failureLine({ name, error }: NotImported, { text }: ServerRequest, bullet: string): string {
  const sentence = failureSentence(error, text, name);
  if (sentence === null) throw error;
  return `${bullet}${shortLine(sentence, room.failure)}`;
}

function oneButton(
  style: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger,
  label: string,
  action: string,
  state: string,
): APIActionRowComponent<APIButtonComponentWithCustomId> {
  const button = {
    type: ComponentType.Button,
    style,
    label,
    custom_id: customId({ owner: 'coverage', action, state }),
  } as const;
  return { type: ComponentType.ActionRow, components: [button] };
}
