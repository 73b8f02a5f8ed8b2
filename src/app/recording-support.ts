/** Whether this browser can record, and end that when another tab does. Pages that did not come over HTTPS have no microphone. */
export const canRecord = (): boolean =>
  typeof MediaRecorder === "function" &&
  typeof BroadcastChannel === "function" &&
  typeof navigator.mediaDevices?.getUserMedia === "function";

/** Kinds of sound, the smallest first. */
const types = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

/** The kind of sound to record; undefined leaves it to the browser. */
export const recordedType = (): string | undefined =>
  types.find((type) => MediaRecorder.isTypeSupported(type));
