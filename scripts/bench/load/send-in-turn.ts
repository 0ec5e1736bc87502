import { request } from "node:http";
import type { HostileRequest } from "./hostile-requests";

/** What became of requests that were sent one after the other. */
export interface Turns {
  readonly sent: number;
  /** How often each status was answered. */
  readonly answers: ReadonlyMap<string, number>;
  /** Method and path of each request that had no answer, because the connection was cut or the patience ended. */
  readonly unanswered: readonly string[];
  /** ms until the last byte, of the answer that took longest. */
  readonly longest: number;
}

interface Limits {
  /** When no further request is sent, as performance.now() counts. */
  readonly until: number;
  /** ms that one answer may take. */
  readonly patience: number;
}

/**
 * Sends requests round and round, each on a connection of its own. Not with autocannon: its client does not know that an answer to HEAD has no body, and waits for it
 * until its time is up (9.0.0, which counted two recorded runs as unanswered).
 */
export async function sendInTurn(base: string, requests: readonly HostileRequest[], { until, patience }: Limits): Promise<Turns> {
  const answers = new Map<string, number>();
  const unanswered: string[] = [];
  let [sent, longest] = [0, 0];
  while (performance.now() < until) {
    const next = requests[sent++ % requests.length] as HostileRequest;
    const start = performance.now();
    const status = await statusOf(base, next, patience);
    if (status === undefined) unanswered.push(`${next.method ?? "GET"} ${next.path.slice(0, 60)}`);
    else {
      answers.set(String(status), (answers.get(String(status)) ?? 0) + 1);
      longest = Math.max(longest, performance.now() - start);
    }
  }
  return { sent, answers, unanswered, longest };
}

/** Undefined if the answer did not come to its end. */
function statusOf(base: string, { method = "GET", path, headers, body }: HostileRequest, patience: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const sent = request(base, { method, path, headers, agent: false, signal: AbortSignal.timeout(patience) }, (answer) => {
      answer.on("end", () => resolve(answer.statusCode)).on("error", () => resolve(undefined)).resume();
    });
    sent.on("error", () => resolve(undefined)).end(body);
  });
}
