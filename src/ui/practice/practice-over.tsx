import { useLocation } from "wouter";
import type { PracticeView } from "#app/practice-view.ts";
import type { Instant } from "#model/time.ts";
import { DoneMark } from "#ui/design/icons.tsx";
import { Message } from "#ui/design/message.tsx";
import { counted } from "#ui/parts/counted.ts";
import { nextDueInWords } from "#ui/parts/next-due.ts";
import { backInWords, type Place } from "#ui/parts/places.ts";

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
      <Message title="Practice stopped">
        <p>{view.reason}</p>
        <Buttons main="Try again" onMain={onOpen} other={backTo} onOther={back} />
      </Message>
    );
  }
  const five = { other: "Practise five all the same", onOther: () => navigate("/practice/five") };
  const guide = { other: "Add cards from a guide", onOther: () => navigate("/decks/add") };
  const { next, rules } = view;
  const due = next && next !== "now" ? nextDueInWords(next, now, rules) : null;
  if (view.status === "nothing") {
    return (
      <Message title="Nothing to practise">
        <p>{due ? `The next card is due ${due}.` : "There is no card to ask now."}</p>
        <Buttons main={backTo} onMain={back} {...(due ? five : guide)} />
      </Message>
    );
  }
  const more = { other: "Practise more", onOther: onOpen };
  const again =
    view.missed > 0
      ? { other: "Go over what you missed", onOther: () => navigate("/practice/ahead") }
      : {};
  return (
    <Message title="Done" mark={<DoneMark />}>
      <p>
        {counted(view.progress.done, "review")} in this sitting, all saved on this device.{" "}
        {due && `The next card is due ${due}.`}
        {next === "now" && "There are more cards for today."}
      </p>
      {view.endsAt !== null ? (
        // Who wanted two minutes has had them.
        <Buttons main={backTo} onMain={back} {...(next === "now" ? more : again)} />
      ) : next === "now" ? (
        <Buttons main="Practise more" onMain={onOpen} other={backTo} onOther={back} />
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
