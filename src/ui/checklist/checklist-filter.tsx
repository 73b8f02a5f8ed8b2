import type { ChecklistItem } from "#app/checklist.ts";
import { Choice } from "#ui/design/choice.tsx";
import { say } from "#words/checklist.ts";
import { type Filter, isShown } from "./checklist-arrangement.ts";

type Props = {
  readonly items: readonly ChecklistItem[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** Which actions are shown, each choice with how many they are. */
export function ChecklistFilter({ items, filter, onFilter }: Props) {
  const those = (each: Filter) => ({
    actions: items.filter((item) => isShown(item, each)).length,
  });
  return (
    <Choice
      className="checklist-filter"
      legend={say("show")}
      words={{
        all: say("showAll", those("all")),
        "to do": say("showToDo", those("to do")),
        doing: say("showDoing", those("doing")),
        done: say("showDone", those("done")),
      }}
      chosen={filter}
      onChoose={onFilter}
    />
  );
}
