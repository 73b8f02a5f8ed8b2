import { useLocation } from "wouter";
import type { PracticeView } from "#app/practice-view.ts";
import type { Instant } from "#model/time.ts";
import { DoneMark } from "#ui/design/icons.tsx";
import { Message } from "#ui/design/message.tsx";
import { nextDueInWords } from "#ui/parts/next-due.ts";
import { backInWords, type Place } from "#ui/parts/places.ts";
import { say } from "#words/practice.ts";

type Props = {
  readonly view: Extract<PracticeView, { status: "done" | "nothing" | "failed" }>;
  readonly now: Instant;
  readonly back: Place;
  /** Begins a sitting, or tries again to. */
  readonly onOpen: () => void;
};

/** There is no card to ask: the sitting is done, or there was none. */
export function PracticeOver({ view, now, back: place, onOpen }: Props) {
  const [, navigate] = useLocation();
  const back = () => navigate(place.path);
  const backTo = backInWords(place);
  if (view.status === "failed") {
    return (
      <Message title={say("stopped")}>
        <p>{view.reason}</p>
        <Buttons main={say("tryAgain")} onMain={onOpen} other={backTo} onOther={back} />
      </Message>
    );
  }
  const five = { other: say("practiseFive"), onOther: () => navigate("/practice/five") };
  const guide = { other: say("addCards"), onOther: () => navigate("/decks/add") };
  const { next, rules } = view;
  const due = next && next !== "now" ? nextDueInWords(next, now, rules) : null;
  if (view.status === "nothing") {
    return (
      <Message title={say("nothing")}>
        <p>{due ? say("nextDue", { due }) : say("noCard")}</p>
        <Buttons main={backTo} onMain={back} {...(due ? five : guide)} />
      </Message>
    );
  }
  const more = { other: say("practiseMore"), onOther: onOpen };
  const again =
    view.missed > 0
      ? { other: say("goOverMissed"), onOther: () => navigate("/practice/ahead") }
      : {};
  return (
    <Message title={say("done")} mark={<DoneMark />}>
      <p>
        {say("reviewsSaved", { reviews: view.progress.done })} {due && say("nextDue", { due })}
        {next === "now" && say("moreToday")}
      </p>
      {view.endsAt !== null ? (
        // Who wanted two minutes has had them.
        <Buttons main={backTo} onMain={back} {...(next === "now" ? more : again)} />
      ) : next === "now" ? (
        <Buttons main={say("practiseMore")} onMain={onOpen} other={backTo} onOther={back} />
      ) : (
        <Buttons main={backTo} onMain={back} {...again} />
      )}
    </Message>
  );
}

type ButtonsProps = {
  readonly main: string;
  readonly onMain: () => void;
  readonly other?: string;
  readonly onOther?: () => void;
};

const Buttons = ({ main, onMain, other, onOther }: ButtonsProps) => (
  <div className="message-buttons">
    <button type="button" className="button button-main button-large" onClick={onMain}>
      {main}
    </button>
    {other && (
      <button type="button" className="button button-large" onClick={onOther}>
        {other}
      </button>
    )}
  </div>
);
