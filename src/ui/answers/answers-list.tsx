import { createContext, use, useMemo } from "react";
import { type CustomItemComponentProps, WindowVirtualizer } from "virtua";
import type { Rehearse } from "#app/rehearse.ts";
import type { SearchHits } from "#app/search-hits.ts";
import { useSearchHits } from "#app/search-hooks.ts";
import type { Answer } from "#model/answer.ts";
import { AnswersRow } from "./answers-row.tsx";
import { useItemsInWindow } from "./answers-window.ts";

/** How far beyond the window there are answers in the page, in pixels. */
const beyond = 400;

const ListLength = createContext(0);

/** An item where the list puts it; screen readers are told which of how many it is. */
const ListItem = ({ index, children, ...placed }: CustomItemComponentProps) => (
  <li {...placed} aria-posinset={index + 1} aria-setsize={use(ListLength)}>
    {children}
  </li>
);

type Props = { readonly app: Rehearse; readonly answers: readonly Answer[] };

/** Answers and stories. There may be thousands: the questions that they answer are read of those that one looks at. */
export function AnswersList({ app, answers }: Props) {
  const { handle, onScroll, items } = useItemsInWindow(answers);
  // Of each only the first is named.
  const notes = useMemo(() => items.flatMap(({ serves }) => serves.value.slice(0, 1)), [items]);
  const read = useSearchHits(app, notes, "");
  if (!read) return null;
  return (
    <ListLength value={answers.length}>
      <WindowVirtualizer
        ref={handle}
        data={answers as Answer[]}
        as="ul"
        item={ListItem}
        bufferSize={beyond}
        onScroll={onScroll}
      >
        {(answer: Answer) => (
          <AnswersRow key={answer.id} answer={answer} question={questionOf(answer, read)} />
        )}
      </WindowVirtualizer>
    </ListLength>
  );
}

/** What the first question asks that it answers; null where it is not known, or not there any more. */
function questionOf({ serves }: Answer, { hits }: SearchHits): string | null {
  const [first] = serves.value;
  const hit = first && hits.get(first);
  return hit ? hit.prompt.map(({ text }) => text).join("") : null;
}
