import { spawnSync } from "node:child_process";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { findChromium } from "../check/find-chromium.mjs";
import { nginxProgram } from "./server/nginx";

/** Describes what a measurement depends on, without naming the machine or the project's folder. */
export async function machineInWords(): Promise<string> {
  const [first] = cpus();
  const nginx = nginxProgram();
  return [
    first?.model.trim() || "unknown processor",
    `${cpus().length} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    process.platform,
    `Node ${process.versions.node}`,
    versionOf("Chromium", await findChromium().catch(() => undefined), "--version"),
    versionOf("nginx", nginx, "-v"),
  ].join(", ");
}

function versionOf(name: string, program: string | undefined, flag: string): string {
  if (program === undefined) return `no ${name}`;
  const { stdout, stderr } = spawnSync(program, [flag], { encoding: "utf8" });
  return `${name} ${/\d+(?:\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? "of unknown version"}`;
}

/** Describes the load of the machine in the minute before, which affects everything that is measured; 0 if it was idle. */
export const loadInWords = () =>
  `before it began ${(loadavg()[0] ?? 0).toFixed(1)} processes ran or waited on ${availableParallelism()} processors`;
