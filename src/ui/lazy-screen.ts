import { type ComponentType, lazy } from "react";

type Module<Props> = { readonly default: ComponentType<Props> };

/**
 * A screen that is loaded when it is first shown, or before by `load`. One that is there already is shown at once: React would
 * show its place empty first, and then for 300 ms at least.
 */
export function lazyScreen<Props>(load: () => Promise<ComponentType<Props>>) {
  let loaded: Module<Props> | null = null;
  const once = async (): Promise<Module<Props>> => {
    loaded ??= { default: await load() };
    return loaded;
  };
  return Object.assign(
    lazy(() => (loaded ? settled(loaded) : once())),
    { load: once },
  );
}

/** What `lazy` takes for a promise, and what answers at once. */
const settled = <Value>(value: Value): Promise<Value> =>
  // biome-ignore lint/suspicious/noThenProperty: it is to be taken for a promise.
  ({ then: (tell: (value: Value) => void) => tell(value) }) as unknown as Promise<Value>;

// Safari has no requestIdleCallback.
export const idle = (): Promise<unknown> =>
  new Promise((resolve) =>
    typeof requestIdleCallback === "function"
      ? requestIdleCallback(resolve, { timeout: 3_000 })
      : setTimeout(resolve, 200),
  );
