import { useContext } from "react";
import { DraftTwinsContext } from "./draft-twins.ts";
import "#ui/notes/twin-line.css";

/** Points out that another deck has a note that says nearly the same. It leads nowhere: what is looked over would be lost. */
export function DraftTwin({ asked }: { readonly asked: string }) {
  const twin = useContext(DraftTwinsContext).get(asked);
  if (!twin) return null;
  return (
    <div className="twin-line draft-twin">
      <p className="hint" dir="auto">
        You may have this already, in “{twin.deck.title}”:
      </p>
      <p className="twin-says" dir="auto">
        {twin.says}
      </p>
    </div>
  );
}
