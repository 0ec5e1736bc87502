import { readdirSync } from "node:fs";
import path from "node:path";

/**
 * Returns the address of the frame of every benchmark and metric with results: the shards have a file for each of them.
 * @param {string} shards the folder with the shards of the copy
 */
export function framesIn(shards) {
  const folder = path.join(shards, "axis");
  return readdirSync(folder).flatMap((benchmark) =>
    readdirSync(path.join(folder, benchmark)).map(
      (file) => `/embed/benchmarks/${benchmark}/${file.replace(/\.json$/, "")}`,
    ),
  );
}
