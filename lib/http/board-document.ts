import type { Catalogue } from "@/lib/catalogue/catalogue";
import { boardCsv } from "@/lib/exhibit/board/board-csv";
import { boardLatex } from "@/lib/exhibit/board/board-latex";
import { boardMarkdown } from "@/lib/exhibit/board/board-markdown";
import { rowsIn, valuesOf } from "@/lib/exhibit/board/board-marks";
import { resultsOf } from "@/lib/exhibit/board/board-results";
import { boardWideCsv } from "@/lib/exhibit/board/board-wide";
import { latexName } from "@/lib/exhibit/board/latex-name";
import type { ExportChoice } from "@/lib/exhibit/export-choice";
import { worksOf } from "@/lib/exhibit/references";
import type { BoardDocument } from "@/lib/report/board-table";
import type { ApiFormat, BoardForm } from "@/lib/view/address/formats";
import { bibliographyDocument, isBibliography } from "./bibliography-document";
import { jsonDocument } from "./envelope";
import { isRecords, recordsDocument } from "./records-document";
import type { Document } from "./respond";

/** The boards of a view as a file or as JSON. */
export function boardFile(
  catalogue: Catalogue,
  document: BoardDocument,
  format: ApiFormat,
  choice: ExportChoice & { readonly form: BoardForm },
  self: string,
): Document {
  const { name, boards } = document;
  const results = () =>
    boards.flatMap((board) =>
      rowsIn(board).flatMap((row) => valuesOf(row).flatMap(({ result }) => resultsOf(catalogue).get(result) ?? [])),
    );
  if (isBibliography(format))
    return bibliographyDocument({ ...document, references: worksOf(results(), document) }, name, format);
  if (isRecords(format)) return recordsDocument({ ...document, results: results() }, name, format);
  switch (format) {
    case "csv":
      return choice.form === "wide"
        ? { text: boardWideCsv(catalogue, document), type: "text/csv", filename: `${name}-wide.csv` }
        : { text: boardCsv(document), type: "text/csv", filename: `${name}.csv` };
    case "md":
      return { text: boardMarkdown(document), type: "text/markdown", filename: `${name}.md` };
    case "tex":
      return {
        text: boardLatex(document, choice),
        type: "application/x-tex",
        filename: `${latexName(name, choice)}.tex`,
      };
    default:
      return { ...jsonDocument(catalogue, self, withoutCollection(document), boards.length), shownAs: `${name}.json` };
  }
}

/** The envelope states the data version; the name of the collection is only for files that leave it. */
function withoutCollection({ name, title, link, version, date, citation, boards }: BoardDocument) {
  return { name, title, link, version, date, citation, boards };
}
