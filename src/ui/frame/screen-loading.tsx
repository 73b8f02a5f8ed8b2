import "#ui/design/busy-bar.css";
import { say } from "#words/frame.ts";
import "./start-waiting.css";

/** Stands where a screen will be. It shows after a second, since mostly it is there by then. */
export const ScreenLoading = () => (
  <div role="status" className="start-waiting">
    {say("loading")}
    <div className="busy-bar" />
  </div>
);
