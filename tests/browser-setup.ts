import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Testing Library does this by itself only where the test functions are global, which they are not here.
afterEach(cleanup);

// A busy machine takes its time to load a screen; no test is about that.
configure({ asyncUtilTimeout: 60_000 });
