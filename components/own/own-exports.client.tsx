"use client";
import { useState } from "react";
import { boardCsv } from "@/lib/exhibit/board/board-csv";
import { boardLatex } from "@/lib/exhibit/board/board-latex";
import { boardMarkdown } from "@/lib/exhibit/board/board-markdown";
import type { OwnBoard, OwnShown } from "@/lib/own/own-board";
import { ownInTable } from "@/lib/own/own-in-table";
import type { BoardDocument } from "@/lib/report/board-table";
import styles from "./own.module.css";

const FORMATS = [
  {
    name: "LaTeX",
    extension: "tex",
    type: "application/x-tex",
    print: (document: BoardDocument) => boardLatex(document, { layout: "table", align: "plain", per: "configuration" }),
  },
  { name: "Markdown", extension: "md", type: "text/markdown", print: boardMarkdown },
  { name: "CSV", extension: "csv", type: "text/csv", print: boardCsv },
] as const;

interface OwnExportsProps {
  readonly board: OwnBoard;
  readonly document: BoardDocument;
  /** With the reader's rows in it. */
  readonly shown: OwnShown;
}

/** The board with the reader's rows as files, made in the browser and marked as not reported; each can be copied too. */
export function OwnExports({ board, document: whole, shown }: OwnExportsProps) {
  const [said, setSaid] = useState("");
  const boards = whole.boards.filter(({ key }) => key === board.table).map((table) => ownInTable(table, shown));
  if (boards.length === 0) return null;
  const textOf = (format: (typeof FORMATS)[number]) => format.print({ ...whole, boards });
  const save = (format: (typeof FORMATS)[number]) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([textOf(format)], { type: format.type }));
    link.download = `${whole.name}-with-yours.${format.extension}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  const copy = (format: (typeof FORMATS)[number]) =>
    navigator.clipboard.writeText(textOf(format)).then(
      () => setSaid(`${format.name} copied`),
      () => setSaid(`${format.name} could not be copied; use the button before it to save it`),
    );
  return (
    <p className={styles.exports}>
      With your rows, marked as not reported:{" "}
      {FORMATS.map((format) => (
        <span key={format.name}>
          <button type="button" onClick={() => save(format)}>
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
