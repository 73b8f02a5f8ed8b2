/** Where a screen leads back to. */
export type Place = { readonly name: string; readonly path: string };

export const toToday: Place = { name: "Today", path: "/" };
export const toProgress: Place = { name: "Progress", path: "/progress" };
