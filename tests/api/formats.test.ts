import { describe, expect, it } from "vitest";
import { answerRequest } from "@/lib/http/answer-request";
import { get, problemOf, textOf } from "@/tests/support/api";
import { wide, small } from "@/tests/support/catalogues";
import { rowsOfView } from "@/tests/support/view-csv";

const ofSmall = (address: string) => answerRequest(new Request(`http://localhost/api/v1/${address}`), small).text();
const VERSION = small.version;

const TYPES = {
  ris: "application/x-research-info-systems",
  "csl.json": "application/vnd.citationstyles.csl+json",
  "eee.jsonl": "application/jsonl",
  "eval-results.yaml": "application/yaml",
  "model-index.yaml": "application/yaml",
  md: "text/markdown",
  tex: "application/x-tex",
  bib: "application/x-bibtex",
  csv: "text/csv",
};
const VIEWS = [
  ["benchmarks/meadow-256", "?metric=fid&kind=abstract&rows=all&group=paper", "meadow-256-fid-abstract-all-by-paper"],
  ["methods/loom", "", "method-loom"],
  ["papers/loom", "", "loom"],
  ["compare", "?method=loom&method=quire", "compare-loom-quire"],
  ["results", "?metric=recall&kind=repository", "results-metric-recall-kind-repository"],
] as const;

