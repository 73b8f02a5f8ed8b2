import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { inject, onTestFinished } from "vitest";

const run = promisify(execFile);

/** An empty file system in a file, as it would lie on a disk. */
export async function makeDisk(megabytes: number): Promise<string> {
  const image = join(await mkdtemp(join(inject("workFolder"), "disk-")), "image");
  await writeFile(image, "");
  await run("truncate", ["-s", `${megabytes}M`, image]);
  await run("mkfs.ext4", ["-q", image]);
  return image;
}

/**
 * Mounts a disk image, or memory of a fixed size, until the test is over. Returns the folder.
 *
 * @throws Error where the machine does not allow it
 */
export async function mount(what: { image: string } | { megabytes: number }): Promise<string> {
  const folder = await mkdtemp(join(inject("workFolder"), "mount-"));
  const how =
    "image" in what
      ? ["-o", "loop", what.image]
      : ["-t", "tmpfs", "-o", `size=${what.megabytes}m`, "tmpfs"];
  await run("mount", [...how, folder]);
  onTestFinished(async () => {
    // Lazily: the browser that lived there may be still on its way out.
    await run("umount", ["-l", folder]);
  });
  return folder;
}

/** Why a command was refused, in its own last line. */
export const refusal = (error: unknown): string =>
  `${(error as { stderr?: string }).stderr || (error as Error).message}`
    .trim()
    .split("\n")
    .at(-1) ?? "";
