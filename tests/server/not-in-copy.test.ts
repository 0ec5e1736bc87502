import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isOfServer, NOT_ANSWERED, NOT_IN_COPY } from "@/scripts/static/not-in-copy.mjs";

test("what only a server answers is known by its address", () => {
  for (const address of [
    "/api/v1/compare.csv",
    "/api/v1/compare-board.json",
    "/api/v1/results/loom-fid.json",
    "/api/v1",
    "/api/oembed",
    "/api/health",
    "/metrics",
  ])
    expect(isOfServer(address), address).toBe(true);
  for (const address of [
    "/api/v1/results.json",
    "/api/v1/boards/compare.json",
    "/api/v1/openapi.json",
    "/compare",
    "/search",
    "/api/v1/benchmarks/weir-1.json",
    "/embed/fewer-steps",
  ])
    expect(isOfServer(address), address).toBe(false);
});

test("docs/OPERATIONS.md says all of it, and why", () => {
  const operations = readFileSync("docs/OPERATIONS.md", "utf8");
  const [, table = ""] =
    / {2}\| not in the copy \| why \|\n {2}\| --- \| --- \|\n((?: {2}\|.*\n)*)/.exec(operations) ?? [];
  const rows = [
    ...NOT_IN_COPY.map(({ address, why }) => [
      address
        .split(", ")
        .map((one) => `\`${one}\``)
        .join(", "),
      why,
    ]),
    ...NOT_ANSWERED.map(({ part, why }) => [part, why]),
  ];
  expect(table).toBe(rows.map(([what, why]) => `  | ${what} | ${why} |\n`).join(""));
});
