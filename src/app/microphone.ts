/** Why there is nothing to hear. */
export type MicrophoneProblem = "not allowed" | "none" | "in use" | "nothing heard" | "failed";

/** Opens the microphone; the browser may ask its user. Returns what comes from it, or why nothing does. */
export async function openMicrophone(): Promise<MediaStream | MicrophoneProblem> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch (error) {
    return problems[(error as DOMException).name] ?? "failed";
  }
}

const problems: Readonly<Record<string, MicrophoneProblem>> = {
  NotAllowedError: "not allowed",
  SecurityError: "not allowed",
  NotFoundError: "none",
  OverconstrainedError: "none",
  NotReadableError: "in use",
  AbortError: "in use",
};

/** The sign that the microphone is open goes out with the last track. */
export function closeMicrophone(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

type Watched = {
  readonly stream: MediaStream;
  /** The name by which the tabs of one app know each other. */
  readonly owner: string;
  readonly longestMs: number;
  /** Ends the watch. */
  readonly signal: AbortSignal;
};

/** Calls `end` when the page is hidden, when another tab records, when the microphone is taken away, and after the longest time. */
export function watchMicrophone(
  { stream, owner, longestMs, signal }: Watched,
  end: () => void,
): void {
  const others = new BroadcastChannel(`${owner}-microphone`);
  const timer = setTimeout(end, longestMs);
  const onHidden = () => document.visibilityState === "hidden" && end();
  others.postMessage("opened");
  others.onmessage = end;
  document.addEventListener("visibilitychange", onHidden, { signal });
  window.addEventListener("pagehide", end, { signal });
  for (const track of stream.getTracks()) track.addEventListener("ended", end, { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    others.close();
  });
  onHidden();
}
