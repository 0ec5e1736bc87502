import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { FIXTURE_SITE } from "@/scripts/check/fixture-site.mjs";

/** Copies the packed server into a temporary folder, as it would be deployed: files that are not in the pack are missing. */
export function packedCopy(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  cpSync(path.join(FIXTURE_SITE, ".next/standalone"), folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

export interface Instance {
  readonly port: number;
  /** Returns its output so far. */
  readonly said: () => string;
  /** Sends the signal without waiting. */
  readonly signal: (name: NodeJS.Signals) => void;
  /** Sends the signal and resolves to the exit code once the process has ended; null if the signal itself ended it. */
  readonly stop: (name?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts the packed server of a folder in an empty environment, on loopback; resolves once it reports that it serves. */
export async function startInstance(
  folder: string,
  port = 0,
  environment: Readonly<Record<string, string>> = {},
): Promise<Instance> {
  const child = spawn(process.execPath, ["scripts/serve.mjs", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: folder,
    env: { NODE_ENV: "production", PATH: process.env.PATH ?? "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (said += String(part)));
  const at = await new Promise<number>((resolve, reject) => {
    child.stdout.on("data", () => {
      const found = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    child.once("exit", () => reject(new Error(`it ended after: ${said}`)));
  });
  return {
    port: at,
    said: () => said,
    signal: (name) => void child.kill(name),
    stop: (name = "SIGTERM") => stop(child, name),
  };
}

async function stop(child: ChildProcess, name: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(name);
  await once(child, "exit");
  return child.exitCode;
}

/** Resolves to a port on loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
