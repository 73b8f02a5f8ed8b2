import { Link } from "wouter";
import { install, useInstallWay } from "#app/install.ts";
import { Step, type StepProps } from "./first-step.tsx";
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
    <Step
      title={words.install.title}
      about={installWords[way]}
      onSettled={onSettled}
      acts={
        <>
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
        </>
      }
    />
  );
}
