import type { AskedIn } from "#app/asked-topics.ts";
import { unnamed } from "#app/interviews.ts";
import { type Clock, shortDateInWords } from "./interview-words.ts";

type Props = { readonly asked: readonly AskedIn[]; readonly clock: Clock };

/** In which interviews a topic came up, and what was asked. */
export const AskedLines = ({ asked, clock }: Props) => (
  <ul className="asked-lines">
    {asked.map(({ id, name, at, question }) => (
      <li key={id}>
        Asked {name === unnamed && "in an interview "}on {shortDateInWords(at, clock)}
        {name !== unnamed && (
          <>
            {" "}
            at <span dir="auto">{name}</span>
          </>
        )}
        {question === "" ? (
          "."
        ) : (
          <>
            : <q dir="auto">{question}</q>
          </>
        )}
      </li>
    ))}
  </ul>
);
