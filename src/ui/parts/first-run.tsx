/** Says in one line what this is; on iOS also that an installed app starts empty, before there is anything to lose. */
export function FirstRun() {
  return (
    <div className="first-run">
      <p>
        Rehearse asks what an interviewer would ask, you answer aloud, and each card comes back just
        before you would forget it. Everything stays on this device.
      </p>
      {isIosTab() && (
        <p>
          On an iPhone or iPad, install it before you begin: tap Share, then “Add to Home Screen”.
          The installed app keeps its own data, apart from this tab.
        </p>
      )}
    </div>
  );
}

function isIosTab(): boolean {
  // Only Safari knows `standalone`; an iPad passes for a Mac, but no Mac has a touch screen.
  const { userAgent, maxTouchPoints } = navigator;
  const isIos =
    /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  return isIos && !(navigator as { standalone?: boolean }).standalone;
}
