import { request } from "node:http";
import type { HostileRequest } from "./hostile-requests";

/** The outcome of requests that were sent one after the other. */
export interface Turns {
  readonly sent: number;
  /** How often each status was returned. */
  readonly answers: ReadonlyMap<string, number>;
  /** Method and path of each request without a response, because the connection was cut or it timed out. */
  readonly unanswered: readonly string[];
  /** Milliseconds until the last byte of the slowest response. */
  readonly longest: number;
}

interface Limits {
  /** When to stop sending, on the clock of performance.now(). */
  readonly until: number;
  /** Milliseconds that one response may take. */
  readonly patience: number;
}

/**
 * Sends requests in rotation, each at least once and on its own connection. Not with autocannon: its client does not know that a response to HEAD has no body, and
 * waits for one until it times out (9.0.0; two recorded runs counted these as unanswered).
 */
export async function sendInTurn(
  base: string,
  requests: readonly HostileRequest[],
  { until, patience }: Limits,
): Promise<Turns> {
  const answers = new Map<string, number>();
  const unanswered: string[] = [];
  let [sent, longest] = [0, 0];
  while (sent < requests.length || performance.now() < until) {
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

/** Returns the status, or undefined if the response was not complete. */
function statusOf(
  base: string,
  { method = "GET", path, headers, body }: HostileRequest,
  patience: number,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const sent = request(
      base,
      { method, path, headers, agent: false, signal: AbortSignal.timeout(patience) },
      (answer) => {
        answer
          .on("end", () => resolve(answer.statusCode))
          .on("error", () => resolve(undefined))
          .resume();
      },
    );
    sent.on("error", () => resolve(undefined)).end(body);
  });
}
