import { spawnSync } from "node:child_process";

/** Resident memory of a group of processes, in MB. */
export function memoryOf(group: number | undefined): number {
  const lines = spawnSync("ps", ["-eo", "pgid=,rss="]).stdout.toString().trim().split("\n");
  const sizes = lines.map((line) => line.trim().split(/\s+/).map(Number)).filter(([of]) => of === group);
  return sizes.reduce((sum, [, size = 0]) => sum + size, 0) / 1e3;
}
