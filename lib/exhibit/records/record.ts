import type { Result } from "@/lib/catalogue/catalogue";
import { printSource } from "@/lib/format/source";
import { siteOrigin } from "@/lib/view/site";
import { resultHref } from "@/lib/view/address/addresses";
import { numberLiteral } from "./number-literal";

/** A result in the terms of other formats: one number of one model, with its circumstances in words. */
export interface WritableResult {
  readonly result: Result;
  /** Method and configuration: "VAR d30". */
  readonly model: string;
  /** The number as JSON and YAML write it, with the digits that the source prints. */
  readonly value: string;
  /** By condition id; then baseline and standing, if there is something to say about them. */
  readonly circumstances: Readonly<Record<string, string>>;
  /** "abstract of VAR". */
  readonly source: string;
  /** The permanent address of its receipt. Making it throws if SITE_URL is not an address. */
  readonly receipt: string;
}

/** Counts of the results that are left out of a file, by reason in words. The formats cannot express what these results would have to say. */
export type LeftOut = ReadonlyMap<string, number>;

const REASONS = {
  bound: "printed as a bound or a rough number, which the format cannot express",
  reference: "of a reference, which is not a model",
  direction: "of a metric without a stated better direction, which the format cannot express",
} as const;

/** Returns the results that a format can express, each once, in their order. */
export const writableResults = (results: readonly Result[], asks: Asks): readonly WritableResult[] =>
  [...new Set(results)].filter((result) => reasonAgainst(result, asks) === null).map(writable);

/** Counts the results that the format cannot express, by reason. */
export function leftOutOf(results: readonly Result[], asks: Asks): LeftOut {
  const counts = new Map<string, number>();
  for (const result of new Set(results)) {
    const reason = reasonAgainst(result, asks);
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

/** Whether a format demands a better direction. */
interface Asks {
  readonly direction: boolean;
}

function reasonAgainst({ qualifier, method, metric }: Result, asks: Asks): string | null {
  if (qualifier !== "exact") return REASONS.bound;
  if (method.family === "reference") return REASONS.reference;
  return asks.direction && metric.direction === "none" ? REASONS.direction : null;
}

const writable = (result: Result): WritableResult => ({
  result,
  model: nameOf(result),
  value: numberLiteral(result.value),
  circumstances: circumstancesOf(result),
  source: printSource(result),
  receipt: `${siteOrigin()}${resultHref(result.paper.paper_id, result.id)}`,
});

const nameOf = ({
  method,
  configuration,
}: {
  readonly method: Result["method"];
  readonly configuration: string | null;
}) => [method.name, configuration].filter(Boolean).join(" ");

function circumstancesOf({ conditions, baseline, standing }: Result): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(
      conditions.map(({ condition, value, method }) => [condition.condition_id, method?.name ?? value]),
    ),
    ...(baseline && { baseline: nameOf(baseline) }),
    ...(standing !== "main" && { standing }),
  };
}
