import { rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { connect as connectSafely } from "node:tls";
import path from "node:path";
import { isHere, startNginx, type Front } from "@/tests/support/front";
import { freePort, packedCopy, startInstance, type Instance } from "@/tests/support/packed";
import { steadyLoad } from "@/tests/support/steady-load";
import { expect, test } from "@/tests/support/page";

/**
 * docs/nginx-server.conf, unchanged, in front of two instances of the packed server. There are two releases to roll out; the later one has a script
 * that the earlier one lacks.
 */
test.describe.configure({ mode: "serial" });
test.skip(!isHere("nginx", "-v") || !isHere("openssl", "version"), "no nginx or no openssl on this machine");
test.use({ ignoreHTTPSErrors: true });

const SCRIPT = "/_next/static/chunks/of-the-later-release.js";
/** Each sends up to eight requests a second whenever an instance goes or comes, so that several responses are in progress then. */
const READERS = 8;
const ADDRESSES = [
  "/",
  "/papers/loom",
  "/api/v1/results.csv?metric=fid",
  "/compare?method=loom",
  "/icon.svg",
  "/methods",
];

let releases: readonly [string, string];
let ports: readonly [number, number];
let instances: [Instance, Instance];
let nginx: Front;
let base: string;
let port: number;

test.beforeAll(async ({ playwright }) => {
  releases = [packedCopy(), packedCopy()];
  writeFileSync(path.join(releases[1], ".next/static/chunks/of-the-later-release.js"), "0");
  ports = [await freePort(), await freePort()];
  instances = [await startInstance(releases[0], ports[0]), await startInstance(releases[0], ports[1])];
  port = await freePort();
  nginx = startNginx(port, ports);
  base = `https://127.0.0.1:${port}`;
  const request = await playwright.request.newContext({ ignoreHTTPSErrors: true });
  await expect(async () => expect((await request.get(base)).status()).toBe(200)).toPass();
  await request.dispose();
});
test.afterAll(async () => {
  await Promise.all([nginx?.stop(), ...(instances ?? []).map((instance) => instance.stop("SIGKILL"))]);
  for (const folder of releases ?? []) rmSync(folder, { recursive: true, force: true });
});

test("page views in a browser leave both instances in use, and nothing is lost afterwards", async ({
  page,
  request,
}) => {
  const failed: string[] = [];
  page.on("response", (answer) => answer.status() >= 400 && failed.push(`${answer.status()} ${answer.url()}`));
  // Whatever a page still asks for when the next one is opened is ended by the browser, not by a server.
  page.on(
    "requestfailed",
    (asked) =>
      asked.failure()?.errorText !== "net::ERR_ABORTED" && failed.push(`${asked.failure()?.errorText} ${asked.url()}`),
  );
  for (const address of ["/", "/benchmarks/meadow-256", "/"]) {
    await page.goto(base + address, { waitUntil: "networkidle" });
    for (let time = 0; time < 6; time++) expect((await request.get(`${base}/papers/loom`)).status()).toBe(200);
  }
  expect(failed).toEqual([]);
  expect(nginx.said()).toBe("");
});

/** Sends a raw request and resolves to everything received until the connection ends. */
const raw = (to: number, head: string, safely = false) =>
  new Promise<string>((resolve, reject) => {
    let said = "";
    const options = { host: "127.0.0.1", port: to, rejectUnauthorized: false };
    const socket = safely ? connectSafely(options) : connect(options);
    socket.once(safely ? "secureConnect" : "connect", () => socket.write(`${head}\r\n\r\n`));
    socket.on("data", (data: Buffer) => (said += data.toString("latin1")));
    socket.setTimeout(20_000, () => socket.destroy(new Error("the connection never ended")));
    socket.once("error", reject).once("end", () => resolve(said));
  });

test("clients of HTTP/1.0 are answered whole, behind nginx and without it, and their connections end", async () => {
  for (const [to, safely] of [
    [port, true],
    [ports[0], false],
  ] as const)
    for (const address of ["/", "/papers/loom", "/api/v1/papers.csv"]) {
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => raw(to, `GET ${address} HTTP/1.0\r\nHost: example.org`, safely)),
      );
      for (const answer of answers)
        expect(answer.slice(0, answer.indexOf("\r\n\r\n")), address).toMatch(
          /^HTTP\/1\.1 200 OK[^]*\r\nconnection: close/i,
        );
      expect(new Set(answers.map((answer) => answer.length - answer.indexOf("\r\n\r\n"))).size, address).toBe(1);
    }
});

/** Replaces one instance after the other, five seconds apart, as in a roll-out; calls `between` when one is replaced. */
async function rollOut(release: string, load: ReturnType<typeof steadyLoad>, between?: () => Promise<void>) {
  for (const at of [0, 1] as const) {
    load.pace("fast");
    expect(await instances[at].stop()).toBe(0);
    instances[at] = await startInstance(release, ports[at]);
    load.pace("slow");
    if (at === 0) await between?.();
    await new Promise((resolve) => setTimeout(resolve, 5_000));
  }
}

test("a roll-out and a roll back under load lose no answer; while both releases serve, a script is had from whichever has it", async ({
  request,
}) => {
  const statuses: number[] = [];
  const load = steadyLoad(base, ADDRESSES, READERS);
  await rollOut(releases[1], load, async () => {
    for (let time = 0; time < 8; time++) statuses.push((await request.get(base + SCRIPT)).status());
  });
  const after = (await request.get(base + SCRIPT)).status();
  await rollOut(releases[0], load);
  const { answers, lost } = await load.end();
  expect(lost).toEqual([]);
  expect(answers).toBeGreaterThan(250);
  expect(statuses).toEqual(Array.from({ length: 8 }, () => 200));
  expect([after, (await request.get(base + SCRIPT)).status()]).toEqual([200, 404]);
});

test("an instance that hangs or is killed loses no answer", async () => {
  const load = steadyLoad(base, ADDRESSES, READERS);
  instances[1].signal("SIGSTOP");
  await new Promise((resolve) => setTimeout(resolve, 8_000));
  instances[1].signal("SIGCONT");
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await instances[1].stop("SIGKILL");
  load.pace("slow");
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  instances[1] = await startInstance(releases[0], ports[1]);
  const { answers, lost } = await load.end();
  expect(lost).toEqual([]);
  expect(answers).toBeGreaterThan(100);
});

test("a client that asks too much gets a 429 with a time to come back, and others are served", async ({ request }) => {
  const answers = await Promise.all(Array.from({ length: 120 }, () => request.get(`${base}/api/v1/papers.csv`)));
  const refused = answers.filter((answer) => answer.status() === 429);
  expect(answers.length - refused.length).toBeGreaterThanOrEqual(60);
  expect(refused.length).toBeGreaterThan(0);
  for (const answer of refused) expect(answer.headers()["retry-after"]).toBe("5");
  for (const answer of answers.filter((answer) => answer.status() === 200))
    expect(answer.headers()["retry-after"]).toBeUndefined();
  expect((await steadyLoad(base, ["/"], 4).end()).lost).toEqual([]);
});

test("what is for those who run the site is not told outside", async ({ request }) => {
  for (const address of ["/metrics", "/api/ready"])
    expect((await request.get(base + address)).status(), address).toBe(404);
});
