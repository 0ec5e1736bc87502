import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { READERS } from "@/lib/readers/readers";
import { MUTATED } from "@/lib/readers/tested";

/** The section of docs/BENCH.md about mutated files. */
const SECTION = /\n## Mutated files\n([\s\S]*?)(?=\n## |$)/.exec(readFileSync("docs/BENCH.md", "utf8"))?.[1] ?? "";

it("the page of formats says no more of mutated files than the record shows, of each format", () => {
  expect(SECTION).toContain(`${MUTATED.toLocaleString("en")} files for each format`);
  expect(
    READERS.filter(({ name }) => !SECTION.includes(`| ✓ | ${name}: properties that failed | 0 |`)).map(
      ({ name }) => name,
    ),
  ).toEqual([]);
});
