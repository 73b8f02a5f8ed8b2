import { useId, useState } from "react";
import { type Settings, settingLimits } from "#model/settings.ts";
import { Slider } from "#ui/design/slider.tsx";
import { percent } from "#ui/parts/percent.ts";

type Props = { readonly value: number; readonly onSave: (changes: Partial<Settings>) => void };

const { min, max } = settingLimits.desiredRetention;
const inPercent = (share: number): number => Math.round(share * 100);

/** How much is to be remembered, and what that costs. */
export function RetentionSetting({ value, onSave }: Props) {
  // While it is dragged, what is saved lags behind.
  const [chosen, setChosen] = useState(inPercent(value));
  const id = useId();
  return (
    <div className="setting">
      <Slider
        label="Desired retention"
        min={inPercent(min)}
        max={inPercent(max)}
        value={chosen}
        says={percent(chosen / 100)}
        describedBy={`${id}-about`}
        onChange={(percents) => {
          setChosen(percents);
          onSave({ desiredRetention: percents / 100 });
        }}
      />
      <p id={`${id}-about`} className="setting-about">
        Of 100 cards that come due, you would recall about {chosen}. {costOf(chosen)} It holds for
        each card from its next review on.
      </p>
    </div>
  );
}

function costOf(chosen: number): string {
  if (chosen >= 94) return "Cards come back very often: many more reviews a day.";
  if (chosen > 85) return "A good balance of reviews and certainty.";
  if (chosen >= 78) return "Fewer reviews a day, and more to learn again.";
  return "Few reviews a day, but much is forgotten in between.";
}
