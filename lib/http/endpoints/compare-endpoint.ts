import { z } from "zod";
import { compareBoards, wholeBoards } from "@/lib/exhibit/compare-boards";
import { compareExhibit } from "@/lib/exhibit/compare-exhibit";
import { compareListName } from "@/lib/exhibit/compare-name";
import { exportParameters, readExport } from "@/lib/exhibit/export-choice";
import { selectComparisonList } from "@/lib/report/comparison-list";
import { compareChoices } from "@/lib/view/compare-choices";
import { compareParameters, readCompareView } from "@/lib/view/views/compare-view";
import { isOfBoard, VIEW_FORMATS, type ViewFormat } from "@/lib/view/address/formats";
import { boardFile } from "@/lib/http/board-document";
import { boardDocumentSchema } from "@/lib/http/openapi/board-schema";
import { compareRowSchema, compareRowsJson } from "./compare-json";
import type { Endpoint } from "./endpoint";
import { jsonDocument } from "@/lib/http/envelope";
import { exhibitDocument } from "@/lib/http/exhibit-document";
import { parametersNotUnderstood } from "@/lib/http/problem";

export const compareEndpoint: Endpoint = {
  path: "compare",
  summary:
    "Methods side by side, in the order requested: one row for each axis, with verdict, best results, what sources agree on, what is computed against a reference, " +
    "and why a result is missing. The CSV has the reported results row by row; with `form=board` it has the boards that are open on the page.",
  formats: VIEW_FORMATS,
  parameters: (catalogue, _id, format) => ({
    ...compareParameters(compareChoices(catalogue)),
    ...exportParameters(format),
  }),
  example: "compare.json?method=var&method=distilled-decoding&reference=var",
  data: z.union([z.array(compareRowSchema), boardDocumentSchema]),
  answer: (catalogue, { format, search, self }) => {
    const { choice, rest, problems: ofFile } = readExport(format, search);
    const { view, problems } = readCompareView(compareChoices(catalogue), rest);
    if (ofFile.length + problems.length > 0) return parametersNotUnderstood([...ofFile, ...problems]);
    if (isOfBoard(choice.form))
      return boardFile(
        catalogue,
        (choice.per === "method" ? wholeBoards : compareBoards)(catalogue, view),
        format,
        { ...choice, form: choice.form },
        self,
      );
    const list = selectComparisonList(catalogue, view);
    if (format === "json")
      return {
        ...jsonDocument(catalogue, self, compareRowsJson(list.rows), list.rows.length),
        shownAs: `${compareListName({ ...view, methods: list.methods.map(({ method_id }) => method_id) })}.json`,
      };
    return exhibitDocument(
      compareExhibit(catalogue, view, list),
      format as Exclude<ViewFormat, "json">,
      choice.form === "list-wide",
    );
  },
};
