// Files tell nobody that they have changed, so that those who change recordings do, in all tabs. Browsers without such a channel
// (Safari before 15.4) cannot keep recordings either.

const channelOf = (database: string): BroadcastChannel | null =>
  "BroadcastChannel" in globalThis ? new BroadcastChannel(`${database}-recordings`) : null;

export function tellRecordingsChanged(database: string): void {
  const channel = channelOf(database);
  channel?.postMessage("changed");
  channel?.close();
}

/** @returns what ends it */
export function onRecordingsChanged(database: string, act: () => void): () => void {
  const channel = channelOf(database);
  if (channel) channel.onmessage = act;
  return () => channel?.close();
}
