import { useRef } from "react";
import { Link } from "wouter";
import { askPointAlone } from "#app/card-changes.ts";
import type { CardPage, PointOfCard } from "#app/card-page.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { oftenMissed } from "#model/said-points.ts";
import { cardPath } from "#ui/parts/card-path.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { useLanguage } from "#ui/parts/language.tsx";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import { say } from "#words/card.ts";

type Props = { readonly app: Rehearse; readonly page: CardPage };

/** What a full answer says, how often each point was missed, and the points that are worth cards of their own. */
export function CardPoints({ app, page: { card, ask, points } }: Props) {
  const doing = useDoing(app.undo);
  const status = useRef<HTMLDivElement>(null);
  const lang = useLanguage();
  const List = ask.inOrder ? "ol" : "ul";
  const askAlone = (position: number, text: string) =>
    doing.act(
      () => askPointAlone(app, card.id, position),
      say("isAskedAlone", { point: text }),
      () => status.current?.focus(),
    );
  return (
    <>
      <DoneLine doing={doing} ref={status} />
      <List className="card-points" dir="auto">
        {points.map((point, position) => (
          <li key={point.text}>
            <p lang={lang}>
              <WithFormulas text={point.text} />
            </p>
            {missedInWords(point) && <p className="hint">{missedInWords(point)}</p>}
            {point.alone === "none yet" && (point.missed?.times ?? 0) >= oftenMissed && (
              <button
                type="button"
                className="button"
                aria-label={say("askThatAlone", { point: point.text })}
                onClick={() => askAlone(position, point.text)}
              >
                {say("askAlone")}
              </button>
            )}
            {point.alone !== null && point.alone !== "none yet" && (
              <p className="hint">
                <Link
                  href={cardPath(point.alone)}
                  aria-label={say("thatAskedAlone", { point: point.text })}
                >
                  {say("askedAlone")}
                </Link>
              </p>
            )}
          </li>
        ))}
      </List>
    </>
  );
}

/** "Missed 3 of the last 5 times"; null where it was not missed. */
function missedInWords({ missed }: PointOfCard): string | null {
  if (!missed || missed.times === 0) return null;
  return missed.of === 1
    ? say("missedLast")
    : say("missedTimes", { times: missed.times, of: missed.of });
}
