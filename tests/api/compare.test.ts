import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/[[...path]]/route";
import type { CompareRowJson } from "@/lib/http/endpoints/compare-json";
import { wide } from "@/tests/support/catalogues";

const get = (query: string, format = "json") => GET(new Request(`http://localhost/api/v1/compare.${format}${query}`));
const rowsOf = async (query: string) =>
  ((await get(query).json()) as { readonly data: readonly CompareRowJson[] }).data;

const THREE = "?method=loom&method=brisk-decoding&method=quire";

describe("compare.json", () => {
  it("answers with what is worked out against the reference, apart from what is reported", async () => {
    const [row] = await rowsOf(`${THREE}&kind=abstract&reference=loom`);
    expect(row).toMatchObject({ shared: 3, benchmark: { benchmark_id: "meadow-256" }, metric: { metric_id: "fid" } });
    expect(row?.methods.map(({ derived }) => derived.map(({ words }) => words))).toEqual([
      [],
      ["2.29× Loom’s 4.31"],
      ["0.940× Loom’s 4.31"],
    ]);
    expect(row?.methods[1]?.derived[0]).toMatchObject({
      figure: "brisk-loom-fid",
      reference: "brisk-loom-12-step-fid",
      relation: "ratio",
      text: "2.29",
    });
    expect(row?.methods[1]?.figures.map(({ value }) => value.text)).toEqual(["9.87", "11.52"]);
  });
  it("has nothing worked out without a reference", async () => {
    for (const row of await rowsOf(THREE)) for (const { derived } of row.methods) expect(derived).toEqual([]);
  });
  it("holds only shared rows, or results of a kind of source, when asked to", async () => {
    const shared = await rowsOf(`${THREE}&shared=yes`);
    expect(shared.length).toBeGreaterThan(0);
    for (const row of shared) expect(row.shared).toBeGreaterThan(1);
    expect((await rowsOf(THREE)).length).toBeGreaterThan(shared.length);
    for (const kind of ["abstract", "paper", "repository", "citation", "abstract&kind=repository"])
      for (const row of await rowsOf(`${THREE}&kind=${kind}`))
        for (const { figures: results } of row.methods)
          for (const { source_kind } of results) expect(kind.split("&kind=")).toContain(source_kind);
  });
  it("gives every cell results or a reason, in the order asked", async () => {
    for (const row of await rowsOf(THREE)) {
      expect(row.methods.map(({ method_id }) => method_id)).toEqual(["loom", "brisk-decoding", "quire"]);
      for (const { figures: results, missing } of row.methods) expect(missing === null).toBe(results.length > 0);
    }
  });
  it("carries what sources say as the page shows it, every result in one statement", async () => {
    const [row] = await rowsOf("?method=loom&method=loom-flow");
    expect(row?.methods[1]?.statements[0]).toMatchObject({
      value: "1.66",
      best: "best",
      setting: "H · guidance scale 2.4 · parameters 1900 M",
      agreement: "repository and 2 citations agree",
      against: "another source prints 1.69",
      receipt: { value: "1.66" },
    });
    for (const { methods } of await rowsOf(THREE))
      for (const { figures: results, statements } of methods) {
        const said = statements.flatMap(({ sources }) => sources.map(({ result_id }) => result_id));
        expect(said.toSorted()).toEqual(results.map(({ result_id }) => result_id).toSorted());
      }
  });
  it("carries the receipt of an open statement", async () => {
    const [row] = await rowsOf(`${THREE}&kind=abstract`);
    expect(row?.methods[1]?.figures[0]).toMatchObject({
      setting: "steps 1 · teacher Loom",
      paper_name: "Brisk Decoding",
      own_paper: true,
    });
    expect(row?.methods[1]?.statements[0]).toMatchObject({
      receipt: {
        value: "9.87",
        evidence: "rise in FID from 4.31 to 9.87",
        place: "/papers/brisk-decoding#brisk-loom-fid",
      },
    });
  });
});

describe("compare.csv", () => {
  const QUERIES = ["", "&reference=loom", "&shared=yes", "&kind=abstract&shared=yes"];
  it.each(QUERIES)("holds the reported results of the same rows in their order: %s", async (more) => {
    const cells = (await rowsOf(THREE + more)).flatMap(({ methods }) => methods);
    const shown = cells.flatMap(({ figures: results }) => results.map(({ result_id }) => result_id));
    const [, ...lines] = (await get(THREE + more, "csv").text()).trimEnd().split("\n");
    expect(lines.map((line) => line.split(",")[0])).toEqual(shown);
  });
  it("is named after the methods, as long as a name of a file can be", () => {
    const nameOf = (query: string) => get(query, "csv").headers.get("content-disposition");
    expect(nameOf(THREE)).toBe(`attachment; filename="compare-loom-brisk-decoding-quire.${wide.version}.csv"`);
    expect(nameOf(`${THREE}&method=cask&method=knot`)).toMatch(
      new RegExp(`^attachment; filename="compare-5-methods-[0-9a-z]{7}\\.${wide.version}\\.csv"$`),
    );
  });
});

describe("what cannot be understood", () => {
  it.each([
    ["?method=varr", "method"],
    ["?method=loom&reference=quire", "reference"],
    ["?method=loom&shared=no", "shared"],
    ["?method=loom&kind=blog", "kind"],
    ["?methods=loom", "methods"],
  ])("%s is a 400 that names %s", async (query, parameter) => {
    const response = get(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameters: [{ parameter }] });
  });
});
