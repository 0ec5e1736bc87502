import { describe, expect, it } from "vitest";
import { escapeLatex } from "@/lib/exhibit/latex/latex-escape";
import { textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { compile, complaints, hasPdflatex } from "@/tests/support/pdflatex";

const VIEWS = {
  fid: "benchmarks/meadow-256.tex?metric=fid",
  abstracts: "benchmarks/meadow-256.tex?kind=abstract&metric=fid",
  mse: "benchmarks/weir-1.tex?metric=mse",
  comparison: "compare.tex?method=loom&method=loom-flow&method=brisk-decoding&reference=loom",
};
const document = (body: string, preamble = "", option = "") =>
  `\\documentclass${option}{article}\n${preamble}\n\\begin{document}\n${body}\n\\end{document}\n`;

/** Returns a table with each text in a cell that begins a row, where TeX is most sensitive. */
const inRows = (texts: readonly string[]) =>
  document(
    `\\begin{longtable}{p{12cm}}\n${texts.map((text) => `${escapeLatex(text)} \\\\`).join("\n")}\n\\end{longtable}`,
    "\\usepackage{longtable}\\raggedright",
  );

describe.skipIf(!hasPdflatex)("LaTeX compiles as it is (skipped where pdflatex is not installed)", () => {
  it.each([
    ...Object.values(VIEWS),
    "benchmarks/brisk-text-to-image.tex",
    "methods/loom.tex",
    "papers/gla-clasp.tex",
    "papers/quartz-alpha.tex",
    "compare.tex?method=headwater&method=d-line",
    `compare.tex?${[...wide.methods.keys()]
      .slice(0, 9)
      .map((id) => `method=${id}`)
      .join("&")}`,
    "results.tex?metric=speed-up",
    "results.tex?paper=loom&metric=recall",
  ])("%s, without an error, a missing reference or a line over the margin", async (address) => {
    const { status, log, pages } = compile({ "main.tex": await textOf(address) });
    expect(complaints(log)).toEqual([]);
    expect([status, pages > 0]).toEqual([0, true]);
  });
  it.each([
    ["", "one column"],
    ["[twocolumn]", "two columns"],
  ])("views in an article%s of an author's own, in %s", async (option) => {
    const files = Object.fromEntries(
      await Promise.all(Object.entries(VIEWS).map(async ([name, address]) => [`${name}.tex`, await textOf(address)])),
    );
    const body = Object.keys(VIEWS)
      .map((name) => `\\input{${name}}`)
      .join("\n");
    const { status, log, pages } = compile({
      ...files,
      "main.tex": document(body, "\\usepackage{array,booktabs,longtable,url}", option),
    });
    expect(status).toBe(0);
    expect(pages).toBeGreaterThan(3);
    // The author's bibliography is missing; nothing else is wrong.
    expect(complaints(log).filter((line) => !/Citation|undefined references/.test(line))).toEqual([]);
  });
  it("every character of ASCII beside every other, and every text of the data", () => {
    const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
    const evidence = [...new Set(wide.results.map(({ evidence: words }) => words))];
    const names = [...wide.papers.values()]
      .map(({ title }) => title)
      .concat([...wide.methods.values()].map(({ name }) => name));
    const { status, log } = compile({
      "main.tex": inRows([...ascii.map((one) => ascii.map((other) => one + other).join(" ")), ...evidence, ...names]),
    });
    expect(log.split("\n").filter((line) => line.startsWith("!"))).toEqual([]);
    expect(status).toBe(0);
  });
  it("every character that has a command or an accent, in both common encodings of fonts", () => {
    const letters = Array.from({ length: 0x250 - 0xa1 }, (_, at) => String.fromCodePoint(0xa1 + at));
    const others = Array.from("αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩ×±·≤≥≈≠∞→←†‡ℓ∼∈∑√−–—‘’“”…°¹²³中😀");
    const body = inRows([...letters, ...others]);
    for (const text of [
      body,
      body.replace("\\usepackage{longtable}", "\\usepackage[T1]{fontenc}\\usepackage{longtable}"),
    ]) {
      const { log } = compile({ "main.tex": text });
      expect(log.split("\n").filter((line) => line.startsWith("! ") && !line.includes("Font T1"))).toEqual([]);
    }
  });
});
