import { evalResultsYaml } from "@/lib/exhibit/records/eval-results";
import { everyEvalEver } from "@/lib/exhibit/records/every-eval-ever";
import type { RecordsFrame } from "@/lib/exhibit/records/frame";
import { modelIndexYaml } from "@/lib/exhibit/records/model-index";
import type { ApiFormat } from "@/lib/view/address/formats";
import type { Document } from "./respond";

const WRITERS = {
  "eee.jsonl": { type: "application/jsonl", write: everyEvalEver },
  "eval-results.yaml": { type: "application/yaml", write: evalResultsYaml },
  "model-index.yaml": { type: "application/yaml", write: modelIndexYaml },
} as const;

type RecordsFormat = keyof typeof WRITERS;

export const isRecords = (format: ApiFormat): format is RecordsFormat => Object.hasOwn(WRITERS, format);

/** Returns results as a file for collections of evaluations. */
export function recordsDocument(frame: RecordsFrame, name: string, format: RecordsFormat): Document {
  const { type, write } = WRITERS[format];
  return { text: write(frame), type, filename: `${name}.${format}` };
}
