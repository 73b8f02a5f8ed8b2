const grounds = ["paper", "sheet", "sunken", "brand-soft", "accent-soft"];
const texts = ["ink", "muted", "brand", "brand-strong", "on-brand", "accent"];
const ratings = ["again", "hard", "good", "easy"];
const lines = ["line", "control-line"];

/** The colours, as they are in the theme and the contrast that hold. */
export const DesignColours = () => (
  <section aria-labelledby="design-colours">
    <h2 id="design-colours">Colours</h2>
    <ul className="design-swatches">
      {[...grounds, ...texts, ...ratings, ...lines].map((name) => (
        <li key={name}>
          <svg aria-hidden="true">
            <rect width="100%" height="100%" fill={`var(--${name})`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  </section>
);
