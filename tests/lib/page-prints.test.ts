import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assembleCatalogue } from "@/lib/catalogue/assemble-catalogue";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { belongTo } from "@/lib/catalogue/catalogue-of";
import { withResults } from "@/lib/catalogue/of-kinds";
import { fieldsOf } from "@/lib/catalogue/result";
import { pagePrints } from "@/scripts/renew/page-prints";
import { wide, wideDocuments } from "@/tests/support/catalogues";
import { rowPagesShown } from "@/tests/support/pages";

/** The results to remove, one at a time; `RENEWALS=50` tries 50 of them. */
const WITHOUT =
  process.env.RENEWALS === undefined
    ? [77]
    : Array.from({ length: Number(process.env.RENEWALS) }, (_, at) => (at * 61) % wide.results.length);

/** Returns a similar collection, without one result and with another note at the second result after it. */
function altered(catalogue: Catalogue, gone: number): Catalogue {
  const results = catalogue.results.flatMap((result, at) =>
    at === gone
      ? []
      : at === gone + 2
        ? [{ ...fieldsOf(result), note: "another note", row: { ...result.row, note: "another note" } }]
        : [result],
  );
  return belongTo(withResults(catalogue, results));
}

describe("the checksums of pages", () => {
  let before: ReadonlyMap<string, string>;
  const prints = pagePrints(wide, wideDocuments);
  beforeAll(async () => {
    before = await rowPagesShown(wide);
  }, 120_000);
  afterAll(() => void belongTo(wide));

  it("are there for every page about one row", () => {
    for (const address of before.keys()) expect(prints[address], address).toMatch(/^[\da-f]{16}$/);
  });

  const pages = () => [...before.keys()];
  const compare = async (after: Catalogue) => {
    const [shown, changed] = [await rowPagesShown(after), pagePrints(after, wideDocuments)];
    const same = pages().filter((address) => prints[address] === changed[address]);
    return { same, untold: same.filter((address) => shown.get(address) !== before.get(address)) };
  };

  it.each(WITHOUT)(
    "are the same only where the page says the same: without result %i, and with another note at one",
    async (at) => {
      const { same, untold } = await compare(altered(wide, at));
      expect(untold).toEqual([]);
      expect(same.length).toBeGreaterThan(pages().length / 2);
    },
    120_000,
  );

  it("are others on every page that names a method whose name is another, and on those of its benchmarks", async () => {
    const tables = {
      ...wide.tables,
      methods: wide.tables.methods.map((row) => (row.method_id === "quire" ? { ...row, name: "Quires" } : row)),
    };
    const { same, untold } = await compare(belongTo({ ...wide, ...assembleCatalogue(tables) }));
    expect(untold).toEqual([]);
    expect(same.length).toBeGreaterThan(0);
    expect(same).not.toContain("/methods/quire");
  }, 120_000);
});
