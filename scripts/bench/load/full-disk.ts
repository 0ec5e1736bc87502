import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { copyProject } from "../copy";
import type { Findings, Measurement } from "../report";
import { startSite, type Site } from "../site";
import { ADDRESSES, outcome } from "./outcome";

/** A RAM disk for the build: room for one build and the space that a second one requires before it begins. */
const DISK_MB = 1_000;

/** Next keeps this file when it empties the build folder. */
const BALLAST = "cache/ballast";

/** Measures a build on a disk that is full before it starts or fills up while it runs, and the servers of the earlier build meanwhile. */
export async function measureFullDisk(): Promise<Findings> {
  const copy = copyProject();
  const disk = path.join(copy.folder, ".next");
  mkdirSync(disk);
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MB}m`, "tmpfs", disk]).status === 0;
  try {
    if (!isMounted)
      return { measurements: [], notes: ["disk full: not tested, because only root can mount a small disk"] };
    // The earlier build is the project's own, which is valid for the copy too, since its files are the same.
    cpSync(".next", disk, { recursive: true, verbatimSymlinks: true });
    const carried = path.join(copy.folder, "carried");
    cpSync(path.join(disk, "standalone"), carried, { recursive: true, verbatimSymlinks: true });
    const inPlace = await startSite({ folder: copy.folder, by: "scripts/serve.mjs" });
    const elsewhere = await startSite({ folder: carried, by: "scripts/serve.mjs" });
    try {
      return {
        measurements: [...(await before(copy, disk, inPlace)), ...(await meanwhile(copy, disk, inPlace, elsewhere))],
        notes: [],
      };
    } finally {
      await Promise.all([inPlace.stop("SIGKILL"), elsewhere.stop("SIGKILL")]);
    }
  } finally {
    if (isMounted) spawnSync("umount", ["-l", disk]);
    copy.remove();
  }
}

type Copy = ReturnType<typeof copyProject>;

/** The full disk is noticed before anything was touched. */
async function before(copy: Copy, disk: string, inPlace: Site): Promise<readonly Measurement[]> {
  fill(disk);
  const { status, printed } = await copy.build();
  const said = printed.split("\n").find((line) => line.includes("disk full")) ?? "no word of it";
  const answers = await statusesOf(inPlace);
  const isWhole =
    spawnSync(process.execPath, ["scripts/build/build-if-needed.mjs"], { cwd: copy.folder, timeout: 20_000 }).status ===
    0;
  rmSync(path.join(disk, BALLAST));
  return [
    outcome(
      "disk full before a build: does not begin, and says why",
      status === 1 && said.includes("disk full"),
      `ends with ${status}: ${said.slice(0, 100)}`,
    ),
    outcome(
      "disk full before a build: the earlier build stays whole, and its server answers",
      isWhole && allGood(answers),
      inWords(answers),
    ),
  ];
}

/** The full disk cannot be foreseen, and the earlier build in the same folder is gone. */
async function meanwhile(copy: Copy, disk: string, inPlace: Site, elsewhere: Site): Promise<readonly Measurement[]> {
  // Without a change there would be nothing to build.
  writeFileSync(path.join(copy.folder, "data", "bench.md"), "changed\n");
  let isFull = false;
  const onPrint = (all: string) => {
    if (isFull || !all.includes("Compiled successfully")) return;
    isFull = true;
    fill(disk);
  };
  const { status, printed } = await copy.build({ onPrint });
  const said = /(?:ENOSPC|no space left).{0,60}/i.exec(printed)?.[0];
  const [here, there] = [await statusesOf(inPlace), await statusesOf(elsewhere)];
  const isTakenForWhole = existsSync(path.join(disk, "as-reported-inputs"));
  return [
    outcome(
      "disk full while building: ends with an error that names it",
      isFull && status !== 0 && said !== undefined,
      `ends with ${status}: ${said ?? "no word of it"}`,
    ),
    outcome("disk full while building: leaves nothing that a start takes for whole", !isTakenForWhole, ""),
    outcome("disk full while building: a server that was carried elsewhere answers", allGood(there), inWords(there)),
    {
      what: "disk full while building: addresses that a server in the same folder still answers",
      value: here.filter((one) => one === 200).length,
      unit: "",
      beside: inWords(here),
    },
  ];
}

/** Fills the disk completely. */
function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk);
  mkdirSync(path.dirname(path.join(disk, BALLAST)), { recursive: true });
  spawnSync("dd", [
    "if=/dev/zero",
    `of=${path.join(disk, BALLAST)}`,
    "bs=1M",
    `count=${Math.ceil((bavail * bsize) / 1e6)}`,
  ]);
}

/** Includes pages that were not requested before, so that not all of them come from memory, and the files that pages load. */
const UNASKED = ["/methods/var", "/papers/var"];

async function statusesOf({ base }: Site): Promise<readonly number[]> {
  const home = await fetch(base).then(
    (answer) => answer.text(),
    () => "",
  );
  const parts = [...new Set(home.match(/\/_next\/static\/[^"\\]+\.(?:js|css)/g))];
  return Promise.all(
    [...ADDRESSES, ...UNASKED, ...parts].map((address) =>
      fetch(base + address).then(
        ({ status }) => status,
        () => 0,
      ),
    ),
  );
}

const inWords = (statuses: readonly number[]) =>
  `${statuses.filter((one) => one === 200).length} of ${statuses.length} addresses, pages and their scripts`;

const allGood = (statuses: readonly number[]) => statuses.every((status) => status === 200);
