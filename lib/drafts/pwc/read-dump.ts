import { sha256Of } from "@/lib/catalogue/sha256";
import { decodeReferences } from "@/lib/readers/results/decode-references";
import { memberOf, printedOf, truthOf } from "@/lib/readers/results/json-node";
import { parseJson } from "@/lib/readers/results/parse-json";
import { visitPwcCells, type PwcCell } from "@/lib/readers/results/pwc-cells";
import type { NumericCell, PwcBoard, PwcDump } from "./board";
import { plainText } from "./plain-text";

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Reads the task files of a dump into boards, in the order of the files and their contents. Pure; never throws. */
export function readDump(files: readonly TextFile[]): PwcDump {
  const boards = new Map<string, PwcBoard & { cells: NumericCell[] }>();
  const problems: string[] = [];
  const decoded = new Map<string, string>();
  const nameOf = (text: string) => {
    const name = plainText(decodeReferences(text));
    if (name !== plainText(text)) decoded.set(plainText(text), name);
    return name;
  };
  let withoutNumber = 0;
  for (const { name, text } of files) {
    const sha256 = sha256Of(text);
    const problem = ({ line, path }: PwcCell["where"], message: string) =>
      problems.push(`${name}: ${[path, line && `line ${line}`].filter(Boolean).join(", ")}: ${message}`);
    const { root, problems: ofText } = parseJson(text);
    for (const { where, message } of ofText) problem(where, message);
    const cell = (found: PwcCell) => {
      if (!/\p{Nd}/u.test(found.printed)) {
        withoutNumber += 1;
        return;
      }
      const [task, dataset] = [nameOf(found.task), nameOf(found.names.join(" / "))];
      const key = JSON.stringify([name, task, dataset]);
      const board = boards.get(key) ?? { file: name, sha256, task, dataset, cells: [] };
      boards.set(key, board);
      board.cells.push(numericCell(found, nameOf));
    };
    if (root !== undefined) visitPwcCells(root, { cell, problem });
  }
  return { boards: [...boards.values()], withoutNumber, decoded, problems };
}

function numericCell({ row, metric, printed, value }: PwcCell, nameOf: (text: string) => string): NumericCell {
  const textOf = (key: string) => nameOf(printedOf(memberOf(row, key)) ?? "");
  return {
    model: textOf("model_name"),
    paper: { title: textOf("paper_title"), url: textOf("paper_url"), date: textOf("paper_date") },
    usesAdditionalData: truthOf(memberOf(row, "uses_additional_data")) === true,
    metric: nameOf(metric),
    printed: plainText(printed),
    value,
    why: value === null ? "the cell is not one number: two values, or a number among words" : "",
  };
}
