import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { createRequire } from "node:module";
import path from "node:path";
import { memoryOf } from "./group-memory";
import { sleep } from "./time";

/** A production server of the project, on loopback only. */
export interface Site {
  readonly base: string;
  readonly port: number;
  /** Milliseconds from the command to the first 200. */
  readonly startedIn: number;
  /** Returns the resident memory of the server and its child processes, in MB. */
  memory(): number;
  /** Returns the resident memory of the server alone, in MB. */
  ownMemory(): number;
  /** Returns its output so far. */
  log(): string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

interface SiteOptions {
  /** The folder of the app; the project if absent. */
  readonly folder?: string;
  /** The program that serves it: as `npm start` does, which builds if needed; the built site only; or Next itself, without the project's server. */
  readonly by?: "scripts/start.mjs" | "scripts/serve.mjs" | "next";
  readonly environment?: Readonly<Record<string, string>>;
  readonly port?: number;
}

const PATIENCE_MS = 60_000;

/** Starts the server of a built folder. Throws with its output if it does not serve within a minute. */
export async function startSite({
  folder,
  by = "scripts/start.mjs",
  environment = {},
  port,
}: SiteOptions = {}): Promise<Site> {
  const at = port ?? (await freePort());
  const next = createRequire(path.join(process.cwd(), "package.json")).resolve("next/dist/bin/next");
  const command = by === "next" ? [next, "start"] : [by];
  const start = performance.now();
  const child = spawn(process.execPath, [...command, "-H", "localhost", "-p", String(at)], {
    ...(folder === undefined ? {} : { cwd: folder }),
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, so that a signal reaches its child processes and nothing else.
    detached: true,
    env: { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: "1" },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  const base = `http://localhost:${at}`;
  await untilServing(base, child, () => printed.join(""));
  return {
    base,
    port: at,
    startedIn: performance.now() - start,
    memory: () => memoryOf("pgid", child.pid),
    ownMemory: () => memoryOf("pid", child.pid),
    log: () => printed.join(""),
    stop: (signal = "SIGTERM") => stop(child, signal),
  };
}

async function untilServing(base: string, child: ChildProcess, printed: () => string): Promise<void> {
  for (const start = performance.now(); performance.now() - start < PATIENCE_MS; await sleep(10)) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${printed()}`);
    const isServing = await fetch(base).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isServing) return;
  }
  await stop(child, "SIGKILL");
  throw new Error(`nothing answers at ${base}:\n${printed()}`);
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-(child.pid ?? 0), signal);
  await ended;
}

/** Returns a port that is currently free. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
