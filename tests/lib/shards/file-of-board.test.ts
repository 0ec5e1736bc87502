import fc from "@/tests/support/fast-check";
import { expect, test } from "vitest";
import { fileOfBoard } from "@/lib/shards/file-of-board";
import { get, textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { shardsInMemory } from "@/tests/support/shards";

const source = shardsInMemory(wide);

test("the file of any board is that of the API, letter by letter", async () => {
  const anyAddress = fc.tuple(
    fc.oneof(
      fc
        .uniqueArray(fc.constantFrom(...wide.methods.keys()), { minLength: 1, maxLength: 4 })
        .map((methods) => ["compare", methods.map((id) => `method=${id}&`).join("")] as const),
      fc
        .tuple(fc.constantFrom(...wide.benchmarks.keys()), fc.constantFrom("", "rows=all&"))
        .map(([id, query]) => [`benchmarks/${id}`, query] as const),
    ),
    fc.constantFrom("csv", "md", "tex"),
  );
  await fc.assert(
    fc.asyncProperty(anyAddress, async ([[path, query], format]) => {
      const address = `${path}.${format}?${query}form=board`;
      const { name, text } = await fileOfBoard(source, `/api/v1/${address}`);
      expect(text).toBe(await textOf(address));
      expect(get(address).headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
    }),
    { numRuns: 60 },
  );
});

test("what is not a file of a board is refused", async () => {
  for (const address of [
    "/api/v1/compare.csv?method=loom",
    "/api/v1/results.csv?form=board",
    "/api/v1/compare.bib?form=board",
  ])
    await expect(fileOfBoard(source, address)).rejects.toThrow("is not a file of a board");
});
