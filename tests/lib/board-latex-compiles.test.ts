import { describe, expect, it } from "vitest";
import { textOf } from "@/tests/support/api";
import { compile, complaints, hasPdflatex, hasTexFile } from "@/tests/support/pdflatex";

const BOARDS = {
  configurations: "benchmarks/meadow-256.tex?metric=fid",
  turned: "benchmarks/weir-1.tex?metric=mse",
  across: "compare.tex?method=headwater&method=d-line&method=patchwork",
  reference: "compare.tex?method=loom&method=loom-flow&method=brisk-decoding&reference=loom",
};
const board = (address: string, more = "") => textOf(`${address}&form=board${more}`);

/** The document classes that the venues of this field require; the NeurIPS style is an article in one column with natbib. */
const CLASSES = {
  article: { file: "article.cls", preamble: "\\documentclass{article}\n\\usepackage{booktabs}", begin: "", end: "" },
  IEEEtran: {
    file: "IEEEtran.cls",
    preamble: "\\documentclass[conference]{IEEEtran}\n\\usepackage{booktabs}",
    begin: "",
    end: "",
  },
  acmart: {
    file: "acmart.cls",
    preamble: "\\documentclass[sigconf]{acmart}",
    begin:
      "\\title{T}\\author{A}\\affiliation{\\institution{I}\\country{C}}\\begin{abstract}A.\\end{abstract}\\maketitle",
    end: "",
  },
  "NeurIPS-like": {
    file: "natbib.sty",
    preamble: "\\documentclass{article}\n\\usepackage[numbers]{natbib}\n\\usepackage{booktabs}",
    begin: "",
    end: "",
  },
  beamer: {
    file: "beamer.cls",
    preamble: "\\documentclass{beamer}\n\\usepackage{booktabs}",
    begin: "\\begin{frame}",
    end: "\\end{frame}",
  },
};

const errorsOf = (log: string) => log.split("\n").filter((line) => line.startsWith("!"));

describe.skipIf(!hasPdflatex)("LaTeX of a board (skipped where pdflatex is not installed)", () => {
  it.each(Object.entries(BOARDS))(
    "%s compiles as it is, within the margin, with every reference, in either alignment and over pages",
    async (_, address) => {
      for (const more of ["", "&layout=longtable", ...(hasTexFile("siunitx.sty") ? ["&align=siunitx"] : [])]) {
        const { status, log, pages } = compile({ "main.tex": await board(address, more) });
        expect(complaints(log), more).toEqual([]);
        expect([status, pages > 0]).toEqual([0, true]);
      }
    },
  );
  it.each(Object.entries(CLASSES))(
    "compiles in %s with no package beside booktabs, also twice in one document",
    async (_, { file, preamble, begin, end }) => {
      if (!hasTexFile(file)) return;
      const files = Object.fromEntries(
        await Promise.all(Object.entries(BOARDS).map(async ([name, address]) => [`${name}.tex`, await board(address)])),
      );
      const inputs = [...Object.keys(BOARDS), "configurations"].map((name) => `\\input{${name}}`).join("\n");
      const { log, pages } = compile({
        ...files,
        "main.tex": `${preamble}\n\\begin{document}\n${begin}\n${inputs}\n${end}\n\\end{document}\n`,
      });
      expect(errorsOf(log)).toEqual([]);
      expect(pages).toBeGreaterThan(0);
    },
  );
  it.each(["table*", "longtable"])("stands in two columns as %s", async (layout) => {
    const files = { "board.tex": await board(BOARDS.configurations, `&layout=${layout}`) };
    const { log } = compile({
      ...files,
      "main.tex":
        "\\documentclass[twocolumn]{article}\n\\usepackage{booktabs,longtable}\n\\begin{document}\n\\input{board}\n\\end{document}\n",
    });
    expect(errorsOf(log)).toEqual([]);
    expect(complaints(log).filter((line) => line.includes("Overfull"))).toEqual([]);
  });
});
