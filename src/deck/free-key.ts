/** The key itself, or with the first number behind it that is free; it is taken from then on. */
export function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let count = 2; taken.has(free); count += 1)
    free = `${key.slice(0, 50)}-${count}`.replace(/--+/g, "-");
  taken.add(free);
  return free;
}
