import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { APIRequestContext } from "@playwright/test";
import { isHere, bothReady, purge, startVarnish, type Front } from "@/tests/support/front";
import { freePort, packedCopy, startInstance, type Instance } from "@/tests/support/packed";
import { steadyLoad } from "@/tests/support/steady-load";
import { expect, test } from "@/tests/support/page";

/** docs/varnish.vcl, unchanged, in front of two instances of the packed server. The later release differs in one page. */
test.describe.configure({ mode: "serial" });
test.skip(!isHere("varnishd", "-V"), "no varnish on this machine");

const PAGE = "/papers/loom";
const FILTERED = "/api/v1/results.csv?metric=fid&method=loom";
/** Each sends up to eight requests a second whenever an instance goes or comes, so that several responses are in progress then. */
const READERS = 8;
const ADDRESSES = ["/", PAGE, FILTERED, "/api/v1/results.csv", "/compare?method=loom", "/icon.svg"];

let releases: readonly [string, string];
let ports: readonly [number, number];
let instances: [Instance, Instance];
let varnish: Front;
let base: string;

test.beforeAll(async ({ playwright }) => {
  releases = [packedCopy(), packedCopy()];
  const file = path.join(releases[1], `.next/server/app${PAGE}.html`);
  const html = readFileSync(file, "utf8").replace("<main", '<main data-release="later"');
  for (const [ending, bytes] of [
    ["", html],
    [".br", brotliCompressSync(html)],
  ] as const) {
    // The file may be a hard link that both releases share.
    rmSync(file + ending);
    writeFileSync(file + ending, bytes);
  }
  ports = [await freePort(), await freePort()];
  instances = [await startInstance(releases[0], ports[0]), await startInstance(releases[0], ports[1])];
  const port = await freePort();
  varnish = startVarnish(port, ports);
  base = `http://127.0.0.1:${port}`;
  const request = await playwright.request.newContext();
  await expect(async () => expect((await request.get(base)).status()).toBe(200)).toPass();
  await request.dispose();
});
test.afterAll(async () => {
  await Promise.all([varnish?.stop(), ...(instances ?? []).map((instance) => instance.stop("SIGKILL"))]);
  for (const folder of releases ?? []) rmSync(folder, { recursive: true, force: true });
});

/** Requests an address. Varnish names two transactions if the response came from the cache: this one, and the one that stored it. */
async function ask(request: APIRequestContext, address: string, accepted = "gzip, deflate, br, zstd") {
  const answer = await request.get(base + address, { headers: { "accept-encoding": accepted } });
  const { "x-varnish": transactions = "", "content-encoding": encoding = "" } = answer.headers();
  return {
    status: answer.status(),
    encoding,
    isHit: transactions.includes(" "),
    text: await answer.text(),
    headers: answer.headers(),
  };
}

test("pages, parts and data come from the cache the second time, in the form that the reader takes", async ({
  request,
}) => {
  const part = /src="(\/_next\/static\/[^"]+\.js)"/.exec((await ask(request, "/")).text)?.[1] ?? "";
  for (const address of [PAGE, part, FILTERED]) {
    const plain = await ask(request, address, "identity");
    expect(plain.encoding, address).toBe("");
    for (const [accepted, encoding] of [
      ["gzip, deflate, br, zstd", "br"],
      ["br;q=1, gzip", "br"],
      ["gzip, br;q=0", "gzip"],
    ] as const) {
      await ask(request, address, accepted);
      const again = await ask(request, address, accepted);
      expect([again.encoding, again.isHit], `${address} ${accepted}`).toEqual([encoding, true]);
      expect(again.text, address).toBe(plain.text);
    }
  }
});

test("the order of parameters and what others add make no other object; the order of methods does", async ({
  request,
}) => {
  await ask(request, "/api/v1/compare.json?kind=abstract&method=loom&method=brisk-decoding");
  for (const query of [
    "method=loom&kind=abstract&method=brisk-decoding",
    "method=loom&method=brisk-decoding&kind=abstract&utm_source=a&utm_medium=b",
    "ref=x&method=loom&method=brisk-decoding&kind=abstract&fbclid=1",
  ])
    expect((await ask(request, `/api/v1/compare.json?${query}`)).isHit, query).toBe(true);
  const turned = await ask(request, "/api/v1/compare.json?kind=abstract&method=brisk-decoding&method=loom");
  expect(turned.isHit).toBe(false);
  expect(turned.text).not.toBe(
    (await ask(request, "/api/v1/compare.json?kind=abstract&method=loom&method=brisk-decoding")).text,
  );
  await ask(request, "/");
  expect((await ask(request, "/?utm_source=a")).isHit).toBe(true);
});

test("a page that is computed is never kept, nor a fault, nor a page under a query that says nothing", async ({
  request,
}) => {
  const [first, second] = [await ask(request, "/compare?method=loom"), await ask(request, "/compare?method=loom")];
  expect([first.isHit, second.isHit]).toEqual([false, false]);
  for (const address of ["/api/v1/results.csv?metric=nonsense", "/nothing", "/?nobody=1", "/api/health"]) {
    await ask(request, address);
    expect((await ask(request, address)).isHit, address).toBe(false);
  }
});

test("a deployment loses no answer, and one command makes Varnish fetch all of the old one again, filtered addresses too", async ({
  request,
}) => {
  const load = steadyLoad(base, ADDRESSES, READERS);
  for (const at of [0, 1] as const) {
    load.pace("fast");
    expect(await instances[at].stop()).toBe(0);
    instances[at] = await startInstance(releases[1], ports[at]);
    load.pace("slow");
    await bothReady(varnish);
  }
  const { answers, lost } = await load.end();
  expect(lost).toEqual([]);
  expect(answers).toBeGreaterThan(150);
  expect((await ask(request, PAGE)).text).not.toContain('data-release="later"');
  purge(varnish);
  for (const address of [PAGE, FILTERED, "/api/v1/compare.json?kind=abstract&method=loom&method=brisk-decoding"])
    expect((await ask(request, address)).isHit, address).toBe(false);
  expect((await ask(request, PAGE)).text).toContain('data-release="later"');
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
  instances[1] = await startInstance(releases[1], ports[1]);
  const { lost } = await load.end();
  expect(lost).toEqual([]);
});
