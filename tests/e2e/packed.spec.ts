import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "../support/page";

/** The packed server in a folder of its own: what is not in the pack is not there. */
let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  cpSync(".next/standalone", folder, { recursive: true, verbatimSymlinks: true });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (env: Record<string, string> = {}, args: readonly string[] = []) =>
  spawn(process.execPath, ["scripts/serve.mjs", "-p", "0", ...args], { cwd: folder, env: { NODE_ENV: "production", PATH: process.env.PATH ?? "", ...env }, stdio: ["ignore", "pipe", "pipe"] });

/** Where it says that it is, once it says so. */
const addressOf = (server: ReturnType<typeof start>) =>
  new Promise<string>((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (part: Buffer) => {
      said += String(part);
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.once("exit", () => reject(new Error(`it ended after: ${said}`)));
  });

test("it serves pages, data and health from what is in the pack, and stops gently", async ({ request }) => {
  const server = start();
  const base = await addressOf(server);
  const health = await (await request.get(`${base}/api/health`)).json();
  expect(health.rows.papers).toBeGreaterThan(50);
  for (const address of ["/", "/compare?method=var", "/papers/var", "/api/v1/papers.csv", "/icon.svg", "/preview/home.png"]) expect((await request.get(base + address)).status(), address).toBe(200);
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(await (await request.get(base)).text())?.[1];
  expect((await request.get(base + style)).status()).toBe(200);

  const begun = request.get(`${base}/benchmarks/imagenet-256?scale=linear`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  server.kill("SIGTERM");
  expect(await once(server, "exit")).toEqual([0, null]);
  expect((await begun).status()).toBe(200);
});

test("pages that read a query answer under every name of the host, wherever it listens", async ({ request }) => {
  const server = start({}, ["-H", "127.0.0.1"]);
  const { port } = new URL(await addressOf(server));
  const base = `http://127.0.0.1:${port}`;
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, "example.org"])
    for (const address of ["/compare?method=var", "/?kind=paper", "/benchmarks/etth1?metric=mse"])
      expect((await request.get(base + address, { headers: { host } })).status(), `${host} ${address}`).toBe(200);
  server.kill("SIGTERM");
  await once(server, "exit");
});

test("it refuses to serve the pages of one collection with the data of another", async () => {
  const server = start({ DATA_DIR: path.resolve("tests/fixtures/small") });
  let said = "";
  server.stderr.on("data", (part: Buffer) => (said += String(part)));
  expect((await once(server, "close"))[0]).toBe(1);
  expect(said).toContain("are not those that the pages were built from");
});

test("what could not be answered is in the log, and is tried again when it is asked again", async ({ request }) => {
  const server = start();
  let said = "";
  server.stderr.on("data", (part: Buffer) => (said += String(part)));
  const base = await addressOf(server);
  const font = path.join(folder, "node_modules/@fontsource/inter/files/inter-latin-400-normal.woff");
  renameSync(font, `${font}.away`);
  expect((await request.get(`${base}/preview/home.png`)).status()).toBe(500);
  expect(said).toContain("inter-latin-400-normal.woff");
  renameSync(`${font}.away`, font);
  expect((await request.get(`${base}/preview/home.png`)).status()).toBe(200);
  server.kill("SIGTERM");
  await once(server, "exit");
});