describe.each(VIEWS)("%s", (path, query, name) => {
  it.each(Object.entries(TYPES))(
    "answers as .%s with its type, a file name, an ETag, and 304 to whoever has it",
    async (format, type) => {
      const response = get(`${path}.${format}${query}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
      expect(response.headers.get("content-disposition")).toBe(
        `attachment; filename="${name}.${wide.version}.${format}"`,
      );
      const etag = response.headers.get("etag") ?? "";
      expect(get(`${path}.${format}${query}`, { "if-none-match": etag }).status).toBe(304);
    },
  );
  it.each(Object.keys(TYPES))("refuses in .%s what its page would not understand", async (format) => {
    const response = get(`${path}.${format}${query}${query === "" ? "?" : "&"}colour=red`);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).parameters?.map(({ parameter }) => parameter)).toEqual(["colour"]);
  });
});

describe("what has no such format", () => {
  it.each(["papers.tex", "metrics.md", "search.bib?q=loom", "benchmarks/meadow-256.pdf"])("%s is a 404", (address) => {
    expect(get(address).status).toBe(404);
  });
  it.each(["md", "tex", "bib"])("an unknown id in .%s is a 404 with the nearest", async (format) => {
    const response = get(`benchmarks/meadw-256.${format}`);
    expect(response.status).toBe(404);
    expect((await problemOf(response)).nearest).toContain("meadow-256");
  });
});

describe("the FID of the small collection", () => {
  const LINK = `http://localhost:3000/benchmarks/pond-64?metric=fid&version=${VERSION}`;
  const COLLECTION = `http://localhost:3000/data?version=${VERSION}`;
  it("as Markdown", async () => {
    expect(await ofSmall("benchmarks/pond-64.md?metric=fid")).toBe(`# Pond 64x64

## Fréchet inception distance on Pond 64x64

FID; lower is better; 4 results.

| \\# | Method | FID | IS | Source |
| --- | --- | ---: | ---: | --- |
| 1= | Marsh · steps 256 | **2.1** | not in this source | [abstract of Tidal](https://example.org/tidal) |
| 1= | Tidal · steps 8 | **2.10** | not in this source | [abstract of Tidal](https://example.org/tidal) |
| 3 | Tidal · one-step student · guidance 1.5 · steps 1 · teacher Marsh | 9.96 | not in this source | [abstract of Tidal](https://example.org/tidal) |
| – | Naive skipping (Tidal) · not ranked: printed with “over”, it may be any higher | over 100 | not in this source | [abstract of Tidal](https://example.org/tidal) |

With caveats: stated for only some of the 4 results: steps (3), guidance (1) and teacher (1); own and unattributed values side by side.

A bound ranks by the worst value that it allows, and is not ranked if it allows any.

[Small Numbers](${LINK}), data version ${VERSION} of 6 May 2024. Results are quoted as their sources print them.
`);
  });
  it("as LaTeX: caption, rows, what is said of them, sources and references", async () => {
    const source = "{\\footnotesize abstract~\\cite{tidal}\\textsuperscript{a}}";
    const latex = await ofSmall("benchmarks/pond-64.tex?metric=fid");
    for (const part of [
      "\\caption{Fr\\'{e}chet inception distance on Pond 64x64. FID; lower is better; 4 results.}\n\\label{tab:pond-64-fid}",
      "\\toprule\n\\# & Method & FID & IS & Source \\\\\n\\midrule\n",
      `{}1= & Marsh \\newline{} {\\footnotesize steps 256} & \\textbf{2.1} & not in this source & ${source} \\\\\\addlinespace[2pt]\n` +
        `{}1= & Tidal \\newline{} {\\footnotesize steps 8} & \\textbf{2.10} & not in this source & ${source} \\\\\\addlinespace[2pt]\n`,
      `\\textendash{} & Naive skipping (Tidal) \\newline{} {\\footnotesize not ranked: printed with \\textquotedblleft{}over\\textquotedblright{}, it may be any higher} & $>$100 & not in this source & ${source} \\\\*\\addlinespace[2pt]\n\\multicolumn{5}`,
      "With caveats: stated for only some of the 4 results: steps (3), guidance (1) and teacher (1); own and unattributed values side by side.",
      "As the sources word it, $>$ is \\textquotedblleft{}over\\textquotedblright{}.",
      "Sources: \\textsuperscript{a}\\,abstract of Tidal~\\cite{tidal}, \\url{https://example.org/tidal}.",
      "\\bibitem{tidal} Tidal: Pictures in Few Waves. Example Conference 2024. arXiv:2401.00001, 2 January 2024. \\url{https://example.org/tidal}",
      `\\bibitem{smallnumbers${VERSION}} Small Numbers: numbers that nobody reported. Data version ${VERSION} of 6 May 2024. \\url{${COLLECTION}}`,
    ])
      expect(latex).toContain(part);
  });
  it("as BibTeX: the paper, and the collection with the version of its data", async () => {
    expect((await ofSmall("benchmarks/pond-64.bib?metric=fid")).split("\n\n").slice(1).join("\n\n")).toBe(`@misc{tidal,
  key = {Tidal},
  title = {{Tidal: Pictures in Few Waves}},
  year = {2024},
  month = jan,
  eprint = {2401.00001},
  archiveprefix = {arXiv},
  url = {https://example.org/tidal},
  note = {{Example Conference 2024}}
}

@misc{smallnumbers${VERSION},
  key = {Small Numbers},
  author = {{Small Numbers}},
  title = {{Small Numbers: numbers that nobody reported}},
  year = {2024},
  month = may,
  url = {${COLLECTION}},
  note = {{Data version ${VERSION} of 6 May 2024}}
}
`);
  });
  it("as CSV: after the columns of the table, source, rank, axis, verdict and caveats", async () => {
    const text = await ofSmall("benchmarks/pond-64.csv?metric=fid");
    expect(text.split("\n")[0]).toBe(
      `${small.texts.results.split("\n")[0]},source_kind,paper_id,source_text_of,source_url,source_copy_url,source_locator,rank,unranked,tied,best,stands_for,` +
        "companion_metric_id,companion_value,companion_qualifier,derived,axis,verdict,caveats,data_version,data_date",
    );
    expect(
      rowsOfView(text).map(({ result_id, rank, tied, best, verdict }) => [result_id, rank, tied, best, verdict]),
    ).toEqual([
      ["tidal-marsh-fid", "1", "yes", "yes", "with caveats"],
      ["tidal-fid", "1", "yes", "yes", "with caveats"],
      ["tidal-one-step-fid", "3", "", "", "with caveats"],
      ["tidal-naive-skipping-fid", "", "", "", "with caveats"],
    ]);
    expect(rowsOfView(text)[0]).toMatchObject({
      source_kind: "abstract",
      paper_id: "tidal",
      source_url: "https://example.org/tidal",
      source_text_of: "",
      source_locator: "Abstract",
      axis: "",
      data_version: VERSION,
      data_date: "2024-05-06",
      caveats:
        "steps stated for 3 of 4 results; guidance stated for 1 of 4 results; teacher stated for 1 of 4 results; own and unattributed values side by side",
    });
  });
});

describe("a comparison of the small collection", () => {
  it("has each axis with the best in bold, the ratio to the reference, every source, and the verdict", async () => {
    const markdown = await ofSmall("compare.md?method=drift&method=linear&reference=linear");
    expect(markdown).toContain("| Result | Drift | Linear model (Drift) (reference) |");
    // 0.196 / 0.205 = 0.95609…; the digits allow three.
    expect(markdown).toContain(
      "| MSE · lower is better · horizon 96 time steps | **0.196** · *0.956× Linear model (Drift)’s 0.205* · [abstract of Drift](https://example.org/drift) | " +
        "0.205 · [abstract of Drift](https://example.org/drift) · 0.207 · [paper of Drift, Table 1](https://example.org/drift) |\n\n" +
        "With caveats: own and unattributed values side by side.",
    );
    expect(
      rowsOfView(await ofSmall("compare.csv?method=drift&method=linear")).map(({ value, axis, verdict }) => [
        value,
        axis,
        verdict,
      ]),
    ).toEqual([
      ["0.196", "horizon 96 time steps", "with caveats"],
      ["0.205", "horizon 96 time steps", "with caveats"],
      ["0.207", "horizon 96 time steps", "with caveats"],
      ["0.24", "horizon 192 time steps", "with caveats"],
      ["0.240", "horizon 192 time steps", "with caveats"],
    ]);
    expect(rowsOfView(await ofSmall("compare.csv?method=drift&method=linear&reference=linear"))[0]).toMatchObject({
      best: "yes",
      derived: "0.956× Linear model (Drift)’s 0.205",
    });
  });
});

describe("a paper without a result", () => {
  it("is said to have none, and is in its bibliography all the same", async () => {
    expect(await ofSmall("papers/quiet.md")).toContain(
      "This abstract reports no result.\n\nWhat it claims in words: “outperforms earlier methods on the Moor suite”.",
    );
    expect(await ofSmall("papers/quiet.tex")).toContain("This abstract reports no result.");
    expect(await ofSmall("papers/quiet.bib")).toContain("@misc{quiet,");
    expect((await ofSmall("papers/quiet.csv")).split("\n")).toHaveLength(2);
  });
});

describe("BibTeX of any view", () => {
  it("is ASCII, balances its braces, and names each key once", async () => {
    const addresses = [...wide.papers.keys()]
      .map((id) => `papers/${id}.bib`)
      .concat(
        "results.bib",
        [...wide.benchmarks.keys()].map((id) => `benchmarks/${id}.bib?rows=all`),
      );
    for (const address of addresses) {
      const text = await textOf(address);
      expect(text).toMatch(/^[\n -~]*$/);
      const entries = text.split("\n\n").slice(1);
      for (const entry of entries) expect(entry.split("{").length, entry).toBe(entry.split("}").length);
      const keys = entries.map((entry) => /^@misc\{([^,]+),/.exec(entry)?.[1]);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).not.toContain(undefined);
    }
  });
  it("names the authors of a paper where they are on record, in its own spelling of names", async () => {
    expect(await textOf("papers/loom.bib")).toContain('  author = {Ada Weft and Bj\\"{o}rn Warp},\n');
    expect(wide.papers.get("quire")?.authors).toBeNull();
    const entries = (await textOf("papers/quire.bib")).split("\n\n");
    expect(entries.find((entry) => entry.startsWith("@misc{quire,"))).not.toContain("author =");
  });
  it("has every key that the LaTeX of the view cites", async () => {
    for (const [path, query] of VIEWS) {
      const keys = new Set(
        [...(await textOf(`${path}.bib${query}`)).matchAll(/^@misc\{([^,]+),/gm)].map(([, key]) => key),
      );
      const cited = [...(await textOf(`${path}.tex${query}`)).matchAll(/\\cite\{([^}]+)\}/g)].map(([, key]) => key);
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((key) => !keys.has(key))).toEqual([]);
    }
  });
});

it("a text that someone else wrote is cited by its own day where its address tells one, and else without a day", async () => {
  const entries = (await textOf("benchmarks/meadow-256.bib?metric=fid&rows=all")).split("\n\n");
  const fieldsOf = (key: string) => entries.find((entry) => entry.startsWith(`@misc{${key},`));
  expect(fieldsOf("drizzletable1")).toContain("  year = {2025},\n  month = feb,\n  eprint = {2502.99020},\n");
  expect(fieldsOf("comettable4")).not.toContain("year");
  // It has no named author, so its URL may be that of the paper, which is older.
  expect(fieldsOf("gilttable5")).not.toContain("year");
});

// The abstract of Loom does not state its sampling, but its repository does: in a file too, the axis of the abstract says so.
it("an axis says in a file what it does not state, as on the page", async () => {
  const axes = new Map(rowsOfView(await textOf("methods/loom.csv")).map(({ result_id, axis }) => [result_id, axis]));
  expect(axes.get("loom-fid")).toBe("generated at: not stated · sampling: not stated");
  expect(axes.get("loom-d30-re-meadow-256-fid-repository")).toBe(
    "generated at 256 pixels · sampling: rejection sampling",
  );
});

it("what is worked out names the configuration of the reference, in JSON and LaTeX alike", async () => {
  const address = "compare.FORMAT?method=loom&method=loom-flow&reference=loom";
  expect(await textOf(address.replace("FORMAT", "json"))).toContain("Loom’s 1.94 (d30)");
  expect(await textOf(address.replace("FORMAT", "tex"))).toContain("1.94 (d30)");
});
