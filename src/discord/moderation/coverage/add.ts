/** `/coverage add`: an article by its link, as a file, or pasted into a form. */
import { TextInputStyle } from 'discord-api-types/v10';
import type { ArticleFacts } from '../../../coverage/article.js';
import { customId } from '../../buttons/custom-id.js';
import { noticeView } from '../../views/notice.js';
import type { Form, ServerComponent, ServerForm, ServerRequest, Subcommand } from '../command.js';
import { textInput } from '../text-input.js';
import type { Desk } from './bringing.js';
import { givenFacts } from './given-facts.js';
import { fetchedFile } from './fetched-file.js';

/** Without a link and a file it shows a form, so it cannot be acknowledged before: see {@link addFrom}. */
export function add(desk: Desk): Subcommand {
  return {
    right: 'add-coverage',
    long: ({ options, files }) => options['link'] !== undefined || files['file'] !== undefined,
    async run({ options, files }, request) {
      const { coverage } = request.text.moderation;
      const given = givenFacts(options);
      const link = options['link'];
      const file = files['file'];
      if (typeof link === 'string' && file !== undefined) return noticeView(coverage.oneSource);
      if (typeof link === 'string') return desk.bring({ kind: 'link', url: link.trim() }, given, request);
      if (file === undefined) return pasteForm(given, request);
      return desk.bring(await fetchedFile(file), given, request);
    },
  };
}

/** The form for a text that is on no page. */
function pasteForm(given: Partial<ArticleFacts>, { text }: ServerRequest): Form {
  const { paste } = text.moderation.forms;
  return {
    custom_id: customId({ owner: 'coverage', action: 'paste', state: '' }),
    title: paste.title,
    components: [
      textInput('headline', paste.headline, { required: true, longest: 300 }),
      textInput('outlet', paste.outlet, { required: true, longest: 100, value: given.outlet }),
      textInput('published', paste.published, { hint: paste.publishedHint, longest: 16, value: given.published }),
      textInput('url', paste.url, { longest: 500 }),
      textInput('text', paste.text, { required: true, style: TextInputStyle.Paragraph }),
    ],
  };
}

/** The form of {@link pasteForm}, sent. */
export function paste(desk: Desk): ServerForm {
  return {
    right: 'add-coverage',
    respond: 'private',
    run({ fields }, request) {
      const given = givenFacts(Object.fromEntries(fields));
      const headline = given.headline ?? '';
      const text = `${headline}\n\n${fields.get('text') ?? ''}`;
      return desk.bring({ kind: 'paste', headline, text }, given, request);
    },
  };
}

/** The button that asks for what a page does not say. */
export function fillIn(desk: Desk): ServerComponent {
  return {
    right: 'add-coverage',
    respond: 'private',
    run({ state }, { server, text }) {
      const { moderation } = text;
      const waiting = desk.drafts.get(server, state);
      if (waiting === undefined) return noticeView(moderation.coverage.tooOld);
      return {
        custom_id: customId({ owner: 'coverage', action: 'filled-in', state }),
        title: moderation.forms.fillIn.title,
        components: waiting.missing.map((fact) =>
          textInput(fact, moderation.fact(fact), { required: true, longest: 300 }),
        ),
      };
    },
  };
}

/** What was filled in. */
export function filledIn(desk: Desk): ServerForm {
  return {
    right: 'add-coverage',
    respond: 'update',
    run({ state, fields }, request) {
      const waiting = desk.drafts.get(request.server, state);
      if (waiting === undefined) return noticeView(request.text.moderation.coverage.tooOld);
      const given = { ...waiting.given, ...givenFacts(Object.fromEntries(fields)) };
      return desk.complete(waiting, given, request);
    },
  };
}

/** The button that stops an import. */
export function stop(desk: Desk): ServerComponent {
  return {
    right: 'add-coverage',
    respond: 'private',
    run({ state }, { server, text }) {
      const { coverage } = text.moderation;
      const job = desk.jobs.get(server, state);
      if (job === undefined) return noticeView(coverage.tooOld);
      job.abort();
      return noticeView(coverage.stopping);
    },
  };
}
