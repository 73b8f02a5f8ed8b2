import { linkLimits } from "./link-limits.ts";

/** Bytes as text that may stand in an address (RFC 4648, base64url without padding). */
export function textOfBytes(bytes: Uint8Array): string {
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The bytes of such a text. Of what is left at its end when it was cut, no byte is made. */
export function bytesOfText(text: string): Uint8Array {
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  const characters = atob(whole.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

/** Packs bytes (RFC 1951). */
export async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The bytes that were packed; null where they are damaged, or are not as many as they should be. No more are kept than may be. */
export async function unpacked(
  bytes: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array | null> {
  if (size > linkLimits.unpacked) return null;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const whole = new Uint8Array(size);
  let at = 0;
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return at === size ? whole : null;
      if (at + value.length > size) return null;
      whole.set(value, at);
      at += value.length;
    }
  } catch {
    return null;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
