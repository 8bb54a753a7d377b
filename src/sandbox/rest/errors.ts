import { problemTree, type Problem } from '../checks/problem.js';

/** An error reply as Discord words it. */
export class RestError extends Error {
  override readonly name = 'RestError';

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 429 | 500,
    readonly code: number,
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }

  /** The JSON body of the reply. */
  get body(): Record<string, unknown> {
    const errors = this.problems.length > 0 ? { errors: problemTree(this.problems) } : {};
    return { message: this.message, code: this.code, ...errors };
  }
}

/** Discord's codes for what it refuses. @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export const refusal = {
  unauthorized: () => new RestError(401, 0, '401: Unauthorized'),
  notFound: () => new RestError(404, 0, '404: Not Found'),
  unknownApplication: () => new RestError(404, 10002, 'Unknown Application'),
  unknownChannel: () => new RestError(404, 10003, 'Unknown Channel'),
  unknownServer: () => new RestError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new RestError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new RestError(404, 10008, 'Unknown Message'),
  unknownUser: () => new RestError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new RestError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new RestError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new RestError(404, 10063, 'Unknown application command'),
  unknownCommandPermissions: () => new RestError(404, 10066, 'Unknown application command permissions'),
  tooManyCommandCreates: () =>
    new RestError(429, 30034, 'Max number of daily application command creates has been reached (200)'),
  tooLarge: () => new RestError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new RestError(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: () =>
    new RestError(400, 40094, 'Maximum number of follow up messages for this interaction has been reached'),
  missingAccess: () => new RestError(403, 50001, 'Missing Access'),
  notYourMessage: () => new RestError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new RestError(400, 50006, 'Cannot send an empty message'),
  missingPermissions: () => new RestError(403, 50013, 'Missing Permissions'),
  invalidWebhookToken: () => new RestError(401, 50027, 'Invalid Webhook Token'),
  invalidBody: (problems: readonly Problem[]) => new RestError(400, 50035, 'Invalid Form Body', problems),
  malformedJson: () => new RestError(400, 50109, 'The request body contains invalid JSON.'),
};
