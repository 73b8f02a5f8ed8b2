import { BackupError } from "./backup-error.ts";
import { mostUnpacked } from "./limits.ts";

/** So many bytes of the file are unpacked at once: some browsers hand on at once all that comes of them, up to 1,032 times as much. */
const piece = 2 ** 15;

/** The bytes that lie packed in a gzip file (RFC 1952), read a piece at a time and never beyond the limits. */
export class Unpacked {
  readonly #file: Blob;
  readonly #onRead: (bytes: number) => void;
  readonly #gzip = new DecompressionStream("gzip");
  /** Every byte of the file was taken by the decoder without complaint. */
  #allTaken = false;
  #failure: BackupError | null = null;

  /** @param onRead is told how many bytes of the file have been read */
  constructor(file: Blob, onRead: (bytes: number) => void) {
    this.#file = file;
    this.#onRead = onRead;
  }

  /** @throws BackupError where the file is no gzip file, is cut short or damaged, or holds too much */
  async *pieces(): AsyncGenerator<Uint8Array> {
    const most = mostUnpacked(this.#file.size);
    const declared = await declaredSize(this.#file);
    void this.#feed();
    const reader = this.#gzip.readable.getReader();
    let size = 0;
    try {
      while (true) {
        const { done, value } = await reader.read().catch(() => {
          throw this.#failure ?? new BackupError(this.#allTaken ? "short" : "damaged");
        });
        if (done) break;
        size += value.length;
        if (size > most) throw new BackupError("large");
        // What says that it holds too much is too large, or its end is not its end: it is read on to tell which, and not kept.
        if (declared <= most) yield value;
      }
    } finally {
      await reader.cancel().catch(() => {});
    }
    if (size !== declared) throw new BackupError("damaged");
  }

  async #feed(): Promise<void> {
    const writer = this.#gzip.writable.getWriter();
    // A failure is told by the side that reads.
    writer.closed.catch(() => {});
    try {
      for (let at = 0; at < this.#file.size; at += piece) {
        await writer.write(await this.#read(at, at + piece));
        this.#onRead(Math.min(at + piece, this.#file.size));
      }
      this.#allTaken = true;
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => {});
    }
  }

  async #read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return await bytesOf(this.#file.slice(from, to));
    } catch (error) {
      this.#failure = new BackupError("unreadable");
      throw error;
    }
  }
}

/** How many bytes a gzip file says that it holds, modulo 2^32: its last four bytes. */
async function declaredSize(file: Blob): Promise<number> {
  const [start, end] = await Promise.all([
    bytesOf(file.slice(0, 2)),
    bytesOf(file.slice(-4)),
  ]).catch(() => {
    throw new BackupError("unreadable");
  });
  if (start[0] !== 0x1f || start[1] !== 0x8b) throw new BackupError("foreign");
  if (end.length < 4) throw new BackupError("short");
  return new DataView(end.buffer).getUint32(0, true);
}

const bytesOf = async (part: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await part.arrayBuffer());
