import { hand } from "#app/hand.ts";
import { usePreference } from "#app/preference.ts";
import { Choice } from "#ui/design/choice.tsx";
import { say } from "#words/settings.ts";

/** Which thumb presses. */
export const HandSetting = ({ onSaved }: { readonly onSaved: () => void }) => (
  <Choice
    className="setting"
    legend={say("hand")}
    words={{ right: say("right"), left: say("left") }}
    chosen={usePreference(hand)}
    onChoose={(chosen) => {
      hand.set(chosen);
      onSaved();
    }}
  />
);
