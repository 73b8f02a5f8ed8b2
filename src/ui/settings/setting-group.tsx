import { type ReactNode, useId } from "react";

type Props = { readonly title: string; readonly children: ReactNode };

/** Settings that belong together, under their heading. */
export function SettingGroup({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="setting-group-title">
        {title}
      </h2>
      <div className="setting-group">{children}</div>
    </section>
  );
}
