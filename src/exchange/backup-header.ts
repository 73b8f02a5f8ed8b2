import * as v from "valibot";
import { type Instant, instant } from "#model/time.ts";
import { say } from "#words/backup-faults.ts";
import { BackupError } from "./backup-error.ts";
import { type BackupFormat, newestFormat } from "./backup-row.ts";

export type BackupHeader = { readonly madeAt: Instant; readonly app: string };

/** What the first line is in every format there will ever be. */
const anyFormat = v.looseObject({
  rehearse: v.literal("backup"),
  format: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

const header = v.strictObject({
  ...anyFormat.entries,
  made: v.pipe(
    v.string(),
    v.check((text) => {
      const at = Date.parse(text);
      return !Number.isNaN(at) && new Date(at).toISOString() === text;
    }),
  ),
  app: v.pipe(v.string(), v.maxLength(100)),
});

export const headerLine = ({ madeAt, app }: BackupHeader): string =>
  JSON.stringify({
    rehearse: "backup",
    format: newestFormat,
    made: new Date(madeAt).toISOString(),
    app,
  } satisfies v.InferInput<typeof header>);

/**
 * What the first line says.
 *
 * @throws BackupError where it is not that of a backup, or of a newer one
 */
export function parsedHeader(value: unknown): BackupHeader & { readonly format: BackupFormat } {
  if (!v.is(anyFormat, value)) throw new BackupError("foreign");
  if (value.format > newestFormat) throw new BackupError("newer");
  const { success, output } = v.safeParse(header, value);
  if (!success) throw new BackupError("damaged", say("seeLine", { line: 1 }));
  return {
    format: output.format as BackupFormat,
    madeAt: instant(Date.parse(output.made)),
    app: output.app,
  };
}
