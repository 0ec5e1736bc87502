import { AsyncLocalStorage } from "node:async_hooks";
import { format } from "node:util";

const requests = new AsyncLocalStorage();

/**
 * Runs `act` as part of a request, whose id is in what it prints (`logAsJson`).
 * @template Result
 * @param {string} id
 * @param {() => Result} act
 */
export const inRequest = (id, act) => requests.run(id, act);

/**
 * One line of JSON on standard output, with the time; a field that is undefined is left out.
 * @param {Readonly<Record<string, unknown>>} fields
 */
export const writeLine = (fields) => void process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...fields })}\n`);

/** From now on all that is printed, by us or by Next, is a line of JSON with its level and, within one, the id of the request. */
export function logAsJson() {
  for (const [name, level] of /** @type {const} */ ([["log", "info"], ["info", "info"], ["warn", "warning"], ["error", "error"]]))
    console[name] = (/** @type {unknown[]} */ ...parts) => writeLine({ level, message: format(...parts), id: requests.getStore() });
}
