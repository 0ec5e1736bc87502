import { availableParallelism } from "node:os";

/**
 * Runs tasks in their order, at most `most` at a time: by default two, or one if there is a single processor.
 * @template T
 * @param {readonly (() => Promise<T>)[]} tasks
 * @param {number} [most]
 * @returns {Promise<T[]>} the results, in the order of the tasks; rejects with the first error that a task throws
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
