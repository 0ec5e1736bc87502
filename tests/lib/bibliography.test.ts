import { describe, expect, it } from "vitest";
import { bibtexEntry } from "@/lib/exhibit/bibtex-entry";
import { worksOf } from "@/lib/exhibit/references";
import { personOf } from "@/lib/exhibit/person";
import { citationKey } from "@/lib/tables/citation-key";
import { envelopeOf, textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { compile, hasPdflatex, hasTexFile } from "@/tests/support/pdflatex";

const VIEWS = ["benchmarks/meadow-256", "benchmarks/weir-1", "compare"] as const;
const QUERY = {
  "benchmarks/meadow-256": "?metric=fid",
  "benchmarks/weir-1": "?metric=mse",
  compare: "?method=loom&method=quire",
};
const keysIn = (bib: string) => [...bib.matchAll(/^@misc\{([^,]+),/gm)].map(([, key]) => key ?? "");

describe("keys of works", () => {
  it("are letters and digits, so that no tool renames them, and differ", () => {
    const ids = [...wide.papers.keys(), ...wide.sources.keys()];
    const keys = ids.map(citationKey);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/);
    expect(new Set(keys).size).toBe(new Set(ids).size);
  });
});

describe("an entry", () => {
  it("keeps the signs that Biber would write bare, for which the first fonts of LaTeX have others", () => {
    const entry = bibtexEntry({
      key: "a",
      label: "A",
      authors: null,
      title: "x<y>z|w`v",
      date: null,
      arxiv: null,
      url: "",
      note: "",
    });
    expect(entry).toContain("title = {{x$<$y$>$z$|$w\\symbol{96}v}}");
  });
});

describe("the text of others", () => {
  it("is not taken for the paper that it is about", () => {
    const [result] = wide.results.filter(({ source }) => source.kind === "citation");
    const quoting = worksOf([result!], { version: "0", date: null, collection: wide.identity }).find(
      ({ key }) => key === citationKey(result!.source.source_id),
    );
    expect(quoting?.note).toMatch(/^Text of others, not of the authors of the paper, /);
  });
});

describe("a bibliography", () => {
  it("has what its file cites, in the form of the board as in that of the list, and one bibliography has all of it", async () => {
    const all = new Map(
      (await textOf("references.bib"))
        .split("\n\n")
        .slice(1)
        .map((entry) => [keysIn(entry)[0], entry.trim()]),
    );
    for (const view of VIEWS)
      for (const form of ["list", "board"]) {
        const query = `${QUERY[view]}&form=${form}`;
        const bib = await textOf(`${view}.bib${query}`);
        const cited = [...(await textOf(`${view}.tex${query}`)).matchAll(/\\cite\{([^}]+)\}/g)].map(
          ([, key]) => key ?? "",
        );
        expect(cited.length).toBeGreaterThan(0);
        expect(cited.filter((key) => !keysIn(bib).includes(key))).toEqual([]);
        // The same work has the same entry everywhere.
        for (const entry of bib.split("\n\n").slice(1)) expect(all.get(keysIn(entry)[0])).toBe(entry.trim());
      }
  });
  it("has no invented year, and keeps the capitals of a note", async () => {
    const text = await textOf("references.bib");
    expect(text).not.toContain("n.d.");
    for (const [, note] of text.matchAll(/^ {2}note = (.*?),?$/gm)) expect(note).toMatch(/^\{\{.*\}\}$/);
  });
  it("is the same works in RIS and in CSL-JSON", async () => {
    const keys = keysIn(await textOf("references.bib"));
    const ris = (await textOf("references.ris")).split("\r\n\r\n");
    expect(ris.map((record) => /^ID {2}- (.*)$/m.exec(record)?.[1]?.trim())).toEqual(keys);
    for (const record of ris)
      expect(
        record
          .trimEnd()
          .split("\r\n")
          .every((line) => /^[A-Z][A-Z0-9] {2}-(?: .*)?$/.test(line)),
      ).toBe(true);
    const csl = JSON.parse(await textOf("references.csl.json")) as readonly {
      readonly id: string;
      readonly title: string;
    }[];
    expect(csl.map(({ id }) => id)).toEqual(keys);
    expect(csl).toEqual((await envelopeOf("references.json")).data);
    expect(csl.find(({ id }) => id === "loom")).toMatchObject({
      type: "article",
      title: wide.papers.get("loom")?.title,
    });
  });
  it("splits a name as BibTeX does", () => {
    expect(["Keyu Tian", "Aäron van den Oord", "Plato"].map(personOf)).toEqual([
      { family: "Tian", given: "Keyu" },
      { family: "van den Oord", given: "Aäron" },
      { family: "Plato", given: "" },
    ]);
  });
});

describe.skipIf(!hasPdflatex)(
  "two tables and one bibliography in one document (skipped where pdflatex is not installed)",
  () => {
    it.each(["plain", "IEEEtran", "splncs04", "plainnat"].filter((style) => hasTexFile(`${style}.bst`)))(
      "compile with the style %s: every work is found, and no first letter is lowered",
      async (style) => {
        const files = {
          "references.bib": await textOf("references.bib"),
          "one.tex": await textOf("benchmarks/meadow-256.tex?metric=fid&form=board"),
          "two.tex": await textOf("benchmarks/weir-1.tex?metric=mse&form=board"),
        };
        const natbib = style === "plainnat" ? "\\usepackage[numbers]{natbib}" : "";
        const main = `\\documentclass{article}\\usepackage{booktabs,url}${natbib}\\begin{document}\\input{one}\\input{two}\\bibliographystyle{${style}}\\bibliography{references}\\end{document}`;
        const { log, references } = compile({ ...files, "main.tex": main }, true);
        expect(log.split("\n").filter((line) => /^!|undefined/.test(line))).toEqual([]);
        expect(references).toContain("Example Conference 2024");
      },
    );
  },
);
