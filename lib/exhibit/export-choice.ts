import { FORMS, type ApiFormat, type Form } from "@/lib/view/formats";
import { readParameters, type Parameter, type ParameterProblem } from "@/lib/view/parameters";
import { ALIGNMENTS, LAYOUTS, type LatexOptions } from "./board-latex";

/** What a file of a view is asked to be, beside the view. */
export interface ExportChoice extends LatexOptions {
  readonly form: Form;
}

type Name = "form" | "layout" | "align";

const PARAMETERS: Readonly<Record<Name, Parameter>> = {
  form: {
    description:
      "list: every result with its source, rank and verdict; board: the table of the page, in its columns, rows and order; wide (CSV only): a line for each result of the board, with a column for each condition.",
    allowed: FORMS,
    repeatable: false,
  },
  layout: { description: "LaTeX only: the board within a column, across both (in parts where it does not fit on a page), or over pages. The form list has a layout of its own.", allowed: LAYOUTS, repeatable: false },
  align: { description: "LaTeX only: the numbers of the board in plain columns, or aligned at the point by the package siunitx. The form list is always plain.", allowed: ALIGNMENTS, repeatable: false },
};

/** The parameters of a view that has boards, in one format; without a format all that any has. */
export function exportParameters(format?: ApiFormat): Readonly<Partial<Record<Name, Parameter>>> {
  if (format === undefined) return PARAMETERS;
  const form = { ...PARAMETERS.form, allowed: FORMS.filter((one) => one !== "wide" || format === "csv") };
  return format === "tex" ? { ...PARAMETERS, form } : { form };
}

/** Takes the choice of a file out of an address; `rest` is the view. What does not go with the format is a problem, or left in `rest`, whose reader refuses it. */
export function readExport(format: ApiFormat, search: URLSearchParams): { readonly choice: ExportChoice; readonly rest: URLSearchParams; readonly problems: readonly ParameterProblem[] } {
  const parameters = exportParameters(format);
  const isOwn = ([name]: readonly [string, string]) => Object.hasOwn(parameters, name);
  const { values, problems } = readParameters(new URLSearchParams([...search].filter(isOwn)), { ...PARAMETERS, ...parameters });
  const [layout = "table"] = values.layout as readonly LatexOptions["layout"][];
  const [align = "plain"] = values.align as readonly LatexOptions["align"][];
  const [form = "list"] = values.form as readonly Form[];
  return { choice: { form, layout, align }, rest: new URLSearchParams([...search].filter((entry) => !isOwn(entry))), problems };
}
