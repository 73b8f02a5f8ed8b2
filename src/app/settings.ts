import { type Settings, settingLimits } from "#model/settings.ts";
import { changeSettings } from "#store/settings.ts";
import { say } from "#words/settings.ts";
import type { Rehearse } from "./rehearse.ts";

/** The reason why a number cannot be a setting's value, in words for its user; null when it can. */
export function settingProblem(setting: keyof typeof settingLimits, value: number): string | null {
  const { min, max, whole } = settingLimits[setting];
  const fits = value >= min && value <= max && (!whole || Number.isInteger(value));
  return fits ? null : say(whole ? "chooseWhole" : "chooseNumber", { min, max });
}

/**
 * Changes settings. A changed desired retention holds for each card from its next review on.
 *
 * @throws RangeError when a number is outside its limits
 */
export async function setSettings(app: Rehearse, changes: Partial<Settings>): Promise<void> {
  for (const setting of Object.keys(settingLimits) as (keyof typeof settingLimits)[]) {
    const value = changes[setting];
    const problem = value === undefined ? null : settingProblem(setting, value);
    if (problem) throw new RangeError(`${setting}: ${problem}`);
  }
  await changeSettings(app.db, changes, app.environment.now());
}
