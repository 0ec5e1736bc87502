import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { turnTo } from "@/tests/support/chart-on";
import { complaints, scrollThrough } from "@/tests/support/complaints";
import { hostFiles } from "@/tests/support/file-host";
import { makeFixtureCopy } from "@/tests/support/fixture-copy";
import { isHere } from "@/tests/support/front";
import { freePort } from "@/tests/support/packed";
import { expect, test } from "@/tests/support/page";

test.describe.configure({ mode: "serial" });

/** Pages whose choices a browser answers from shards. */
const ANSWERED = ["/compare", "/search", "/results", "/papers", "/methods", "/benchmarks", "/?"];

/** Runs in a page of the copy: returns its forms and links that only a server could answer, and a complaint if the page does not say what it is. */
function unansweredIn(answered: readonly string[]): readonly string[] {
  const but = (attribute: string) => `:not(${answered.map((path) => `[${attribute}^="${path}"]`).join()})`;
  const left = document.querySelectorAll(
    `form:not([inert]):not([action="/"])${but("action")}, a[href^="/"][href*="?"]:not([href*="?version="]):not([data-receipt])${but("href")}`,
  );
  const says = [...document.querySelectorAll("p, p *")].some(
    (element) => element.textContent.includes("This copy has no server") && element.checkVisibility(),
  );
  return [...(says ? [] : ["it does not say that it has no server"]), ...[...left].map((one) => one.outerHTML)];
}

/** The copy of the site, which is served beside it. */
let OUT: string;

let server: Server;
let base: string;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  OUT = makeFixtureCopy();
  ({ server, base } = await hostFiles(OUT));
});
test.afterAll(() => server?.close());

test("every kind of page works under the policy in it, with charts, and says what the copy cannot do", async ({
  page,
}) => {
  const found = await complaints(page, async () => {
    for (const address of [
      "/",
      "/benchmarks",
      "/methods/loom",
      "/compare",
      "/papers/loom",
      "/search",
      "/data",
      "/audit",
      "/audit/tables",
      "/speed-ups",
      "/how-it-works",
      "/your-numbers",
      "/your-numbers/formats",
      "/desk",
      // The last: its chart and the theme are tried below.
      "/benchmarks/weir-1",
    ]) {
      await page.goto(base + address);
      await scrollThrough(page);
      // The notice and the disabled controls are still there after React has taken over. Not by locators, for which Playwright brings a third of a
      // megabyte of script into every page.
      expect(await page.evaluate(unansweredIn, ANSWERED), address).toEqual([]);
    }
    await turnTo(page.locator("#chart"));
    await page.getByRole("radio", { name: /dark/i }).check();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
  expect(found).toEqual([]);
});

test("an address with methods is their comparison, with the answer of the server, and the picker adds another", async ({
  page,
  request,
  baseURL,
}) => {
  const found = await complaints(page, async () => {
    await page.goto(`${base}/compare?method=loom&method=loom-flow`);
    const { data } = (await (
      await request.get(`${baseURL}/api/v1/compare-board.json?method=loom&method=loom-flow`)
    ).json()) as { readonly data: { readonly answer: string } };
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Loom.*LoomFlow/);
    await expect(page.locator("main")).toContainText(data.answer);
    await expect(page.locator(".recharts-surface").first()).toBeAttached();
    await page.getByRole("combobox").fill("Burl");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/method=loom&method=loom-flow&method=burl/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Burl/);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/Burl/);
  });
  expect(found).toEqual([]);
});

test("a comparison of three loads at most 60 kB of shards", async ({ page }) => {
  const weights: Promise<number>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith("/shards/"))
      weights.push(Promise.resolve(gzipSync(readFileSync(`${OUT}${pathname}`)).length));
  });
  await page.goto(`${base}/compare?method=loom&method=loom-flow&method=burl`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Burl/);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  const sum = (await Promise.all(weights)).reduce((all, one) => all + one, 0);
  expect(sum).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(60_000);
});

test("searching finds names and numbers, in the dialog and on its page", async ({ page }) => {
  const found = await complaints(page, async () => {
    await page.goto(`${base}/audit`);
    await page
      .getByRole("link", { name: /^Search/ })
      .first()
      .click();
    await page.getByRole("dialog").getByRole("combobox").fill("Loom 1.90");
    await expect(page.getByRole("option", { name: /1\.90/ }).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=Loom/);
    await expect(page.getByRole("main").getByRole("link", { name: /1\.90/ }).first()).toBeVisible();
    await page.getByRole("searchbox").fill("brisck");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main").getByRole("link", { name: "Brisk Decoding" }).first()).toBeVisible();
  });
  expect(found).toEqual([]);
});

