import { useId, useState } from "react";
import { type Settings, settingLimits } from "#model/settings.ts";
import { Slider } from "#ui/design/slider.tsx";
import { percent } from "#ui/parts/percent.ts";
import { say } from "#words/settings.ts";

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
        label={say("retention")}
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
        {say("wouldRecall", { cards: chosen })} {costOf(chosen)} {say("fromNextOn")}
      </p>
    </div>
  );
}

function costOf(chosen: number): string {
  if (chosen >= 94) return say("veryOften");
  if (chosen > 85) return say("goodBalance");
  if (chosen >= 78) return say("fewerReviews");
  return say("fewReviews");
}
