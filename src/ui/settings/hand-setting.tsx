import { type Hand, hand } from "#app/hand.ts";
import { usePreference } from "#app/preference.ts";
import { Choice } from "#ui/design/choice.tsx";

const hands: Record<Hand, string> = { right: "Right thumb", left: "Left thumb" };

/** Which thumb presses. */
export const HandSetting = ({ onSaved }: { readonly onSaved: () => void }) => (
  <Choice
    className="setting"
    legend="Practice buttons for the"
    words={hands}
    chosen={usePreference(hand)}
    onChoose={(chosen) => {
      hand.set(chosen);
      onSaved();
    }}
  />
);
