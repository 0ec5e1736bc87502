import { z } from "zod";
import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { selectCompareChoices } from "@/lib/select/compare-choices";
import { selectHeadToHead, type HeadToHeadRow } from "@/lib/select/head-to-head";
import { compareParameters, readCompareView, type CompareView } from "@/lib/view/compare-view";
import { compareRowJson, compareRowSchema } from "./compare-json";
import { figuresCsv, jsonDocument } from "./envelope";
import { fileName, type Endpoint } from "./endpoint";
import { parametersNotUnderstood } from "./problem";

/** More names than this would make a file name that nobody reads. */
const NAMED = 4;

export const compareEndpoint: Endpoint = {
  path: "compare",
  summary:
    "Methods side by side, in the order asked: one row an axis, with verdict, best figures, what is worked out against a reference, " +
    "and why a figure is missing. The CSV holds the reported figures row by row.",
  parameters: (catalogue) => compareParameters(selectCompareChoices(catalogue)),
  example: "compare.json?method=var&method=distilled-decoding&reference=var",
  data: z.array(compareRowSchema),
  answer: (catalogue, { format, search, self }) => {
    const { view, problems } = readCompareView(selectCompareChoices(catalogue), search);
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const rows = headToHeadOf(catalogue, view);
    if (format === "json") return jsonDocument(catalogue, self, rows.map(compareRowJson), rows.length);
    const named = view.methods.length > NAMED ? [`${view.methods.length}-methods`] : view.methods;
    return figuresCsv(rows.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures)), fileName(["compare", ...named]));
  },
};

/** The rows of a view, for the page and the API alike. */
export function headToHeadOf(catalogue: Catalogue, { methods, reference, shared, kinds }: CompareView): readonly HeadToHeadRow[] {
  const rows = methods.map((id) => catalogue.methods.get(id)).filter((method): method is RowOf<"methods"> => method !== undefined);
  return selectHeadToHead(catalogue, rows, { reference: catalogue.methods.get(reference ?? ""), shared, kinds });
}