// That every filter, column and order is answered as the server answers it is asked in copy-addresses.spec.ts.
test("words filter a list, as they are typed into its form", async ({ page }) => {
  const found = await complaints(page, async () => {
    await page.goto(`${base}/methods`);
    await page.getByRole("searchbox").or(page.getByRole("textbox")).first().fill("flow");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/methods\?.*q=flow/);
    await expect(page.getByRole("link", { name: "LoomFlow" }).first()).toBeVisible();
  });
  expect(found).toEqual([]);
});

test("files of a chosen board are those of the API, and own rows stand on it", async ({ page, request, baseURL }) => {
  for (const [address, file] of [
    ["/compare?method=loom&method=loom-flow", "/api/v1/compare.csv?method=loom&method=loom-flow&form=board"],
    ["/benchmarks/weir-1?metric=mae", "/api/v1/benchmarks/weir-1.csv?metric=mae&form=board"],
  ]) {
    await page.goto(`${base}${address}`);
    await expect(page.locator("main[aria-busy=true]")).toHaveCount(0);
    const link = page.locator(`a[data-receipt][href="${file}"]`).first();
    await expect(link, address).toBeAttached();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      link.evaluate((one: HTMLAnchorElement) => one.click()),
    ]);
    expect(readFileSync(await download.path(), "utf8"), address).toBe(
      await (await request.get(`${baseURL}${file}`)).text(),
    );
  }
  await page.goto(
    `${base}/benchmarks/meadow-256?columns=fid&columns=parameters#yours=1&on=meadow-256&name=Mine&m.fid=2.41`,
  );
  await expect(page.getByRole("list", { name: "Your rows" })).toContainText("FID 2.41 would");
});

test("shards that cannot be had are said, with a way to try again", async ({ page }) => {
  await page.route("**/shards/**", (route) => route.abort());
  await page.goto(`${base}/benchmarks/weir-1?metric=mae`);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("could not be reached");
  await expect(page.getByRole("link", { name: "Try again" })).toBeVisible();
  await page.goto(`${base}/compare?method=loom&method=loom-flow`);
  await expect(page.getByRole("main").getByRole("alert").getByRole("button", { name: "Try again" })).toBeVisible();
});

