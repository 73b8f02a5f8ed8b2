import { type ReactNode, useEffect, useRef } from "react";

/** Names the screen in the browser's tab, its history and its switcher. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Rehearse`;
  }, [title]);
}

// While the app opens, the focus stays at the top of the page, as the browser has set it.
let opened = false;

/** From now on each new heading takes the focus. */
export const moveFocusFromNowOn = (): void => {
  opened = true;
};

type Props = {
  readonly title: string;
  readonly above?: ReactNode;
  readonly dir?: "auto";
  readonly lang?: string | undefined;
  /** The title as it is shown, where it is more than text. */
  readonly children?: ReactNode;
};

/** The heading of a screen. On navigation it takes the focus, so that screen readers go on from here. */
export function PageHeading({ title, above, dir, lang, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => {
    if (!opened) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="page-heading">
      {above && <p className="page-heading-above">{above}</p>}
      <h1 ref={heading} tabIndex={-1} dir={dir} lang={lang}>
        {children ?? title}
      </h1>
    </header>
  );
}
