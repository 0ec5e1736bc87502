import { groupBy } from "@/lib/catalogue/group";
import type { Result } from "@/lib/catalogue/catalogue";
import { readAt } from "@/lib/format/source";
import { siteOrigin } from "@/lib/view/site";
import type { RecordsFrame } from "./frame";
import { leftOutWords } from "./left-out-words";
import { leftOutOf, writableResults, type LeftOut, type WritableResult } from "./record";
import { resultOf } from "./every-eval-ever-result";

/** The version of the schema that the records follow. */
const EVERY_EVAL_EVER = "0.3.0";

/**
 * Writes results as records of every_eval_ever, one JSON object on each line: one record for what one source reports about one model by one kind of
 * evaluator. A model is a method with its configuration. The schema demands a direction, so results of a metric without one are left out.
 */
export function everyEvalEver(frame: RecordsFrame): string {
  const results = writableResults(frame.results, ASKS);
  const beside = groupBy(new Set(frame.results), besideKey);
  const records = [
    ...groupBy(results, (result) =>
      JSON.stringify([result.result.source.source_id, result.model, RELATIONSHIPS[result.result.origin]]),
    ).values(),
  ];
  return records
    .map(
      (own) =>
        `${jsonWithLiterals(recordOf(frame, own, leftOutOf(beside.get(besideKey((own[0] as WritableResult).result)) ?? [], ASKS)))}\n`,
    )
    .join("");
}

const ASKS = { direction: true };

/** Who measured, in the schema's terms. A source that only repeats a number did not evaluate, and the schema cannot say who did. */
const RELATIONSHIPS: Readonly<Record<Result["origin"], string>> = {
  own: "first_party",
  "measured-again": "third_party",
  quoted: "other",
  "not-stated": "other",
};

function recordOf(frame: RecordsFrame, results: readonly WritableResult[], left: LeftOut) {
  const { result, model, source: sourceName } = results[0] as WritableResult;
  const { source, paper, origin } = result;
  const read = String(Date.parse(`${source.read_on}T00:00:00Z`) / 1000);
  const id = idOf(result);
  const leftOut = leftOutWords(left).join("; ");
  return {
    schema_version: EVERY_EVAL_EVER,
    evaluation_id: [source.source_id, id, RELATIONSHIPS[origin], read].join("/"),
    retrieved_timestamp: read,
    source_metadata: {
      source_name: sourceName,
      source_type: "documentation",
      source_organization_name: frame.collection.title,
      source_organization_url: siteOrigin(),
      evaluator_relationship: RELATIONSHIPS[origin],
      additional_details: {
        origins: [...new Set(results.map((one) => one.result.origin))].join(", "),
        paper: paper.title,
        source_url: readAt(source),
        source_locator: source.locator,
        ...(source.version !== null && { source_version: source.version }),
        reading: source.reading,
        data_version: frame.version,
        view: frame.link,
        ...(leftOut !== "" && { left_out: leftOut }),
      },
    },
    // A paper seldom says which program measured a number, and the collection does not record it.
    eval_library: { name: "unknown", version: "unknown" },
    model_info: {
      name: model,
      id,
      additional_details: {
        method_id: result.method.method_id,
        ...(result.configuration !== null && { configuration: result.configuration }),
        deployment_type: "unknown",
        model_availability: "unknown",
      },
    },
    evaluation_results: results.map(resultOf),
  };
}

const idOf = ({ method, configuration }: Result) =>
  [method.method_id, configuration?.replace(/[\s/]+/g, "-")].filter(Boolean).join("--");

const besideKey = ({ source, method, configuration }: Result) =>
  JSON.stringify([source.source_id, method.method_id, configuration]);

/** Writes JSON in which a score keeps the digits that its source prints, including trailing zeros. */
function jsonWithLiterals(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(jsonWithLiterals).join(", ")}]`;
  if ("literal" in value) return String(value.literal);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${jsonWithLiterals(inner)}`)
    .join(", ")}}`;
}
