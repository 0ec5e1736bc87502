import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { memoryOf } from "../group-memory";

/** The cost of `npm run build` in a folder. */
export interface BuildCost {
  /** Seconds of processor time, user and system, of all its processes. */
  readonly cpu: number;
  readonly wall: number;
  /** The size of `.next` without the build caches. */
  readonly megabytes: number;
  /** The most megabytes that all its processes held at once, sampled each second. */
  readonly memory: number;
}

/** Rejects with the end of the output if the build fails. */
export async function buildCost(folder: string, environment: Readonly<Record<string, string>>): Promise<BuildCost> {
  const start = performance.now();
  const { printed: said, memory } = await printedBy(
    "bash",
    ["-c", "TIMEFORMAT='cost %U %S'; time npm run build"],
    folder,
    environment,
  );
  const [, user, system] = /cost ([\d.]+) ([\d.]+)\s*$/.exec(said) ?? [];
  return {
    cpu: Number(user) + Number(system),
    wall: (performance.now() - start) / 1e3,
    megabytes: bytesIn(path.join(folder, ".next")) / 1e6,
    memory,
  };
}

const LOOK_MS = 1_000;

function printedBy(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly printed: string; readonly memory: number }> {
  return new Promise((resolve, reject) => {
    let printed = "";
    let memory = 0;
    // A process group of its own, by which its processes are found.
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const looking = setInterval(() => (memory = Math.max(memory, memoryOf("pgid", child.pid))), LOOK_MS);
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.once("error", reject);
    child.once("close", (status) => {
      clearInterval(looking);
      if (status === 0) resolve({ printed, memory });
      else reject(new Error(`the build ended with ${status}:\n${printed.slice(-2_000)}`));
    });
  });
}

/** Returns the bytes in a folder; files linked in two places count once. */
function bytesIn(folder: string, seen = new Set<number>()): number {
  let sum = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) sum += entry.name === "cache" || entry.name === "dev" ? 0 : bytesIn(file, seen);
    else {
      const { ino, size } = statSync(file);
      if (!seen.has(ino)) sum += size;
      seen.add(ino);
    }
  }
  return sum;
}
