import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { inRequest, logAsJson } from "@/scripts/server/json-log.mjs";

const { log, info, warn, error } = console;
const lines: string[] = [];
beforeAll(() => {
  vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  logAsJson();
});
afterAll(() => {
  vi.restoreAllMocks();
  Object.assign(console, { log, info, warn, error });
});

test("all that is printed is a line of JSON with its level, and within a request the id of that", () => {
  console.log("a %s", "word");
  console.info("b");
  console.warn("c", 1);
  inRequest("r1", () => console.error("d"));
  const found = lines.splice(0).map((line) => JSON.parse(line) as Readonly<Record<string, string>>);
  expect(found.map(({ level, message, id }) => [level, message, id])).toEqual([
    ["info", "a word", undefined],
    ["info", "b", undefined],
    ["warning", "c 1", undefined],
    ["error", "d", "r1"],
  ]);
  expect(found.every(({ time = "" }) => !Number.isNaN(Date.parse(time)))).toBe(true);
});
