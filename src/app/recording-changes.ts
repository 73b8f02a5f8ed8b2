// Files tell nobody that they have changed, so that those who change recordings do, in all tabs.

const channelOf = (database: string) => new BroadcastChannel(`${database}-recordings`);

export function tellRecordingsChanged(database: string): void {
  const channel = channelOf(database);
  channel.postMessage("changed");
  channel.close();
}

/** @returns what ends it */
export function onRecordingsChanged(database: string, act: () => void): () => void {
  const channel = channelOf(database);
  channel.onmessage = act;
  return () => channel.close();
}
