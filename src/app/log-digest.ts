/** A number that stands for a set of ids, whatever their order: the sum of their hashes. */
export const emptyDigest = 0;

export const addedToDigest = (digest: number, id: string): number => (digest + hashOf(id)) >>> 0;

export const digestOf = (ids: readonly string[]): number => ids.reduce(addedToDigest, emptyDigest);

/** FNV-1a with 32 bits (Fowler, Noll and Vo 1991). It is to notice damage, not to withstand an attack. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
