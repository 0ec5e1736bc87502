import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Measurement } from "../report";
import { startSite } from "../site";
import { faultLines } from "./fault-lines";
import { ADDRESSES, outcome } from "./outcome";

/** Measures what happens if the data is missing, unreadable or changed. Writes into the folder. */
export async function measureDataFaults(folder: string): Promise<readonly Measurement[]> {
  return [missing(folder), unreadable(folder), await changed(folder), await logged(folder)];
}

/** Checks that `npm start` does not serve, names the files and exits. */
function refusesToStart(what: string, data: string): Measurement {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, DATA_DIR: data, PORT: "0" },
    timeout: 120_000,
  });
  const said =
    `${stdout}${stderr}`.split("\n").find((line) => line.includes("results.csv")) ?? "no word of results.csv";
  return outcome(
    what,
    status !== 0 && status !== null && said.includes("results.csv"),
    `ends with ${status}: ${said.replaceAll(data, "DATA_DIR").slice(0, 100)}`,
  );
}

const missing = (folder: string) =>
  refusesToStart("data folder missing: does not start, and says why", path.join(folder, "none"));

/** Uses a folder in place of the file, because root can read every file. */
function unreadable(folder: string): Measurement {
  const data = path.join(folder, "unreadable");
  cpSync("data", data, { recursive: true });
  rmSync(path.join(data, "results.csv"));
  mkdirSync(path.join(data, "results.csv"));
  return refusesToStart("results.csv unreadable: does not start, and says why", data);
}

/** The collection is read once: nothing changes until the next start. */
async function changed(folder: string): Promise<Measurement> {
  const data = path.join(folder, "changed");
  cpSync("data", data, { recursive: true });
  // Not by npm start, which would build again for another folder.
  const site = await startSite({ by: "scripts/serve.mjs", environment: { DATA_DIR: data } });
  try {
    // The change comes before anything was computed; a server that reads late would pick it up at that point.
    appendFileSync(path.join(data, "results.csv"), "broken\n");
    const answers = await Promise.all(ADDRESSES.map((address) => fetch(site.base + address)));
    const statuses = answers.map(({ status }) => status);
    return outcome(
      "data changed while serving: every answer stays as it was",
      statuses.every((status) => status === 200),
      `answers ${statuses.join(", ")}`,
    );
  } finally {
    await site.stop();
  }
}

/** Next by itself serves prebuilt pages without any data, and fails on pages made on request: a fault that its log must show. */
async function logged(folder: string): Promise<Measurement> {
  const site = await startSite({ by: "next", environment: { DATA_DIR: path.join(folder, "none") } });
  try {
    const { status } = await fetch(`${site.base}/compare?method=var`);
    const lines = faultLines(site.log());
    return outcome(
      "a page that fails: answered 500, and found in the log",
      status === 500 && lines.length > 0,
      `${status}; ${lines.length} lines`,
    );
  } finally {
    await site.stop();
  }
}
