import type { MockId } from "#model/ids.ts";

// Where mock interviews are. One under way is practice, so that nothing else is on the screen.

export const mocksPath = "/mocks";

/** Its debrief. */
export const mockPath = (id: MockId): string => `/mocks/${encodeURIComponent(id)}`;

/** The interview itself. */
export const mockUnderWayPath = (id: MockId): string => `/practice/mock/${encodeURIComponent(id)}`;

/** A sitting on what was missed in it. */
export const missedPath = (id: MockId): string => `/practice/missed/${encodeURIComponent(id)}`;
