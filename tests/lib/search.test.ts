import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { MOST_MATCHES, selectSearch } from "@/lib/report/search/search";
import { selectSearchEntries } from "@/lib/report/search/search-entries";
import { wideCollection } from "@/tests/support/collection";

const catalogue = buildCatalogue(wideCollection().texts);
const entries = selectSearchEntries(catalogue);
const find = (query: string) => selectSearch(catalogue, query).results.map(({ kind, id }) => `${kind} ${id}`);

describe("a search", () => {
  it.each([
    ["loom", "method loom"],
    ["Loom", "method loom"],
    ["fid", "metric fid"],
    ["IS", "metric inception-score"],
    ["inception", "metric inception-score"],
    ["frechet", "metric fid"],
    ["speedup", "metric speed-up"],
    ["speed up", "metric speed-up"],
    ["riverbed", "method riverbed"],
    ["River Bed", "method riverbed"],
    ["256x256", "benchmark meadow-256"],
    ["Weir 1", "benchmark weir-1"],
    ["2401.99001", "paper loom"],
    ["quartz α", "method quartz-alpha"],
    ["portraitshq", "benchmark portraits-hq-128"],
    ["seddy", "method s-eddy"],
    ["hollow batch", "method hollow-batch-norm"],
  ])("for %j has %s first", (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it.each([
    ["brsk", "method brisk-decoding"],
    ["brisck decodng", "method brisk-decoding"],
    ["medow", "benchmark meadow-256"],
    ["meadoww", "benchmark meadow-256"],
    ["incepton scoer", "metric inception-score"],
    ["hedwater", "method headwater"],
    ["rivrebed", "method riverbed"],
    ["shngle", "method shingle"],
    ["kestrell", "method kestrel-vae"],
    ["sped-up", "metric speed-up"],
    ["quirre", "method quire"],
    ["shell102", "benchmark shells-102"],
  ])("forgives the slip in %j and has %s first", (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it.each([
    ["Slate XL/2", "configuration slate-xl-2"],
    ["Slate-XL/2", "configuration slate-xl-2"],
    ["XL/2", "configuration slate-xl-2"],
    ["xl 2", "configuration slate-xl-2"],
    ["Loom-d16", "configuration loom-d16"],
    ["d16", "configuration loom-d16"],
  ])("for the configuration %j has %s first", (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it("finds results by what they are of and what they print or state", () => {
    expect(find("loom 1.90")[0]).toBe("result loom-fid");
    expect(find("loom 1.9")[0]).toBe("result loom-fid");
    expect(find("341.2")[0]).toBe("result loom-is");
    const steps = selectSearch(catalogue, "Weir 1 96")
      .results.filter(({ kind }) => kind === "result")
      .map(({ id }) => catalogue.results.find((result) => result.id === id));
    expect(steps.length).toBeGreaterThan(0);
    for (const result of steps)
      expect([result?.value.text, ...(result?.conditions.map(({ value }) => value) ?? [])]).toContain("96");
    // A word that no result contains, and a bare number that many conditions contain, find none.
    for (const query of ["loom 1.91", "zzz 1.90", "96"])
      expect(
        find(query).filter((found) => found.startsWith("result")),
        query,
      ).toEqual([]);
  });

  it("never has first what shares only a number or a letter with the query", () => {
    for (const query of ["zzz 256", "qqq-64", "256 zzz", "zzz h 1"]) expect(find(query), query).toEqual([]);
    expect(find("loom 999")[0]).toBe("method loom");
  });

  it("says of each match whether it is called so, described so, or spelt nearly so", () => {
    const fits = (query: string) => selectSearch(catalogue, query).results.map(({ fit }) => fit);
    expect(fits("loom")[0]).toBe("name");
    expect(fits("brsk")).not.toContain("name");
    expect(fits("brsk")[0]).toBe("near");
    expect(fits("tokeniser")).toContain("words");
  });

  it("wants every word, and any of them only where nothing has all", () => {
    expect(find("water levels")).not.toContain("benchmark gauge");
    expect(find("headwater zzzzzz")[0]).toBe("method headwater");
  });

  it("leaves small words out, unless there are no others", () => {
    expect(find("the speed of shingle")).toEqual(find("speed shingle"));
    expect(find("the").length).toBeGreaterThan(0);
  });

  it("for nothing finds nothing", () => {
    for (const query of ["", "   ", "%", "—", "\u0000"])
      expect(selectSearch(catalogue, query)).toEqual({ results: [], total: 0 });
  });

  it("shows at most fifty results and counts all", () => {
    const { results, total } = selectSearch(catalogue, "a");
    expect(results).toHaveLength(MOST_MATCHES);
    expect(total).toBeGreaterThan(MOST_MATCHES);
  });

  it("answers the same whatever was asked before, and from an equal collection", () => {
    const before = find("diffusion");
    find("something else");
    expect(find("diffusion")).toEqual(before);
    const again = buildCatalogue(wideCollection().texts);
    expect(selectSearch(again, "diffusion")).toEqual(selectSearch(catalogue, "diffusion"));
  });
});

describe("everything of the collection", () => {
  it("is first of its kind for its id", () => {
    for (const { kind, id } of entries)
      expect(
        find(id).find((result) => result.startsWith(kind)),
        id,
      ).toBe(`${kind} ${id}`);
  });

  it("is first of its kind for its name, with its case and accents or without", () => {
    for (const { kind, id, name } of entries)
      for (const query of [name, name.toUpperCase(), name.normalize("NFKD").replace(/\p{M}/gu, "")])
        expect(
          find(query).find((result) => result.startsWith(kind)),
          query,
        ).toBe(`${kind} ${id}`);
  });

  it("is found by its short name, symbol or arXiv id, within the first three of its kind, or as many as share it", () => {
    for (const { kind, id, aliases } of entries)
      for (const alias of aliases) {
        const sharing = entries.filter((entry) => entry.kind === kind && entry.aliases.includes(alias)).length;
        const found = find(alias).filter((result) => result.startsWith(kind));
        // Papers may share a first word, and benchmarks a data set.
        expect(found.slice(0, Math.max(3, sharing)), alias).toContain(`${kind} ${id}`);
      }
  });

  it("is found although one letter of one long word of its name is missing, doubled or wrong", () => {
    const long = entries.flatMap((entry) =>
      entry.name
        .split(/[^A-Za-z]+/)
        .filter((word) => word.length >= 6)
        .map((word) => ({ entry, word })),
    );
    const names = new Set(entries.flatMap(({ name, aliases }) => [name, ...aliases]));
    const missed: string[] = [];
    // Tests all of them: with a random choice, a few failures among thousands would appear only by chance.
    for (const { entry, word } of long)
      for (const [i, letter] of [...word].entries())
        for (const instead of ["", letter.repeat(2), "q"]) {
          const typed = entry.name.replace(word, word.slice(0, i) + instead + word.slice(i + 1));
          // A typing error may produce the name of another entry.
          if (names.has(typed)) continue;
          if (!find(typed).slice(0, 3).includes(`${entry.kind} ${entry.id}`)) missed.push(typed);
        }
    expect(missed).toEqual([]);
  }, 120_000);

  it("survives any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 100 }),
          fc.constantFrom("__proto__", "constructor", "toString", "*", "a".repeat(100)),
        ),
        (text) => {
          expect(selectSearch(catalogue, text).results.length).toBeLessThanOrEqual(MOST_MATCHES);
        },
      ),
    );
  });
});

describe("a benchmark and a horizon", () => {
  // weir-1 at horizon 720 has 24 results of 9 methods.
  it("find each method that reports them before a second result of any", () => {
    const found = selectSearch(catalogue, "Weir 1 720").results.filter(({ kind }) => kind === "result");
    const methods = found.map(({ id }) => catalogue.results.find((result) => result.id === id)?.method.method_id);
    expect(new Set(methods.slice(0, 9)).size).toBe(9);
    expect(methods).toHaveLength(20);
  });
});
