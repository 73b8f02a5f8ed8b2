import type { ChecklistItem } from "#app/checklist.ts";
import { Choice } from "#ui/design/choice.tsx";
import { type Filter, isShown } from "./checklist-arrangement.ts";
import { stateWords } from "./checklist-words.ts";

type Props = {
  readonly items: readonly ChecklistItem[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** Which actions are shown, each choice with how many they are. */
export function ChecklistFilter({ items, filter, onFilter }: Props) {
  const named = (each: Filter, name: string) =>
    `${name} ${items.filter((item) => isShown(item, each)).length}`;
  return (
    <Choice
      className="checklist-filter"
      legend="Show"
      words={{
        all: named("all", "All"),
        "to do": named("to do", stateWords["to do"]),
        doing: named("doing", stateWords.doing),
        done: named("done", stateWords.done),
      }}
      chosen={filter}
      onChoose={onFilter}
    />
  );
}
