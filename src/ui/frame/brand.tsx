import "./brand.css";

/** The mark and name of the app. */
export const Brand = () => (
  <p className="brand">
    <Mark />
    Rehearse
  </p>
);

/** A tick that is spoken. */
const Mark = () => (
  <svg className="mark" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <path
      className="mark-bubble"
      d="M25 14h50a11 11 0 0 1 11 11v34a11 11 0 0 1-11 11H52L34 88V70h-9a11 11 0 0 1-11-11V25a11 11 0 0 1 11-11z"
    />
    <path className="mark-tick" d="M33 42.5 45 54.5 68 29.5" />
  </svg>
);
