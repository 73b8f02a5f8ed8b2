import type { CardPage } from "#app/card-page.ts";
import { isAskable } from "#model/card.ts";
import type { Clock } from "#ui/interview/interview-words.ts";
import { intervalInWords } from "#ui/parts/interval.ts";
import { type NextDue, nextDueInWords } from "#ui/parts/next-due.ts";
import { percent } from "#ui/parts/percent.ts";
import { say } from "#words/card.ts";
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
      <h2 id="card-memory">{say("memory")}</h2>
      {memory.phase !== "new" && recall !== null && (
        <>
          <dl className="card-facts">
            <div>
              <dt>{say("recallNow")}</dt>
              <dd>{percent(recall)}</dd>
            </div>
            <div>
              <dt>{say("holds")}</dt>
              <dd>{holdInWords(memory.stability)}</dd>
            </div>
            <div>
              <dt>{say("difficulty")}</dt>
              <dd>{say("difficultyOf", { difficulty: oneDigit.format(memory.difficulty) })}</dd>
            </div>
            <div>
              <dt>{say("due")}</dt>
              <dd>{dueInWords(page)}</dd>
            </div>
            <div>
              <dt>{say("forgotten")}</dt>
              <dd>
                {memory.lapses === 0 ? say("never") : say("times", { lapses: memory.lapses })}
              </dd>
            </div>
          </dl>
          <p className="hint">{say("aboutHolding", { share: percent(heldShare) })}</p>
        </>
      )}
      <MemoryCurve curve={curve} clock={clock} />
    </section>
  );
}

/** A card holds until the chance of recall has fallen to this. */
const heldShare = 0.9;

/** "about 12 days". */
function holdInWords(stability: number): string {
  if (stability < 1) return say("lessThanDay");
  const days = stability < 10 ? stability : Math.round(stability);
  return say("holdsAbout", { length: intervalInWords({ unit: "days", count: days }) });
}

function dueInWords({ card, at, rules }: CardPage): string {
  if (!isAskable(card)) return say("notAsked");
  const next = nextOf(card.memory);
  return next ? nextDueInWords(next, at, rules) : say("asNew");
}

function nextOf(memory: CardPage["card"]["memory"]): NextDue | null {
  if (memory.phase === "new") return null;
  return memory.phase === "review"
    ? { when: "day", day: memory.dueOn }
    : { when: "instant", at: memory.dueAt };
}
