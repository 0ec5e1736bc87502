import { once } from "node:events";
import { renameSync, rmSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import path from "node:path";
import { packedCopy, startInstance, type Instance } from "@/tests/support/packed";
import { expect, test } from "@/tests/support/page";

/** The packed server in a temporary folder, which all questions are asked; settings that are empty count as none. */
let folder: string;
let server: Instance;
let base: string;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  folder = packedCopy();
  server = await startInstance(folder, 0, { SITE_URL: "", DATA_DIR: "", HOSTNAME: "", PORT: "", STOP_DELAY: "" });
  base = `http://127.0.0.1:${server.port}`;
});
test.afterAll(async () => {
  await server?.stop("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Returns the message of a server that does not start. */
const refusalOf = (environment: Record<string, string>) =>
  startInstance(folder, 0, environment).then(
    async (started) => `serves, and ended with ${await started.stop()}`,
    (error: Error) => error.message,
  );

test("it serves pages, data and health from what is in the pack", async ({ request }) => {
  const health = await (await request.get(`${base}/api/health`)).json();
  expect(health.rows.papers).toBeGreaterThan(20);
  for (const address of ["/", "/compare?method=loom", "/papers/loom", "/api/v1/papers.csv", "/icon.svg"])
    expect((await request.get(base + address)).status(), address).toBe(200);
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(await (await request.get(base)).text())?.[1];
  expect((await request.get(base + style)).status()).toBe(200);
});

test("pages that read a query answer under every name of the host, wherever it listens", async ({ request }) => {
  for (const host of [`127.0.0.1:${server.port}`, `localhost:${server.port}`, "example.org"])
    for (const address of ["/compare?method=loom", "/?kind=paper", "/benchmarks/weir-1?metric=mse"])
      expect((await request.get(base + address, { headers: { host } })).status(), `${host} ${address}`).toBe(200);
});

test("it refuses to serve the pages of one collection with the data of another", async () => {
  expect(await refusalOf({ DATA_DIR: path.resolve("tests/fixtures/small") })).toContain(
    "the pages were not built from the tables in",
  );
});

test("it refuses an address that is not that of its build, and rubbish", async () => {
  expect(await refusalOf({ SITE_URL: "https://other.example" })).toContain(
    "SITE_URL: found https://other.example, but the build was made without one",
  );
  expect(await refusalOf({ SITE_URL: "rubbish" })).toContain(
    "SITE_URL: found rubbish → write an address such as https://example.org",
  );
});

test("what could not be answered is in the log, and is tried again when it is asked again", async ({ request }) => {
  const font = path.join(folder, "node_modules/@fontsource/inter/files/inter-latin-400-normal.woff");
  renameSync(font, `${font}.away`);
  expect((await request.get(`${base}/preview/home.png`)).status()).toBe(500);
  expect(server.said()).toContain("inter-latin-400-normal.woff");
  renameSync(`${font}.away`, font);
  expect((await request.get(`${base}/preview/home.png`)).status()).toBe(200);
});

test("it stops gently: what was asked before is answered", async () => {
  const begun = get(`${base}/benchmarks/meadow-256?scale=linear`);
  const status = once(begun, "response").then(([answer]) => (answer as IncomingMessage).resume().statusCode);
  // Sent: the server has the connection before it hears of the stop.
  await once(begun, "finish");
  expect(await server.stop()).toBe(0);
  expect(await status).toBe(200);
});
