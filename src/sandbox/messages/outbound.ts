import type {
  APIAllowedMentions,
  APIEmbed,
  RESTAPIMessageReference,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';

/** A message body as a bot sends it, once it has passed the checks. */
export interface OutboundMessage {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  allowed_mentions?: APIAllowedMentions | null;
  flags?: number | null;
  attachments?: { id: string | number; filename?: string; description?: string }[] | null;
  message_reference?: RESTAPIMessageReference;
  nonce?: string | number;
  tts?: boolean;
}

/** A file that came beside a body, in a multipart request. */
export interface OutboundFile {
  /** N of `files[N]`. */
  index: string;
  name: string;
  type: string;
  bytes: Uint8Array;
}
