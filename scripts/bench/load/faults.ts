import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Measurement } from "../report";
import { freePort, startSite, type Site } from "../site";

const ADDRESSES = [
  "/",
  "/benchmarks/imagenet-256",
  "/compare?method=var&method=flowar",
  "/api/v1/results.csv",
  "/api/v1/results.json?metric=fid",
];

/** What happens when the data is missing, unreadable or changed, when the server is killed, and when there are two of them. */
export async function measureFaults(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-faults-"));
  try {
    return [missing(folder), unreadable(folder), await changed(folder), ...(await killed()), ...(await two())];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const outcome = (what: string, isRight: boolean, beside: string): Measurement => ({
  what,
  value: Number(isRight),
  unit: "",
  beside,
  floor: { atLeast: 1 },
});

/** `npm start` must not serve: it says which files, and ends. */
function refusesToStart(what: string, data: string): Measurement {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, DATA_DIR: data, PORT: "0" },
    timeout: 120_000,
  });
  const said = `${stdout}${stderr}`.split("\n").find((line) => line.includes("results.csv")) ?? "no word of results.csv";
  return outcome(
    what,
    status !== 0 && status !== null && said.includes("results.csv"),
    `ends with ${status}: ${said.replaceAll(data, "DATA_DIR").slice(0, 100)}`,
  );
}

const missing = (folder: string) => refusesToStart("data folder missing: does not start, and says why", path.join(folder, "none"));

/** A folder in the place of the file, because who runs this as root can read every file. */
function unreadable(folder: string): Measurement {
  const data = path.join(folder, "unreadable");
  cpSync("data", data, { recursive: true });
  rmSync(path.join(data, "results.csv"));
  mkdirSync(path.join(data, "results.csv"));
  return refusesToStart("results.csv unreadable: does not start, and says why", data);
}

/** The collection is read once: until the next start, everything stays as it was. */
async function changed(folder: string): Promise<Measurement> {
  const data = path.join(folder, "changed");
  cpSync("data", data, { recursive: true });
  // Next itself, because npm start would build anew for another folder.
  const site = await startSite({ folder: process.cwd(), environment: { DATA_DIR: data } });
  try {
    // The change comes before anything was computed, which is when a server that reads late would take it up.
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

async function killed(): Promise<readonly Measurement[]> {
  const port = await freePort();
  const first = await startSite({ port });
  const before = await bytesOf(first);
  await first.stop("SIGKILL");
  const second = await startSite({ port });
  const after = await bytesOf(second);
  await second.stop();
  return [
    outcome("killed while serving: the next one answers the same", before.join() === after.join(), ""),
    { what: "killed: start to the first 200 on the same port", value: second.startedIn, unit: "ms" },
  ];
}

/** Behind one address a reader meets now one, now the other. */
async function two(): Promise<readonly Measurement[]> {
  const sites = [await startSite(), await startSite()] as const;
  try {
    const [one, other] = await Promise.all(sites.map(bytesOf));
    const etags = await Promise.all(ADDRESSES.map(async (address) => (await fetch(sites[0].base + address)).headers.get("etag")));
    const tagged = ADDRESSES.flatMap((address, at) => (etags[at] ? [{ address, etag: etags[at] }] : []));
    const again = await Promise.all(
      // Without a word of its own about caches, fetch adds no-cache, and a server is then right to send everything.
      tagged.map(
        async ({ address, etag }) =>
          (await fetch(sites[1].base + address, { headers: { "if-none-match": etag, "cache-control": "max-age=0" } })).status,
      ),
    );
    return [
      outcome("two instances: equal bytes", one?.join() === other?.join(), `${ADDRESSES.length} addresses`),
      outcome(
        "two instances: what one has tagged is a 304 of the other",
        again.every((status) => status === 304),
        `${tagged.length} with an ETag: ${again.join(", ")}`,
      ),
    ];
  } finally {
    await Promise.all(sites.map((site) => site.stop()));
  }
}

const bytesOf = ({ base }: Site) => Promise.all(ADDRESSES.map(async (address) => (await fetch(base + address)).text()));
