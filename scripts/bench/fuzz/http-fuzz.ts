import fc from "fast-check";
import { connect } from "node:net";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { API } from "@/lib/http/endpoints/endpoint";
import { SITE_PAGES } from "@/lib/view/address/site-pages";
import { anyAddress, hostile } from "./any-address";
import type { FuzzCounts } from "./csv-fuzz";

const TIME_LIMIT_MS = 5_000;
const CONNECTIONS = 8;

/** Matches traces of the program in a response: lines of a stack, paths of its files, names of errors. */
const TRACE =
  /^\s+at .+:\d+:\d+\)?$|node_modules\/|webpack-internal:|\/\.next\/server\/|(?:Type|Range|Reference|Syntax|Data)Error: /m;

/** Every method that an attacker may send. TRACE is excluded: Next answers it with 500 before any code of the project runs. */
const METHODS = [
  "GET",
  "GET",
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "OPTIONS",
  "POST",
  "PUT",
  "DELETE",
  "PATCH",
] as const;

/** Returns request targets of pages and of the API, as in the first line of a request. */
export function anyTarget(catalogue: Catalogue): fc.Arbitrary<string> {
  const { anyPath, anyQuery } = anyAddress(catalogue);
  const ids = [...catalogue.benchmarks.keys(), ...catalogue.methods.keys(), ...catalogue.papers.keys()];
  const pages = SITE_PAGES.map(({ address }) => address.slice(1).replace("/[id]", ""));
  const folder = fc.constantFrom(...new Set([...pages, "method", "q", "q/plain", "_next", "_next/static"]));
  const rest = fc.oneof(fc.constant(""), fc.constantFrom(...ids), hostile);
  const page = fc
    .tuple(folder, rest, anyQuery)
    .map(([first, second, query]) => `/${[first, second].filter(Boolean).join("/")}${query}`);
  return fc.oneof(
    { weight: 2, arbitrary: page },
    { weight: 1, arbitrary: fc.tuple(anyPath, anyQuery).map(([path, query]) => `${API}/${path}${query}`) },
  );
}

/** Sends hostile requests to a server, several at a time, exactly as generated: a client library would repair them. */
export async function fuzzHttp(catalogue: Catalogue, port: number, inputs: number, seed: number): Promise<FuzzCounts> {
  const requests = fc.sample(fc.tuple(fc.constantFrom(...METHODS), anyTarget(catalogue)), { numRuns: inputs, seed });
  const outcomes = new Map<string, number>();
  const wrong: string[] = [];
  let slowest = 0;
  const queue = requests.values();
  const work = async () => {
    for (const [method, target] of queue) {
      const start = performance.now();
      const answer = await send(port, method, target);
      slowest = Math.max(slowest, performance.now() - start);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? answer.slice(0, 40);
      outcomes.set(status, (outcomes.get(status) ?? 0) + 1);
      const why = whatIsWrongWith(status, answer);
      if (why !== null) wrong.push(`${method} ${JSON.stringify(target.slice(0, 200))}: ${why}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  return { inputs, outcomes, wrong, slowest };
}

function whatIsWrongWith(status: string, answer: string): string | null {
  if (!/^[1-4]\d\d$/.test(status)) return status === "" ? "no answer" : `answers ${status}`;
  const trace = TRACE.exec(answer)?.[0];
  return trace === undefined ? null : `shows the program: ${trace.slice(0, 100)}`;
}

/** Resolves to the whole response as text, or to the reason if there is none. */
export function send(port: number, method: string, target: string): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "localhost");
    const end = (text: string) => {
      socket.destroy();
      resolve(text);
    };
    socket.setTimeout(TIME_LIMIT_MS, () => end(`nothing for ${TIME_LIMIT_MS} ms`));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", (error) =>
      end(chunks.length > 0 ? Buffer.concat(chunks).toString() : `no connection: ${error.message}`),
    );
    socket.on("close", () => end(Buffer.concat(chunks).toString()));
    // A line break would end the target, and the rest would be another request.
    socket.write(`${method} ${target.replace(/[\r\n]/g, "")} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}
