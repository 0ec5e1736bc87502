import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.doUnmock("@/scripts/build/build-if-needed.mjs");
  vi.doUnmock("@/scripts/serve.mjs");
  vi.resetModules();
  process.exitCode = undefined;
});

/** Returns what `npm start` does if the build ends with a code: the call that serves, and its own exit code. */
async function startedAfter(code: number) {
  const serve = vi.fn();
  vi.doMock("@/scripts/build/build-if-needed.mjs", () => ({ buildIfNeeded: () => Promise.resolve(code) }));
  vi.doMock("@/scripts/serve.mjs", () => ({ serve }));
  await import("@/scripts/start.mjs");
  return { served: serve.mock.calls.length, exitCode: process.exitCode };
}

test("the site is served after its build", async () => {
  expect(await startedAfter(0)).toEqual({ served: 1, exitCode: undefined });
});

test("a build that failed is not served, and its exit code is that of the command", async () => {
  expect(await startedAfter(2)).toEqual({ served: 0, exitCode: 2 });
});
