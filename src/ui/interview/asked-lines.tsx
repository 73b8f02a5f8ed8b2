import type { ReactNode } from "react";
import type { AskedIn } from "#app/asked-topics.ts";
import { unnamed } from "#app/interviews.ts";
import { own } from "#ui/parts/message-tags.tsx";
import { say } from "#words/interviews.ts";
import { type Clock, shortDateInWords } from "./interview-words.ts";

type Props = { readonly asked: readonly AskedIn[]; readonly clock: Clock };

/** In which interviews a topic came up, and what was asked. */
export const AskedLines = ({ asked, clock }: Props) => (
  <ul className="asked-lines">
    {asked.map((each) => (
      <li key={each.id}>{askedInWords(each, shortDateInWords(each.at, clock))}</li>
    ))}
  </ul>
);

function askedInWords({ name, question }: AskedIn, day: string): ReactNode {
  if (name === unnamed) {
    return question === ""
      ? say("askedUnnamed", { day })
      : say.rich<ReactNode>("askedUnnamedAs", { day, question, asked: quoted });
  }
  return question === ""
    ? say.rich<ReactNode>("askedOn", { day, name, own })
    : say.rich<ReactNode>("askedOnAs", { day, name, question, own, asked: quoted });
}

const quoted = (question: readonly ReactNode[]): ReactNode => (
  <q key="question" dir="auto">
    {question}
  </q>
);
