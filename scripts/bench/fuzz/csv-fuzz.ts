import { readTable, type ReadTables } from "@/lib/catalogue/checks/check-tables";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { randomFrom } from "../collection/random";
import { anyFile } from "./any-csv";
import { judgeFile } from "./judge-csv";

export interface FuzzCounts {
  readonly inputs: number;
  /** The number of inputs with each outcome. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** The failures, with the number of the input that reproduces each. */
  readonly wrong: readonly string[];
  readonly slowest: number;
}

/** Puts hostile files into a valid collection, one at a time. Input N of a seed is the same whatever came before it. */
export function fuzzFiles(texts: TableTexts, inputs: number, seed: number): FuzzCounts {
  const valid = Object.fromEntries(TABLE_NAMES.map((name) => [name, readTable(name, texts[name])])) as ReadTables;
  const outcomes = new Map<string, number>();
  const wrong: string[] = [];
  let slowest = 0;
  for (let input = 0; input < inputs; input++) {
    const file = anyFile(randomFrom(seed * 1_000_003 + input), texts);
    const start = performance.now();
    const judgement = judgeFile(file, valid);
    slowest = Math.max(slowest, performance.now() - start);
    outcomes.set(judgement.outcome, (outcomes.get(judgement.outcome) ?? 0) + 1);
    if (judgement.wrong !== null) wrong.push(`file ${input} of seed ${seed} (${file.table}): ${judgement.wrong}`);
  }
  return { inputs, outcomes, wrong, slowest };
}
