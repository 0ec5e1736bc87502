import { printDerived } from "@/lib/format/derived";
import { printValue } from "@/lib/format/result";
import type { Derived } from "@/lib/report/derive";

/** Returns a value computed from two results: "0.859× VAR’s 1.92 (d30)". */
export function derivedWords({ result, reference, relation, text, qualifier }: Derived): string {
  return printDerived({
    relation,
    text,
    qualifier,
    unit: result.metric.unit,
    reference: reference.method.name,
    referenceValue: printValue(reference),
    referenceConfiguration: reference.configuration,
  });
}
