import fc from "fast-check";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { answerRequest } from "@/lib/http/answer-request";
import { API } from "@/lib/http/endpoints/endpoint";
import { anyAddress } from "./any-address";
import type { FuzzCounts } from "./csv-fuzz";

/** The longest that one request may occupy the server; far more than any takes on an idle machine. */
const TIME_LIMIT_MS = 1_000;
const AT_ONCE = 1_000;

/** Sends arbitrary requests to the API in this process. */
export async function fuzzApi(catalogue: Catalogue, inputs: number, seed: number): Promise<FuzzCounts> {
  const { anyPath, anyQuery } = anyAddress(catalogue);
  const outcomes = new Map<string, number>();
  const wrong: string[] = [];
  let slowest = 0;
  for (let made = 0; made < inputs; made += AT_ONCE) {
    const addresses = fc.sample(fc.tuple(anyPath, anyQuery), {
      numRuns: Math.min(AT_ONCE, inputs - made),
      seed: seed * 1_000_003 + made,
    });
    for (const [path, query] of addresses) {
      const address = `${API}/${path}${query}`;
      const start = performance.now();
      const { outcome, why } = await judge(catalogue, address);
      const took = performance.now() - start;
      slowest = Math.max(slowest, took);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (why !== null || took > TIME_LIMIT_MS)
        wrong.push(`${JSON.stringify(address.slice(0, 200))}: ${why ?? `took ${Math.round(took)} ms`}`);
    }
  }
  return { inputs, outcomes, wrong, slowest };
}

async function judge(
  catalogue: Catalogue,
  address: string,
): Promise<{ readonly outcome: string; readonly why: string | null }> {
  try {
    const response = answerRequest(new Request(`http://localhost${address}`), catalogue);
    const text = await response.text();
    return {
      outcome: String(response.status),
      why: response.status === 200 ? null : whatIsWrongWith(text, response.status, address),
    };
  } catch (error) {
    return { outcome: "exception", why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/**
 * Returns what is wrong with a refusal, or null. It must be a problem document that names what was not understood: each parameter of a 400, the path
 * or id of a 404.
 */
export function whatIsWrongWith(text: string, status: number, address: string): string | null {
  if (![400, 404, 414].includes(status)) return `status ${status}`;
  const problem = JSON.parse(text) as { status: number; detail: string; parameters?: { parameter: string }[] };
  if (problem.status !== status || problem.detail === "") return `a ${status} without its words`;
  if (status === 404) return problem.detail.includes("is called") ? null : "a 404 that names nothing";
  if (status === 414) return null;
  const sent = new URL(`http://localhost${address}`).searchParams;
  const named = (problem.parameters ?? []).map(({ parameter }) => parameter);
  if (named.length === 0) return "a 400 that names no parameter";
  // The only parameter that can be missing is the text of a search.
  const invented = named.find((parameter) => !sent.has(parameter) && parameter !== "q");
  return invented === undefined ? null : `a 400 that names ${invented}, which was not sent`;
}
