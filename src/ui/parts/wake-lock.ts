import { useEffect } from "react";

/**
 * Keeps the screen from going dark while somebody thinks about a card. The browser lets go of it when the page is hidden, so it is
 * asked for again on return. Where it cannot be had, as with a low battery, the screen goes dark as ever.
 */
export function useWakeLock(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded || !("wakeLock" in navigator)) return;
    let isOver = false;
    let lock: WakeLockSentinel | null = null;
    const isHeld = () => lock?.released === false;
    const release = (held: WakeLockSentinel | null) => void held?.release().catch(() => {});
    const request = async () => {
      if (document.visibilityState !== "visible" || isHeld()) return;
      const held = await navigator.wakeLock.request("screen").catch(() => null);
      // The screen was left meanwhile, or two were asked for.
      if (isOver || isHeld()) return release(held);
      lock = held;
    };
    const onVisibility = () => void request();
    void request();
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", onVisibility);
      release(lock);
    };
  }, [isNeeded]);
}
