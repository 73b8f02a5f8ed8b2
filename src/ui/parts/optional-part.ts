import { type ComponentType, lazy } from "react";

/** A part that its screen can do without: where it cannot be loaded it is not there. */
export const optionalPart = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    const part = await load().catch(() => null);
    return { default: part ?? (() => null) };
  });
