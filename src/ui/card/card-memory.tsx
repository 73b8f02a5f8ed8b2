import type { CardPage } from "#app/card-page.ts";
import { isAskable } from "#model/card.ts";
import type { Clock } from "#ui/interview/interview-words.ts";
import { counted } from "#ui/parts/counted.ts";
import { intervalInWords } from "#ui/parts/interval.ts";
import { type NextDue, nextDueInWords } from "#ui/parts/next-due.ts";
import { percent } from "#ui/parts/percent.ts";
import { locale } from "#words/language.ts";
import { MemoryCurve } from "./memory-curve.tsx";

type Props = { readonly page: CardPage; readonly clock: Clock };

const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** What is known of how well a card is remembered. */
export function CardMemory({ page, clock }: Props) {
  const { card, recall, curve } = page;
  const { memory } = card;
  return (
    <section aria-labelledby="card-memory">
      <h2 id="card-memory">Memory</h2>
      {memory.phase !== "new" && recall !== null && (
        <>
          <dl className="card-facts">
            <div>
              <dt>Chance of recall now</dt>
              <dd>{percent(recall)}</dd>
            </div>
            <div>
              <dt>Holds</dt>
              <dd>{holdInWords(memory.stability)}</dd>
            </div>
            <div>
              <dt>Difficulty</dt>
              <dd>{oneDigit.format(memory.difficulty)} of 10</dd>
            </div>
            <div>
              <dt>Due</dt>
              <dd>{dueInWords(page)}</dd>
            </div>
            <div>
              <dt>Forgotten</dt>
              <dd>{memory.lapses === 0 ? "never" : counted(memory.lapses, "time")}</dd>
            </div>
          </dl>
          <p className="hint">It holds until the chance of recall has fallen to 90%.</p>
        </>
      )}
      <MemoryCurve curve={curve} clock={clock} />
    </section>
  );
}

/** "about 12 days": until the chance of recall has fallen to 90 %. */
function holdInWords(stability: number): string {
  if (stability < 1) return "less than a day";
  const days = stability < 10 ? stability : Math.round(stability);
  return `about ${intervalInWords({ unit: "days", count: days })}`;
}

function dueInWords({ card, at, rules }: CardPage): string {
  if (!isAskable(card)) return "not asked";
  const next = nextOf(card.memory);
  return next ? nextDueInWords(next, at, rules) : "as a new card";
}

function nextOf(memory: CardPage["card"]["memory"]): NextDue | null {
  if (memory.phase === "new") return null;
  return memory.phase === "review"
    ? { when: "day", day: memory.dueOn }
    : { when: "instant", at: memory.dueAt };
}
