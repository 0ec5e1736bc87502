import { describe, expect, it } from "vitest";
import { selectSearch } from "@/lib/report/search/search";
import { searchName } from "@/lib/sentences/search-name";
import { small, wide } from "@/tests/support/catalogues";

const names = (catalogue: typeof wide, query: string) =>
  selectSearch(catalogue, query).results.map(({ kind, about }) => `${kind} ${searchName(about)}`);

describe("what a match is called", () => {
  it("is the name of a method, benchmark, metric or paper", () => {
    for (const { method_id, name } of wide.tables.methods.slice(0, 5))
      expect(names(wide, method_id)).toContain(`method ${name}`);
    for (const { paper_id, title } of small.tables.papers) expect(names(small, paper_id)).toContain(`paper ${title}`);
  });

  it("is that of a configuration after its method's, which is said once", () => {
    expect(names(wide, "Slate-XL/2")[0]).toBe("configuration Slate XL/2");
    const named = wide.results.find(({ method, configuration }) => configuration?.startsWith(method.name));
    if (named !== undefined)
      expect(names(wide, named.configuration as string)).toContain(`configuration ${named.configuration}`);
  });

  it("is, of a result, who it is about and what it prints", () => {
    const result = wide.results.find(
      ({ configuration, value }) => configuration !== null && value.text.includes("."),
    ) as (typeof wide.results)[number];
    expect(searchName({ kind: "result", result })).toContain(
      `${result.method.name} ${result.configuration}: ${result.metric.symbol} `,
    );
    expect(searchName({ kind: "result", result })).toContain(result.value.text);
  });
});
