import { useEffect, useState } from "react";
import { Practice } from "#app/practice.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Aim } from "#app/sitting-start.ts";
import type { Updates } from "#app/updates.ts";
import { useKeysDialog } from "#ui/frame/keys-later.ts";
import { useShortcuts } from "#ui/frame/shortcuts.ts";
import { UpdateBanner } from "#ui/frame/update-banner.tsx";
import { placeBehind } from "#ui/parts/places.ts";
import { useWakeLock } from "#ui/parts/wake-lock.ts";
import { AskedCard } from "#ui/practice/asked-card.tsx";
import { useTurningView } from "#ui/practice/card-turn.ts";
import { PracticeBar } from "#ui/practice/practice-bar.tsx";
import { PracticeMessages } from "#ui/practice/practice-messages.tsx";
import { PracticeOver } from "#ui/practice/practice-over.tsx";
import { ShortClock } from "#ui/practice/short-clock.tsx";
import { SwipeTold } from "#ui/practice/swipe-told.tsx";
import { SwipeUndo } from "#ui/practice/swipe-undo.tsx";
import { useSwiped } from "#ui/practice/swiped.ts";
import "./practice.css";

type Props = { readonly app: Rehearse; readonly updates: Updates; readonly aim: Aim };

/** One card at a time: asked, answered aloud, rated. */
export function PracticeScreen({ app, updates, aim }: Props) {
  const practice = usePractice(app, aim);
  const view = useTurningView(practice);

  const sitting = view.status === "asking" || view.status === "done" ? view : null;
  const back = placeBehind(aim);
  const { swiped, rate, forget } = useSwiped(practice, view);
  const takeBack = () => {
    forget();
    void practice.undo();
  };
  const undo = sitting?.canUndo ? takeBack : null;
  const { KeysDialog, open, close } = useKeysDialog();
  useShortcuts({ z: undo, "?": open });
  useWakeLock(view.status === "asking");

  return (
    <div className="practice">
      <PracticeBar progress={sitting?.progress ?? null} back={back} onUndo={undo} onKeys={open} />
      <SwipeTold swiped={swiped} />
      {KeysDialog && <KeysDialog onClosed={close} />}
      <PracticeMessages
        notice={sitting?.notice ?? null}
        problem={sitting?.problem ?? null}
        onRetry={() => void practice.retry()}
      />
      {view.status === "asking" && view.endsAt !== null && (
        <ShortClock endsAt={view.endsAt} now={app.environment.now} />
      )}
      {view.status === "asking" && (
        <AskedCard key={view.card.id} app={app} card={view.card} practice={practice} onSwipe={rate}>
          {swiped && <SwipeUndo rating={swiped.rating} onUndo={takeBack} />}
        </AskedCard>
      )}
      {view.status !== "asking" && view.status !== "loading" && (
        <>
          <UpdateBanner updates={updates} />
          <PracticeOver
            view={view}
            now={app.environment.now()}
            back={back}
            onOpen={() => void practice.open(view.status === "done" ? { origin: "practice" } : aim)}
          />
        </>
      )}
    </div>
  );
}

/** A sitting for as long as the screen is there: taken up where it was left, and looked at again on coming back. */
function usePractice(app: Rehearse, aim: Aim): Practice {
  // Another aim has another address, and so a screen of its own.
  const [{ practice, opened }] = useState(() => ({ practice: new Practice(app), opened: aim }));
  useEffect(() => {
    void practice.open(opened);
    const refresh = () => {
      if (document.visibilityState === "visible") void practice.refresh();
    };
    document.addEventListener("visibilitychange", refresh);
    return () => document.removeEventListener("visibilitychange", refresh);
  }, [practice, opened]);
  return practice;
}
