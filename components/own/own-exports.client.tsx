"use client";
import { useState } from "react";
import { writeToClipboard } from "@/components/copying/write-to-clipboard";
import { boardCsv } from "@/lib/exhibit/board/board-csv";
import { boardLatex, type LatexOptions } from "@/lib/exhibit/board/board-latex";
import { boardMarkdown } from "@/lib/exhibit/board/board-markdown";
import { latexName } from "@/lib/exhibit/board/latex-name";
import { withAllRows } from "@/lib/own/all-rows";
import { withOwnRows, type OwnBoard, type OwnShown } from "@/lib/own/own-board";
import { ownInTable } from "@/lib/own/own-in-table";
import type { OwnRow } from "@/lib/own/own-row";
import type { BoardDocument } from "@/lib/report/board-table";
import { loadBoards } from "./load-boards";
import styles from "./own.module.css";

interface OwnFormat {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  /** Whether it is made from all rows of the board, including those for which the page has no room. */
  readonly isWhole: boolean;
  readonly nameOf: (document: BoardDocument) => string;
  readonly print: (document: BoardDocument) => string;
}

const latex = (name: string, per: LatexOptions["per"]): OwnFormat => {
  const options = { layout: "table", align: "plain", per } as const;
  return {
    name,
    extension: "tex",
    type: "application/x-tex",
    isWhole: per === "method",
    nameOf: (document) => latexName(document.name, options),
    print: (document) => boardLatex(document, options),
  };
};
const nameOf = ({ name }: BoardDocument) => name;
const FORMATS: readonly OwnFormat[] = [
  latex("LaTeX", "configuration"),
  latex("LaTeX, one row for each method", "method"),
  { name: "Markdown", extension: "md", type: "text/markdown", isWhole: false, nameOf, print: boardMarkdown },
  { name: "CSV", extension: "csv", type: "text/csv", isWhole: false, nameOf, print: boardCsv },
];

interface OwnExportsProps {
  /** The address of the page, with its query. */
  readonly page: string;
  readonly board: OwnBoard;
  readonly document: BoardDocument;
  /** The reader's rows for the board. */
  readonly rows: readonly OwnRow[];
  /** With the reader's rows in it. */
  readonly shown: OwnShown;
}

/** The board with the reader's rows as files, made in the browser and marked as not reported; each can be copied too. */
export function OwnExports({ page, board, document: whole, rows, shown }: OwnExportsProps) {
  const [said, setSaid] = useState("");
  const own = onlyBoard(whole, board, shown);
  if (own.boards.length === 0) return null;
  // On a grid, methods are no rows of which one could be chosen.
  const formats = FORMATS.filter(({ isWhole }) => !isWhole || shown.shape === "configurations");
  const documentFor = async ({ isWhole }: OwnFormat) => (isWhole ? withAll(page, board, rows) : own);
  const save = async (format: OwnFormat) => {
    try {
      const document = await documentFor(format);
      const link = window.document.createElement("a");
      link.href = URL.createObjectURL(new Blob([format.print(document)], { type: format.type }));
      link.download = `${format.nameOf(document)}-with-yours.${format.extension}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      setSaid("");
    } catch (error) {
      setSaid(`${format.name} could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const copy = (format: OwnFormat) =>
    writeToClipboard(documentFor(format).then(format.print)).then(
      () => setSaid(`${format.name} copied`),
      () => setSaid(`${format.name} could not be copied; use the button before it to save it`),
    );
  return (
    <p className={styles.exports}>
      With your rows, marked as not reported:{" "}
      {formats.map((format) => (
        <span key={format.name}>
          <button type="button" onClick={() => void save(format)}>
            {format.name}
          </button>{" "}
          <button type="button" onClick={() => void copy(format)} aria-label={`Copy ${format.name} with your rows`}>
            copy
          </button>{" "}
        </span>
      ))}
      <span role="status">{said}</span>
    </p>
  );
}

/** Returns a document of one board alone, with the reader's rows in it. */
const onlyBoard = (document: BoardDocument, { table }: OwnBoard, shown: OwnShown): BoardDocument => ({
  ...document,
  boards: document.boards.filter(({ key }) => key === table).map((one) => ownInTable(one, shown)),
});

/** Loads a board with all of its rows and adds the reader's. */
async function withAll(page: string, { key }: OwnBoard, rows: readonly OwnRow[]): Promise<BoardDocument> {
  const { boards, document, folded } = await loadBoards(withAllRows(page));
  const board = boards.find((one) => one.key === key);
  if (board === undefined) throw new Error("the page has no such board now");
  const all = { ...document, boards: [...document.boards, ...folded] };
  return onlyBoard(all, board, withOwnRows(board, rows).shown);
}
