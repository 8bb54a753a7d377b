import type { APIAttachment } from 'discord-api-types/v10';
import type { Snowflakes } from '../snowflakes.js';
import type { OutboundFile, OutboundMessage } from './outbound.js';

/** Bytes of uploads kept; the oldest files are dropped first. */
const KEPT_BYTES = 64 * 1024 * 1024;

interface StoredFile {
  name: string;
  type: string;
  bytes: Uint8Array;
  object: APIAttachment;
}

/** Uploaded files, to be fetched again at `/attachments/ID/NAME`. */
export class AttachmentStore {
  readonly #files = new Map<string, StoredFile>();
  #size = 0;
  /** The sandbox's own address, known once it listens. */
  address = '';

  constructor(private readonly ids: Snowflakes) {}

  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }

  /** A kept file as the API shows it. */
  object(id: string): APIAttachment | undefined {
    return this.#files.get(id)?.object;
  }

  /** Keeps a file and returns it as the API shows it. */
  add(file: Omit<OutboundFile, 'index'>, description?: string): APIAttachment {
    const id = this.ids.next();
    const url = `${this.address}/attachments/${id}/${encodeURIComponent(file.name)}`;
    const object: APIAttachment = {
      id,
      filename: file.name,
      size: file.bytes.byteLength,
      url,
      proxy_url: url,
      content_type: file.type,
      ...(description === undefined ? {} : { description }),
    };
    this.#keep(id, { ...file, object });
    return object;
  }

  /** The attachments of a message after a body: those kept of `before`, then the new files. */
  attached(body: OutboundMessage, files: readonly OutboundFile[], before: readonly APIAttachment[]): APIAttachment[] {
    const named = body.attachments;
    const kept = named ? before.filter((attachment) => named.some((one) => String(one.id) === attachment.id)) : before;
    const added = files.map((file) => {
      const description = named?.find((one) => String(one.id) === file.index)?.description;
      return this.add(file, description);
    });
    return [...kept, ...added];
  }

  #keep(id: string, file: StoredFile): void {
    this.#files.set(id, file);
    this.#size += file.bytes.byteLength;
    for (const [oldest, stored] of this.#files) {
      if (this.#size <= KEPT_BYTES) break;
      this.#files.delete(oldest);
      this.#size -= stored.bytes.byteLength;
    }
  }
}
