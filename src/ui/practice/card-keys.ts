import type { CardView } from "#app/practice-view.ts";
import type { Confidence, Rating } from "#model/review.ts";
import { useShortcuts } from "#ui/frame/shortcuts.ts";

type CardActs = {
  readonly reveal: (confidence: Confidence | null) => void;
  readonly rate: (rating: Rating) => void;
};

/** The keys of a card, other ones before its answer is shown and after. What they are is told in `practice-keys.tsx`. */
export function useCardKeys({ revealed, proposed }: CardView, { reveal, rate }: CardActs): void {
  useShortcuts(
    revealed
      ? {
          enter: () => rate(proposed),
          "1": () => rate("again"),
          "2": () => rate("hard"),
          "3": () => rate("good"),
          "4": () => rate("easy"),
        }
      : {
          " ": () => reveal(null),
          enter: () => reveal(null),
          s: () => reveal("sure"),
          u: () => reveal("unsure"),
        },
  );
}
