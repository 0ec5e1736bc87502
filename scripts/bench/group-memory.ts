import { spawnSync } from "node:child_process";

/** Returns the resident memory of a process (`pid`), or of a process group (`pgid`), in MB. */
export function memoryOf(by: "pid" | "pgid", id: number | undefined): number {
  const lines = spawnSync("ps", ["-eo", `${by}=,rss=`])
    .stdout.toString()
    .trim()
    .split("\n");
  const sizes = lines.map((line) => line.trim().split(/\s+/).map(Number)).filter(([of]) => of === id);
  return sizes.reduce((sum, [, size = 0]) => sum + size, 0) / 1e3;
}
