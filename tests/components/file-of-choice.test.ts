import fc from "@/tests/support/fast-check";
import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { fileOfChoice } from "@/components/answers/file-of-choice";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { CHOSEN_FILE_ADDRESS } from "@/lib/view/chosen-file-address.mjs";
import { VIEW_FORMATS } from "@/lib/view/address/formats";
import { get, textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { shardsInMemory } from "@/tests/support/shards";

const source = shardsInMemory(wide);

/** Serves the files that a copy has below /data. */
const serveTables = () =>
  vi.stubGlobal("fetch", (address: string) => {
    const table = TABLE_NAMES.find((name) => address === `/data/${name}.csv`);
    if (address === "/data/CHANGES.md")
      return Promise.resolve(new Response(readFileSync("tests/fixtures/wide/CHANGES.md")));
    return Promise.resolve(table === undefined ? new Response("", { status: 404 }) : new Response(wide.texts[table]));
  });
afterEach(() => vi.unstubAllGlobals());

const some = (values: Iterable<string>) => fc.constantFrom(...values);
const anyAddress = fc
  .tuple(
    fc.oneof(
      fc
        .uniqueArray(some(wide.methods.keys()), { minLength: 1, maxLength: 3 })
        .map((methods) => ["compare", methods.map((id) => `method=${id}`).join("&")] as const),
      some(wide.benchmarks.keys()).map((id) => [`benchmarks/${id}`, "form=wide"] as const),
      some(wide.methods.keys()).map((id) => [`methods/${id}`, "kind=paper"] as const),
      some(wide.metrics.keys()).map((id) => ["results", `metric=${id}`] as const),
    ),
    fc.constantFrom(...VIEW_FORMATS),
  )
  .map(
    ([[path, query], format]) =>
      `${path}.${format}?${format === "csv" ? query : query.replace("form=wide", "kind=paper")}`,
  );

test("a file of any choice is that of the API, letter by letter", async () => {
  serveTables();
  await fc.assert(
    fc.asyncProperty(anyAddress, async (address) => {
      expect(`/api/v1/${address}`).toMatch(CHOSEN_FILE_ADDRESS);
      const { name, text } = await fileOfChoice(source, `/api/v1/${address}`);
      expect(text).toBe(await textOf(address));
      const disposition = get(address).headers.get("content-disposition");
      expect(disposition).toMatch(/^(?:attachment|inline); filename="[^"]+"$/);
      expect(disposition).toContain(`"${name}"`);
    }),
    { numRuns: 80 },
  );
});

test("so is the report of a number that is wrong", async () => {
  serveTables();
  const [result] = wide.results;
  const { name, text } = await fileOfChoice(source, `/api/v1/report.md?result=${result?.id}`);
  expect(text).toBe(await textOf(`report.md?result=${result?.id}`));
  expect(name).toBe(`report-${result?.id}.${wide.version}.md`);
});

test("what the API would refuse is refused in its words", async () => {
  serveTables();
  await expect(fileOfChoice(source, "/api/v1/compare.bib?method=nobody")).rejects.toThrow("Look at method");
});