test("a page that is not there says so", async ({ page }) => {
  expect((await page.goto(`${base}/papers/nothing`))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});

test("own rows are set on boards without a server, and files are read", async ({ page }) => {
  await page.goto(`${base}/benchmarks/meadow-256#yours=1&on=meadow-256&name=Mine&m.fid=2.41`);
  await expect(page.getByRole("list", { name: "Your rows" })).toContainText("FID 2.41 would");
  await page.goto(`${base}/your-numbers`);
  await page.getByLabel(/Paste a table/).fill("model,dataset,pred_len,MSE\nMine,Weir 1,96,0.377\n");
  await page.getByRole("button", { name: "Read the table" }).click();
  await expect(page.getByRole("list", { name: "Your rows" })).toContainText("0.377");
});

test("downloads are the bytes that the server answers, and may be read from any origin", async ({ request }) => {
  for (const address of [
    "/api/v1/results.csv",
    "/api/v1/papers.json",
    "/api/v1/benchmarks/weir-1.json",
    "/api/v1/papers/loom.csv",
  ]) {
    const [copy, served] = [await request.get(base + address), await request.get(address)];
    expect(copy.status(), address).toBe(200);
    expect(await copy.text(), address).toBe(await served.text());
    expect(copy.headers()).toMatchObject({ "access-control-allow-origin": "*", "x-content-type-options": "nosniff" });
  }
  for (const address of ["/api/v1/compare.json?method=loom", "/api/v1/search.json?q=loom"])
    expect((await request.get(base + address)).status(), address).toBe(404);
});

test("each text lies beside itself in compressed forms, and each page's picture is there", () => {
  for (const file of ["index.html", "papers/loom.html", "api/v1/results.csv", "feed.xml"]) {
    const bytes = readFileSync(`${OUT}/${file}`);
    expect(
      [
        brotliDecompressSync(readFileSync(`${OUT}/${file}.br`)).equals(bytes),
        gunzipSync(readFileSync(`${OUT}/${file}.gz`)).equals(bytes),
      ],
      file,
    ).toEqual([true, true]);
  }
  const pictures = readdirSync(`${OUT}/papers`).filter((name) => name.endsWith(".html"));
  for (const name of pictures)
    expect(existsSync(`${OUT}/preview/papers/${name.replace(".html", ".png")}`), name).toBe(true);
});

test("pages are shown in no frame", async ({ request }) => {
  for (const address of ["/", "/papers/loom"]) {
    const { "content-security-policy": policy, ...headers } = (await request.get(base + address)).headers();
    expect(policy, address).toContain("frame-ancestors 'none'");
    expect(headers["x-frame-options"], address).toBe("DENY");
  }
});

test("the documented configuration of nginx serves the copy", async ({ request }) => {
  test.skip(!isHere("nginx", "-v"), "no nginx on this machine");
  const folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
  const port = await freePort();
  const snippet = readFileSync("docs/nginx-static.conf", "utf8");
  writeFileSync(
    path.join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; error_log stderr; ${process.getuid?.() === 0 ? "user root;" : ""} events {}
     http { access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
     server { listen 127.0.0.1:${port}; root ${OUT}; ${snippet} } }`,
  );
  const nginx = spawn("nginx", ["-c", path.join(folder, "nginx.conf")], { stdio: ["ignore", "ignore", "inherit"] });
  try {
    const host = `http://127.0.0.1:${port}`;
    await expect(async () => expect((await request.get(host)).status()).toBe(200)).toPass();
    for (const [address, status, type] of [
      ["/", 200, "text/html; charset=utf-8"],
      ["/benchmarks", 200, "text/html; charset=utf-8"],
      ["/papers/loom", 200, "text/html; charset=utf-8"],
      ["/api/v1/results.csv", 200, "text/csv; charset=utf-8"],
      ["/api/v1/papers.json", 200, "application/json; charset=utf-8"],
      ["/data/README.md", 200, "text/markdown; charset=utf-8"],
      ["/CITATION.cff", 200, "application/yaml; charset=utf-8"],
      ["/feed.xml", 200, "application/atom+xml; charset=utf-8"],
      ["/preview/papers/loom.png", 200, "image/png"],
      ["/_headers", 404, "text/html; charset=utf-8"],
      ["/nothing", 404, "text/html; charset=utf-8"],
      ["/api/v1/results.csv?version=000000000000", 200, "text/csv; charset=utf-8"],
      ["/papers/nothing", 404, "text/html; charset=utf-8"],
    ] as const) {
      const answer = await request.get(host + address);
      expect(
        [answer.status(), answer.headers()["content-type"], answer.headers()["x-content-type-options"]],
        address,
      ).toEqual([status, type, "nosniff"]);
      // A 404 must have no validator, so that the address is fetched anew once it exists.
      const again = await request.get(host + address, {
        headers: {
          "if-none-match": answer.headers().etag ?? "*",
          "if-modified-since": answer.headers()["last-modified"] ?? new Date().toUTCString(),
        },
      });
      expect(
        [again.status(), answer.headers().etag === undefined, answer.headers()["last-modified"] === undefined],
        address,
      ).toEqual(status === 404 ? [404, true, true] : [304, false, false]);
    }
    // Nothing is answered with other content: a choice not with the whole file, and an address not with its folder.
    const choice = await request.get(`${host}/api/v1/results.csv?metric=fid`);
    expect([choice.status(), choice.headers()["content-type"]]).toEqual([404, "application/problem+json"]);
    expect(((await choice.json()) as { detail: string }).detail).toContain("has no server");
    const slash = await request.get(`${host}/papers/loom/?version=000000000000`, { maxRedirects: 0 });
    expect([slash.status(), new URL(slash.headers().location ?? "", host).href]).toEqual([
      308,
      `${host}/papers/loom?version=000000000000`,
    ]);
    for (const address of ["/papers/loom", "/api/v1/results.csv"]) {
      const [packed, plain] = await Promise.all(
        ["gzip", "identity"].map((accepted) =>
          request.get(host + address, { headers: { "accept-encoding": accepted } }),
        ),
      );
      expect(
        [packed!.headers()["content-encoding"], packed!.headers()["vary"], packed!.headers()["cache-control"]],
        address,
      ).toEqual(["gzip", "Accept-Encoding", "public, max-age=0, must-revalidate"]);
      expect(await packed!.text(), address).toBe(await plain!.text());
    }
    expect((await request.get(`${host}/papers/loom`)).headers()["content-security-policy"]).toContain(
      "frame-ancestors 'none'",
    );
    expect((await request.get(`${host}/api/v1/papers.json`)).headers()["access-control-allow-origin"]).toBe("*");
  } finally {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
