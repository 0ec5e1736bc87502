import { describe, expect, it } from "vitest";
import { latexName } from "@/lib/exhibit/board/latex-name";
import { viewName } from "@/lib/exhibit/view-name";
import { get } from "@/tests/support/api";

/** Returns the name of a file without its data version. */
const nameOf = (address: string) =>
  /filename="([^"]+)"/
    .exec(get(address).headers.get("content-disposition") ?? "")?.[1]
    ?.replace(/\.[0-9a-f]{12}\./, ".");

describe("the name of a file that is taken away", () => {
  it("says the view, and stands for what it does not say by seven letters that are always the same", () => {
    expect(viewName(["compare", "loom", "quire"])).toBe("compare-loom-quire");
    expect(viewName(["compare", "loom"], "?family=flow")).toMatch(/^compare-loom-[0-9a-z]{7}$/);
    expect(viewName(["compare", "loom"], "?family=flow")).toBe(viewName(["compare", "loom"], "?family=flow"));
    expect(viewName(["compare", "loom"], "?family=flow")).not.toBe(viewName(["compare", "loom"], "?family=gan"));
    const long = ["results", ...Array.from({ length: 30 }, (_, at) => `method-${at}`)];
    expect(viewName(long).length).toBeLessThanOrEqual(88);
    expect(viewName(long)).not.toBe(viewName([...long, "more"]));
  });
  it("tells LaTeX by layout, alignment and rows apart", () => {
    expect(latexName("x-board", { layout: "table", align: "plain", per: "configuration" })).toBe("x-board");
    expect(latexName("x-board", { layout: "table*", align: "siunitx", per: "method" })).toBe(
      "x-board-per-method-two-columns-siunitx",
    );
  });

  const OF = {
    "benchmarks/meadow-256": [
      "metric=fid",
      "metric=fid&rows=all",
      "metric=fid&kind=abstract",
      "metric=fid&year_from=2024",
    ],
    compare: [
      "method=loom&method=quire",
      "method=loom&method=quire&reference=loom",
      "method=quire&method=loom",
      "method=loom&method=quire&shared=yes",
    ],
    results: ["", "metric=fid", "metric=recall", "method=loom", "paper=loom"],
    "methods/loom": ["", "kind=paper"],
  };
  const FORMS = {
    "benchmarks/meadow-256": ["list", "board", "wide", "list-wide"],
    compare: ["list", "board", "wide", "list-wide"],
    results: ["list", "wide"],
    "methods/loom": ["list", "wide"],
  };

  it("is another for each view, form and format", () => {
    const names = Object.entries(OF).flatMap(([page, queries]) =>
      queries.flatMap((query) => [
        ...FORMS[page as keyof typeof FORMS].map((form) => `${page}.csv?${query}&form=${form}`),
        ...["md", "tex", "bib", "json"].map((format) => `${page}.${format}?${query}`),
        ...(page === "compare" || page.startsWith("benchmarks")
          ? [
              "form=board",
              "form=board&per=method",
              "form=board&layout=table*",
              "form=board&layout=longtable",
              "form=board&align=siunitx",
            ].map((more) => `${page}.tex?${query}&${more}`)
          : []),
        ...(page === "compare" || page.startsWith("benchmarks")
          ? ["md", "bib", "json"].map((format) => `${page}.${format}?${query}&form=board`)
          : []),
      ]),
    );
    const of = new Map<string, string[]>();
    for (const address of names) {
      expect(get(address).status, address).toBe(200);
      const name = nameOf(address);
      expect(name, address).toMatch(/^[a-z0-9-]+\.[a-z.]+$/);
      of.set(name ?? "", [...(of.get(name ?? "") ?? []), address]);
    }
    expect([...of.values()].filter((addresses) => addresses.length > 1)).toEqual([]);
  });
  it("stands at JSON too, which a browser shows", () => {
    expect(get("compare.json?method=loom&method=quire").headers.get("content-disposition")).toMatch(
      /^inline; filename="compare-loom-quire\.[0-9a-f]{12}\.json"$/,
    );
  });
});
