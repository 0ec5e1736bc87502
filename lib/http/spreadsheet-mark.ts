import { fieldParameters, readView, takenFrom, type Fields } from "@/lib/view/fields/field";
import { yesField } from "@/lib/view/fields/field-kinds";
import type { Answer } from "@/lib/http/endpoints/endpoint";
import { parametersNotUnderstood } from "./problem";

/** Spreadsheets that guess the encoding read UTF-8 if a byte order mark says so. */
const BOM = "\uFEFF";

/** The parameter for the mark, which every CSV takes and no other format. */
const BOM_FIELDS: Fields<{ readonly hasMark: boolean }> = {
  hasMark: yesField(
    "bom",
    {
      label: "Byte order mark",
      description: "CSV only: 1 begins the file with a byte order mark, so that Excel reads it as UTF-8.",
    },
    "1",
  ),
};
export const BOM_PARAMETER = fieldParameters(BOM_FIELDS, undefined);

/** Adds the mark to a CSV response if the URL requests it; `answerTo` gets the query without that parameter. */
export function withBom(search: URLSearchParams, answerTo: (search: URLSearchParams) => Answer): Answer {
  const { own, rest } = takenFrom(search, BOM_FIELDS);
  const { view, problems } = readView(BOM_FIELDS, undefined, own);
  const answer = answerTo(rest);
  if (problems.length > 0)
    return "status" in answer
      ? { ...answer, parameters: [...problems, ...(answer.parameters ?? [])] }
      : parametersNotUnderstood(problems);
  return "status" in answer || !view.hasMark ? answer : { ...answer, text: `${BOM}${answer.text}` };
}
