import { availableParallelism } from "node:os";

/**
 * Makes tasks in their order, `most` at a time: two where nothing else is said, or one after the other where there is one processor.
 * @template T
 * @param {readonly (() => Promise<T>)[]} tasks
 * @param {number} [most]
 * @returns {Promise<T[]>} what came of them, in their order; rejected with what the first of them throws
 */
export async function atOnce(tasks, most = Math.min(2, availableParallelism())) {
  /** @type {T[]} */
  const results = [];
  const waiting = [...tasks.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: Math.min(most, tasks.length) }, work));
  return results;
}
