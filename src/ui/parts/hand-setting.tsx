import { type Hand, hand } from "#app/hand.ts";
import { usePreference } from "#app/preference.ts";
import { Choice } from "#ui/design/choice.tsx";

const hands: Record<Hand, string> = { right: "Right", left: "Left" };

/** Which thumb practises. */
export const HandSetting = ({ onSaved }: { readonly onSaved: () => void }) => (
  <Choice
    className="setting"
    legend="Hand you practise with"
    words={hands}
    chosen={usePreference(hand)}
    onChoose={(chosen) => {
      hand.set(chosen);
      onSaved();
    }}
  />
);
