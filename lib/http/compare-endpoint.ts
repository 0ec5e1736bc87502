import { z } from "zod";
import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { compareExhibit } from "@/lib/exhibit/compare-exhibit";
import { selectCompareChoices } from "@/lib/select/compare-choices";
import { selectHeadToHead, type HeadToHeadRow } from "@/lib/select/head-to-head";
import { compareParameters, readCompareView, type CompareView } from "@/lib/view/compare-view";
import { VIEW_FORMATS } from "@/lib/view/formats";
import { compareRowSchema, compareRowsJson } from "./compare-json";
import type { Endpoint } from "./endpoint";
import { jsonDocument } from "./envelope";
import { exhibitDocument } from "./exhibit-document";
import { parametersNotUnderstood } from "./problem";

export const compareEndpoint: Endpoint = {
  path: "compare",
  summary:
    "Methods side by side, in the order asked: one row an axis, with verdict, best figures, what sources agree on, what is worked out against a reference, " +
    "and why a figure is missing. The CSV holds the reported figures row by row.",
  formats: VIEW_FORMATS,
  parameters: (catalogue) => compareParameters(selectCompareChoices(catalogue)),
  example: "compare.json?method=var&method=distilled-decoding&reference=var",
  data: z.array(compareRowSchema),
  answer: (catalogue, { format, search, self }) => {
    const { view, problems } = readCompareView(selectCompareChoices(catalogue), search);
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const rows = headToHeadOf(catalogue, view);
    if (format === "json") return jsonDocument(catalogue, self, compareRowsJson(rows), rows.length);
    return exhibitDocument(compareExhibit(catalogue, view, rows), format);
  },
};

/** The rows of a view, those of a benchmark together, for the page and the API alike. */
export function headToHeadOf(catalogue: Catalogue, { methods, reference, shared, kinds }: CompareView): readonly HeadToHeadRow[] {
  const rows = methods.map((id) => catalogue.methods.get(id)).filter((method): method is RowOf<"methods"> => method !== undefined);
  const found = selectHeadToHead(catalogue, rows, { reference: catalogue.methods.get(reference ?? ""), shared, kinds });
  return [...groupBy(found, ({ benchmark }) => benchmark).values()].flat();
}
