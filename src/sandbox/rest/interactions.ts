import { InteractionType } from 'discord-api-types/v10';
import { answerInteraction, type Callback } from '../interactions/answer.js';
import { standing } from '../messages/store.js';
import type { Parts } from '../parts.js';
import { refusal } from './errors.js';
import { receive, refuseInvalid, type RestApp } from './request.js';

/** The first answer to an interaction. */
export function interactionRoutes(app: RestApp, parts: Parts): void {
  app.post('/interactions/:id/:token/callback', async (context) => {
    const received = await receive(context);
    // Looked up after the body has been read, so that of two answers at once exactly one is taken.
    const interaction = parts.interactions.byToken(context.req.param('token'));
    if (interaction?.id !== context.req.param('id')) throw refusal.unknownInteraction();
    if (interaction.state === 'expired') throw refusal.unknownInteraction();
    if (interaction.state !== 'waiting') throw refusal.alreadyAcknowledged();
    const fromMessage = interaction.source !== undefined && interaction.type !== InteractionType.ApplicationCommand;
    refuseInvalid(context, parts, 'callback', received, {
      answers: { type: interaction.type, fromMessage, focused: interaction.focused },
      ...(fromMessage ? { standing: standing(interaction.source) } : {}),
    });
    const resource = answerInteraction(parts, interaction, received.body as Callback, received.files);
    if (context.req.query('with_response') !== 'true') return context.body(null, 204);
    return context.json(resource);
  });
}
