import { calledOff } from "#ui/parts/doing.ts";
import { say } from "#words/share-sheet.ts";

/** Whether the system has a share sheet that takes files. */
export const canShareFiles = (): boolean =>
  typeof navigator.canShare === "function" &&
  navigator.canShare({ files: [new File(["x"], "deck.txt", { type: "text/plain" })] });

/** Whether it takes sound of a kind, such as "audio/webm;codecs=opus". */
export function canShareSound(type: string): boolean {
  const [kind = ""] = type.split(";");
  const file = new File(["x"], `sound.${kind.split("/")[1]}`, { type: kind });
  return typeof navigator.canShare === "function" && navigator.canShare({ files: [file] });
}

/** Browsers hand over files of a few kinds only; as plain text all of ours can go, and Rehearse knows them by what they say. */
const shareable = (file: File): File =>
  file.name.endsWith(".csv") || file.type.startsWith("audio/")
    ? file
    : new File([file], file.name.replace(/\.\w+$/, ".txt"), { type: "text/plain" });

/** Hands a file to the share sheet. @throws Error when the system does not take it, in a sentence */
export const shareFile = (file: File): Promise<unknown> => shared({ files: [shareable(file)] });

export const canShareLinks = (): boolean => typeof navigator.share === "function";

export const shareLink = (url: string, title: string): Promise<unknown> => shared({ url, title });

async function shared(data: ShareData): Promise<unknown> {
  try {
    return await navigator.share(data);
  } catch (error) {
    const { name } = error as DOMException;
    if (name === "AbortError") return calledOff;
    // A browser opens its sheet only for a few seconds after a tap.
    if (name === "NotAllowedError") throw new Error(say("notOpened"));
    throw error;
  }
}
