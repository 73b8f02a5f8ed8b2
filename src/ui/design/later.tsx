import { type ComponentType, lazy, type ReactNode, Suspense } from "react";

/**
 * A component that is loaded when it is first drawn, with the library behind it: that is too large for what every screen loads.
 *
 * @param meanwhile what stands in its place until then, as large as it will be
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: (props: Props) => ReactNode = () => null,
): ComponentType<Props> {
  const Loaded = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return (props) => (
    <Suspense fallback={meanwhile(props)}>
      <Loaded {...props} />
    </Suspense>
  );
}
