import { PageHeading } from "#ui/design/page-heading.tsx";
import { DesignColours } from "#ui/parts/design-colours.tsx";
import { DesignControls } from "#ui/parts/design-controls.tsx";
import { DesignOverlays } from "#ui/parts/design-overlays.tsx";
import { DesignWords } from "#ui/parts/design-words.tsx";
import "./design.css";

/** All that screens are drawn with, in all states, for whoever works on them. It is in development builds only. */
export const DesignScreen = () => (
  <div className="screen design-screen">
    <PageHeading title="Design" />
    <DesignColours />
    <DesignWords />
    <DesignControls />
    <DesignOverlays />
  </div>
);
