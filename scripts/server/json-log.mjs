import { AsyncLocalStorage } from "node:async_hooks";
import { format } from "node:util";

const requests = new AsyncLocalStorage();

/**
 * Runs `act` as part of a request, whose id is added to everything that it prints (`logAsJson`).
 * @template Result
 * @param {string} id
 * @param {() => Result} act
 */
export const inRequest = (id, act) => requests.run(id, act);

/**
 * Writes one line of JSON with the time to standard output; a field that is undefined is left out.
 * @param {Readonly<Record<string, unknown>>} fields
 */
export const writeLine = (fields) =>
  void process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...fields })}\n`);

/** From now on, prints all output of the app and of Next as lines of JSON with a level and, inside a request, its id. */
export function logAsJson() {
  for (const [name, level] of /** @type {const} */ ([
    ["log", "info"],
    ["info", "info"],
    ["warn", "warning"],
    ["error", "error"],
  ]))
    console[name] = (/** @type {unknown[]} */ ...parts) =>
      writeLine({ level, message: format(...parts), id: requests.getStore() });
}
