import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { FIXTURE_SITE } from "@/scripts/check/fixture-site.mjs";
import { freePort } from "@/tests/support/packed";
import { expect, test } from "@/tests/support/page";
import { toldCommands } from "@/tests/support/told-commands";

const TOLD = toldCommands("docs/OPERATIONS.md").map(({ text }) => text);
/** The commands from the creation of a release's folder to the check that it is ready; the build exists, and there is no proxy. */
const ROLL_OUT = TOLD.slice(
  TOLD.findIndex((text) => text.startsWith("mkdir -p releases/")),
  TOLD.findIndex((text) => text.startsWith("until curl")) + 1,
);

/** Settings as in a terminal: a server that npm has started would end with the shell that started it (scripts/run/run.mjs). */
const SETTINGS = {
  ...process.env,
  npm_lifecycle_event: undefined,
  DATA_DIR: "",
  SITE_URL: "",
  BASE_PATH: "",
  REPORT_URL: "",
  ISLANDS: "",
};
/** A limit for what hangs. */
const LONG = { timeout: 120_000 };

/** Whether a process exists that this one may send a signal to. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("a release is rolled out by the very lines that OPERATIONS.md has", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  symlinkSync(path.join(FIXTURE_SITE, ".next"), path.join(folder, ".next"));
  const port = await freePort();
  const old = spawn("sleep", ["600"]);
  const lines = ROLL_OUT.map((line) => line.replaceAll("3000", String(port)).replace(/ &$/, " > log 2>&1 & echo $!"));
  expect(lines.map((line) => line.split(" ", 1)[0])).toEqual(["mkdir", "cp", "ln", "kill", `PORT=${port}`, "until"]);
  let started = 0;
  try {
    // The answer of the check that it is ready follows the number of its process.
    const [told = ""] = execFileSync("bash", ["-ec", lines.join("\n")], {
      cwd: folder,
      env: { ...SETTINGS, PID: String(old.pid) },
      encoding: "utf8",
      ...LONG,
    }).split("\n", 1);
    started = Number(told);
    expect(started).toBeGreaterThan(0);
    expect(readlinkSync(path.join(folder, "current"))).toBe("releases/2026-11-28");
    expect((await fetch(`http://127.0.0.1:${port}/papers/loom`)).status).toBe(200);
    await expect.poll(() => old.signalCode).toBe("SIGTERM");
  } finally {
    if (started > 0) {
      process.kill(started, "SIGTERM");
      // What it still loads in order to stop lies in the folder.
      await expect.poll(() => isRunning(started)).toBe(false);
    }
    rmSync(folder, { recursive: true, force: true });
  }
});

test("npm start serves where it is told to, and ends with 0", async () => {
  const port = await freePort();
  const command = TOLD.find((text) => text.startsWith("npm start -- -p")) ?? "";
  const child = spawn("npm", command.replace("4000", String(port)).split(" ").slice(1), {
    cwd: FIXTURE_SITE,
    env: SETTINGS,
  });
  try {
    await expect
      .poll(
        () =>
          fetch(`http://127.0.0.1:${port}/api/ready`).then(
            ({ status }) => status,
            () => 0,
          ),
        LONG,
      )
      .toBe(200);
  } finally {
    child.kill("SIGTERM");
  }
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/api/ready`).then(
          () => "answers",
          () => "gone",
        ),
      LONG,
    )
    .toBe("gone");
});
