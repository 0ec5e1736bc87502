import { fork } from "node:child_process";
import { request as ask } from "node:http";
import { constants, setPriority } from "node:os";
import path from "node:path";
import { refuse } from "./refusal.mjs";

const PROCESS = path.join(import.meta.dirname, "heavy-process.mjs");

/** How many requests may wait for their turn, since each can need the whole time limit. */
const MOST_WAITING = 4;
/**
 * Milliseconds from the beginning of its turn, including the start of the process: a response that takes longer is abandoned, and its process is
 * killed, because it cannot be stopped otherwise. Less than the 30 s after which many clients and load balancers disconnect without an explanation.
 */
const MOST_TIME = 25_000;
/** Milliseconds without a request after which the process ends and frees its memory. */
const IDLE = 120_000;
/** Megabytes that a comparison may use before its process ends, rather than the machine running out of memory. */
const MOST_MEMORY = 1_500;
/** Seconds after which refused clients may try again. */
const AGAIN = 15;

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ readonly child: import("node:child_process").ChildProcess; readonly port: number }} Helper */

/** Headers of one connection that are not part of the response. */
const OF_CONNECTION = ["connection", "keep-alive", "transfer-encoding", "date"];

/**
 * Returns a lane for responses that would delay all others: a second process that answers one request at a time at a lower priority, started when
 * first needed and ended when idle. Its responses are streamed to the client. A client that comes when enough are waiting, or requests more than can
 * be computed in the time limit, is told so with the number.
 * @param {{ file?: string; mostTime?: number; idle?: number; mostWaiting?: number }} [limits] for tests
 */
export function heavyLane({ file = PROCESS, mostTime = MOST_TIME, idle = IDLE, mostWaiting = MOST_WAITING } = {}) {
  let waiting = 0;
  let turn = Promise.resolve();
  /** @type {Promise<Helper> | undefined} */
  let started;
  /** @type {NodeJS.Timeout | undefined} */
  let ending;

  const begin = () => {
    clearTimeout(ending);
    if (started !== undefined) return started;
    const own = start(file, () => {
      // The next process may have started before the end of this one was noticed.
      if (started === own) started = undefined;
    });
    started = own;
    return own;
  };
  const rest = () => {
    ending = setTimeout(() => end(started), idle);
    ending.unref();
  };

  /** @param {Request} request @param {Response} response */
  async function answer(request, response) {
    if (waiting >= mostWaiting) return refuse(request, response, busy(waiting));
    waiting++;
    const mine = turn
      .then(async () => {
        if (response.destroyed) return;
        const latest = performance.now() + mostTime;
        const helper = await begin();
        const outcome = await handOn(request, response, helper, latest - performance.now());
        if (outcome === "done") return rest();
        end(helper);
        started = undefined;
        if (!response.headersSent)
          refuse(request, response, outcome === "late" ? tooLong(request.url ?? "/", mostTime) : failed());
        else response.destroy();
      })
      .catch((error) => {
        console.error(`${request.method} ${request.url}:`, error);
        if (!response.headersSent) refuse(request, response, failed());
      });
    turn = mine;
    await mine;
    waiting--;
  }
  return { answer, stop: () => end(started) };
}

/**
 * Starts the process. Resolves to the process and its port; `gone` is called when it ends.
 * @param {string} file
 * @param {() => void} gone
 * @returns {Promise<Helper>}
 */
function start(file, gone) {
  const child = fork(file, [], {
    execArgv: [`--max-old-space-size=${MOST_MEMORY}`],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  child.once("exit", gone);
  return new Promise((resolve, reject) => {
    child.once("message", (/** @type {{ port: number }} */ { port }) => {
      lower(child.pid ?? 0);
      resolve({ child, port });
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`the process for large comparisons ended with ${code} before it answered`)),
    );
  });
}

/**
 * Lowers the priority, so that other readers are served first; if priorities cannot be set, the system shares equally.
 * @param {number} pid
 */
function lower(pid) {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // Not an error: the response is the same.
  }
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Helper} helper
 * @param {number} mostTime milliseconds
 * @returns {Promise<"done" | "late" | "broken">}
 */
function handOn(request, response, { port }, mostTime) {
  return new Promise((resolve) => {
    const { url, method, headers } = request;
    const asked = ask({ host: "127.0.0.1", port, path: url, method, headers: { ...headers, connection: "close" } });
    const late = setTimeout(() => settle("late"), mostTime);
    const settle = (/** @type {"done" | "late" | "broken"} */ outcome) => {
      clearTimeout(late);
      resolve(outcome);
      asked.destroy();
    };
    // A client that disconnects lets the next one proceed; the abandoned computation is finished first.
    response.once("close", () => response.writableFinished || settle("done"));
    asked.once("error", () => settle("broken"));
    asked.once("response", (answer) => {
      for (const [name, value] of Object.entries(answer.headers))
        if (!OF_CONNECTION.includes(name)) response.setHeader(name, value ?? "");
      response.writeHead(answer.statusCode ?? 502);
      answer.once("error", () => settle("broken"));
      // The time limit applies to the computation; a slow connection may take longer.
      answer.once("end", () => clearTimeout(late));
      answer.pipe(response).once("finish", () => settle("done"));
    });
    asked.end();
  });
}

/** @param {Promise<Helper> | Helper | undefined} started */
const end = (started) =>
  void Promise.resolve(started).then(
    (helper) => helper?.child.kill("SIGKILL"),
    () => 0,
  );

/** The kind in lib/http/problem.ts; a test checks that both are the same. */
const REFUSED = { type: "/data/api#too-large", status: 503, title: "Too large for now" };
/** @type {(waiting: number) => import("./refusal.mjs").Refusal} */
const busy = (waiting) => ({
  ...REFUSED,
  detail: `${waiting} large comparisons are being made already, and no more can wait: try again in ${AGAIN} seconds, or compare up to 6 methods at a time.`,
  retryAfter: AGAIN,
});
const failed = () => ({
  ...REFUSED,
  detail: `This comparison could not be made: compare fewer methods, or use /api/v1/results.csv, which has every result. Nothing else is affected.`,
  retryAfter: AGAIN,
});

/**
 * @param {string} url
 * @param {number} mostTime
 */
function tooLong(url, mostTime) {
  const methods = new URL(url, "http://localhost").searchParams.getAll("method").length;
  return {
    ...REFUSED,
    detail: `A comparison of ${methods} methods takes more than ${Math.round(mostTime / 1000)} seconds: compare fewer, or use /api/v1/results.csv, which has every result.`,
    retryAfter: AGAIN,
  };
}
