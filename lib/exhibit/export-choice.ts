import { fieldParameters, readView, takenFrom, type Asked, type Fields } from "@/lib/view/fields/field";
import { choiceField } from "@/lib/view/fields/field-kinds";
import { formsIn, type ApiFormat, type Form } from "@/lib/view/address/formats";
import type { AnyParameter } from "@/lib/view/views/parameters";
import { ALIGNMENTS, LAYOUTS, ROWS_PER, type LatexOptions } from "@/lib/exhibit/board/board-latex";

/** The choices for a file of a view that are not part of the view. */
export interface ExportChoice extends LatexOptions {
  readonly form: Form;
}

const FORM_FIELDS: Fields<Pick<ExportChoice, "form">, ApiFormat | undefined> = {
  form: choiceField<Form, ApiFormat | undefined>(
    "form",
    {
      label: "Form",
      description:
        "list: every result with its source, rank and verdict; board: the table of the page, with its columns, rows and order; wide and list-wide (CSV only): a line for each result of the board, or of the list, with names, a column for each condition, and titles and addresses of the sources.",
    },
    formsIn,
    "list",
  ),
};

const LATEX_FIELDS: Fields<LatexOptions> = {
  layout: choiceField(
    "layout",
    {
      label: "Layout",
      description:
        "LaTeX only: the board within one column, across both (in parts if it does not fit on a page), or over several pages. The form list has its own layout.",
    },
    LAYOUTS,
    "table",
  ),
  align: choiceField(
    "align",
    {
      label: "Numbers",
      description:
        "LaTeX only: the numbers of the board in plain columns, or aligned at the decimal point by the package siunitx. The form list is always plain.",
    },
    ALIGNMENTS,
    "plain",
  ),
  per: choiceField(
    "per",
    {
      label: "One row for each",
      description:
        "LaTeX only: all rows of a board by configuration, or one for each method, the first of its configurations in the order of the board; the notes below the table say so. Grids and the form list stay as they are.",
    },
    ROWS_PER,
    "configuration",
  ),
};

const ALL_FIELDS: Fields<ExportChoice, ApiFormat | undefined> = { ...FORM_FIELDS, ...LATEX_FIELDS };

/** The fields of a file in one format; the other fields keep their defaults. */
const fieldsIn = (format?: ApiFormat): Fields<Partial<ExportChoice>, ApiFormat | undefined> =>
  (format === undefined || format === "tex" ? ALL_FIELDS : FORM_FIELDS) as Fields<
    Partial<ExportChoice>,
    ApiFormat | undefined
  >;

/** Returns the parameters of a view that has boards, in one format; without a format, those of all formats. */
export const exportParameters = (format?: ApiFormat): Readonly<Record<string, AnyParameter>> =>
  fieldParameters(fieldsIn(format), format);

/**
 * Takes the choice of a file out of a query; `rest` is the query of the view. A parameter that does not go with the format is a problem, or stays in
 * `rest`, whose reader refuses it.
 */
export function readExport(
  format: ApiFormat,
  search: URLSearchParams,
): {
  readonly choice: ExportChoice;
  readonly rest: URLSearchParams;
  readonly problems: Asked<ExportChoice>["problems"];
} {
  const { own, rest } = takenFrom(search, fieldsIn(format));
  const { view, problems } = readView(ALL_FIELDS, format, own);
  return { choice: view, rest, problems };
}
