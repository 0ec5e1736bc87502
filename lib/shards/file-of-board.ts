import { boardCsv } from "@/lib/exhibit/board/board-csv";
import { boardLatex, type LatexOptions } from "@/lib/exhibit/board/board-latex";
import { latexName } from "@/lib/exhibit/board/latex-name";
import { boardMarkdown } from "@/lib/exhibit/board/board-markdown";
import type { BoardDocument } from "@/lib/report/board-table";
import { answerBoards } from "./answer-boards";
import type { ShardSource } from "./shard-source";
import { below } from "@/lib/view/address/base-path";

const FORMATS: Readonly<
  Record<string, { readonly type: string; readonly print: (document: BoardDocument, options: LatexOptions) => string }>
> = {
  csv: { type: "text/csv", print: boardCsv },
  md: { type: "text/markdown", print: boardMarkdown },
  tex: { type: "application/x-tex", print: boardLatex },
};

/** A file that was made in the browser. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * Makes the file that the API has at the address of a board (`/api/v1/compare.csv?method=…&form=board`), from shards, with the same content to the
 * letter. Rejects for any other address.
 */
export async function fileOfBoard(source: ShardSource, address: string): Promise<MadeFile> {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const [, page = "", extension = ""] =
    /^\/api\/v1(\/(?:compare|benchmarks\/[^/.]+))\.(\w+)$/.exec(below(pathname)) ?? [];
  const format = FORMATS[extension];
  if (format === undefined || searchParams.get("form") !== "board")
    throw new Error(`${address} is not a file of a board`);
  const options: LatexOptions = {
    layout: "table",
    align: "plain",
    per: searchParams.get("per") === "method" ? "method" : "configuration",
  };
  for (const name of ["form", "per"]) searchParams.delete(name);
  const { document } = await answerBoards(source, `${page}?${searchParams}`);
  const { version } = await source.index();
  const name = extension === "tex" ? latexName(document.name, options) : document.name;
  return { name: `${name}.${version}.${extension}`, type: format.type, text: format.print(document, options) };
}
