import { readParameters, type Parameter } from "@/lib/view/parameters";
import type { Answer } from "./endpoint";
import { parametersNotUnderstood } from "./problem";

/** Spreadsheets that guess an encoding read UTF-8 where a byte order mark says so. */
const BOM = "\uFEFF";

/** Every CSV may be asked for with the mark; no other format has it. */
export const BOM_PARAMETER: Readonly<Record<"bom", Parameter>> = {
  bom: { description: "CSV only: 1 begins the file with a byte order mark, by which Excel reads it as UTF-8.", allowed: ["1"], repeatable: false },
};

/** An answer in CSV as its address asks for it: `answerTo` gets the address without the mark. */
export function withBom(search: URLSearchParams, answerTo: (search: URLSearchParams) => Answer): Answer {
  const isBom = ([name]: readonly [string, string]) => name === "bom";
  const { values, problems } = readParameters(new URLSearchParams([...search].filter(isBom)), BOM_PARAMETER);
  const answer = answerTo(new URLSearchParams([...search].filter((entry) => !isBom(entry))));
  if (problems.length > 0) return "status" in answer ? { ...answer, parameters: [...problems, ...(answer.parameters ?? [])] } : parametersNotUnderstood(problems);
  return "status" in answer || values.bom.length === 0 ? answer : { ...answer, text: `${BOM}${answer.text}` };
}
