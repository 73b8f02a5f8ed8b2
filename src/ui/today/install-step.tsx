import { Link } from "wouter";
import { install, useInstallWay } from "#app/install.ts";
import { say } from "#words/today-more.ts";
import { Step, type StepProps } from "./first-step.tsx";
import { aboutInstalling } from "./install-words.ts";

/** Puts the app among the others of the device, by what the device offers for it. */
export function InstallStep({ onSettled }: Pick<StepProps, "onSettled">) {
  const way = useInstallWay();
  if (way === "unknown") return null;
  const ask = async () => {
    const outcome = await install();
    onSettled(say(outcome === "accepted" ? "installing" : "notInstalled"));
  };
  return (
    <Step
      title={say("installRehearse")}
      about={aboutInstalling(way)}
      onSettled={onSettled}
      acts={
        <>
          {way === "button" && (
            <button type="button" className="button" onClick={() => void ask()}>
              {say("install")}
            </button>
          )}
          {way === "share sheet" && (
            <Link href="/backups" className="button">
              {say("carryAcross")}
            </Link>
          )}
        </>
      }
    />
  );
}
