import { reasonOf } from "#app/reason.ts";
import { Message } from "#ui/design/message.tsx";
import { say } from "#words/frame.ts";

/** A screen could not be shown; after an update elsewhere, because its part of the app is no longer there. */
export function ScreenFailure({ error }: { error: unknown }) {
  const missing = error instanceof Error && /module|fetch|preload/i.test(error.message);
  return (
    <Message title={say(missing ? "notLoaded" : "wentWrong")}>
      <p>{say(missing ? "aboutNotLoaded" : "aboutWentWrong")}</p>
      <button type="button" className="button button-main" onClick={() => location.reload()}>
        {say("reload")}
      </button>
      {!missing && <p className="fine-print">{reasonOf(error)}</p>}
    </Message>
  );
}
