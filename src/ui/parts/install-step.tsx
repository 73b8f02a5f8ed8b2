import { Link } from "wouter";
import { install, useInstallWay } from "#app/install.ts";
import type { StepProps } from "./first-step.ts";
import { installWords, stepsWords as words } from "./first-steps-words.ts";

/** Puts the app among the others of the device, by what the device offers for it. */
export function InstallStep({ onSettled }: Pick<StepProps, "onSettled">) {
  const way = useInstallWay();
  if (way === "unknown") return null;
  const ask = async () => {
    const outcome = await install();
    onSettled(outcome === "accepted" ? words.install.done : words.install.dismissed);
  };
  return (
    <div className="first-step">
      <h3>{words.install.title}</h3>
      <p>{installWords[way]}</p>
      <div className="form-buttons">
        {way === "button" && (
          <button type="button" className="button" onClick={() => void ask()}>
            {words.install.act}
          </button>
        )}
        {way === "share sheet" && (
          <Link href="/backups" className="button">
            {words.install.carry}
          </Link>
        )}
        <button type="button" className="button" onClick={() => onSettled(words.skipped)}>
          {words.skip}
        </button>
      </div>
    </div>
  );
}
