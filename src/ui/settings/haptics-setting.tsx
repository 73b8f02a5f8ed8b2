import { type Haptics, haptics } from "#app/haptics.ts";
import { usePreference } from "#app/preference.ts";
import { Choice } from "#ui/design/choice.tsx";
import { buzz, canBuzz } from "#ui/practice/buzz.ts";
import { say } from "#words/settings.ts";

/** Whether a swipe is felt; only where it can be. */
export function HapticsSetting({ onSaved }: { readonly onSaved: () => void }) {
  const chosen = usePreference(haptics);
  if (!canBuzz()) return null;
  const choose = (next: Haptics) => {
    haptics.set(next);
    buzz();
    onSaved();
  };
  return (
    <Choice
      className="setting"
      legend={say("vibrate")}
      words={{ on: say("on"), off: say("off") }}
      chosen={chosen}
      onChoose={choose}
    />
  );
}
