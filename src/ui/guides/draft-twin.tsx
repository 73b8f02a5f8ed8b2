import { useContext } from "react";
import { say } from "#words/guides.ts";
import { DraftTwinsContext } from "./draft-twins.ts";
import "#ui/notes/twin-line.css";

/** Points out that another deck has a note that says nearly the same. It leads nowhere: what is looked over would be lost. */
export function DraftTwin({ asked }: { readonly asked: string }) {
  const twin = useContext(DraftTwinsContext).get(asked);
  if (!twin) return null;
  return (
    <div className="twin-line draft-twin">
      <p className="hint" dir="auto">
        {say("twinIn", { deck: twin.deck.title })}
      </p>
      <p className="twin-says" dir="auto">
        {twin.says}
      </p>
    </div>
  );
}
