import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { complaints, scrollThrough } from "../support/complaints";
import { hostFiles } from "../support/file-host";
import { isHere } from "../support/front";
import { freePort } from "../support/packed";
import { expect, test } from "../support/page";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let server: Server;
let base: string;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  // Ends with an error where a link of any page leads nowhere.
  execFileSync(process.execPath, ["scripts/build-static.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
  ({ server, base } = await hostFiles("out"));
});
test.afterAll(() => server?.close());

test("every kind of page works under the policy in it, with charts, and says what the copy cannot do", async ({ page }) => {
  const found = await complaints(page, async () => {
    for (const address of ["/", "/benchmarks", "/benchmarks/etth1", "/methods/var", "/compare", "/papers/var", "/search", "/data", "/audit", "/audit/tables", "/how-it-works", "/your-numbers", "/your-numbers/formats"]) {
      await page.goto(base + address);
      await expect(page.getByText("plain files without a server"), address).toBeVisible();
      await scrollThrough(page);
      // The notice and what is switched off are still there after React has taken over.
      await expect(page.locator("form:not([inert])"), address).toHaveCount(0);
      await expect(page.locator(`a[href^="/"][href*="?"]:not([href*="?version="])`), address).toHaveCount(0);
    }
    await page.goto(`${base}/benchmarks/etth1`);
    await scrollThrough(page);
    await expect(page.locator(".recharts-surface").first()).toBeAttached();
    await page.getByRole("radio", { name: /dark/i }).check();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
  expect(found).toEqual([]);
});

test("a search says that it failed, and a page that is not there says so", async ({ page }) => {
  await page.goto(`${base}/audit`);
  await page.getByRole("link", { name: /^Search/ }).first().click();
  await page.getByRole("dialog").getByRole("searchbox").or(page.getByRole("dialog").getByRole("combobox")).first().fill("var");
  await expect(page.getByRole("dialog")).toContainText(/not|fail/i);
  expect((await page.goto(`${base}/papers/nothing`))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing has this address");
});

test("own rows are set on boards without a server, and files are read", async ({ page }) => {
  await page.goto(`${base}/benchmarks/imagenet-256#yours=1&on=imagenet-256&name=Mine&m.fid=2.41`);
  await expect(page.getByRole("list", { name: "Your rows" })).toContainText("FID 2.41 would");
  await page.goto(`${base}/your-numbers`);
  await page.getByLabel(/Paste a table/).fill("model,dataset,pred_len,MSE\nMine,ETTh1,96,0.377\n");
  await page.getByRole("button", { name: "Read the table" }).click();
  await expect(page.getByRole("list", { name: "Your rows" })).toContainText("0.377");
});

test("downloads are the bytes that the server answers, and may be read from any origin", async ({ request }) => {
  for (const address of ["/api/v1/results.csv", "/api/v1/papers.json", "/api/v1/benchmarks/etth1.json", "/api/v1/papers/var.csv"]) {
    const [copy, served] = [await request.get(base + address), await request.get(address)];
    expect(copy.status(), address).toBe(200);
    expect(await copy.text(), address).toBe(await served.text());
    expect(copy.headers()).toMatchObject({ "access-control-allow-origin": "*", "x-content-type-options": "nosniff" });
  }
  for (const address of ["/api/v1/compare.json?method=var", "/api/v1/search.json?q=var"]) expect((await request.get(base + address)).status(), address).toBe(404);
});

test("each text lies beside itself in compressed forms, and each page's picture is there", () => {
  for (const file of ["index.html", "papers/var.html", "api/v1/results.csv", "data/README.md"]) {
    const bytes = readFileSync(`out/${file}`);
    expect([brotliDecompressSync(readFileSync(`out/${file}.br`)).equals(bytes), gunzipSync(readFileSync(`out/${file}.gz`)).equals(bytes)], file).toEqual([true, true]);
  }
  const pictures = readdirSync("out/papers").filter((name) => name.endsWith(".html"));
  for (const name of pictures) expect(existsSync(`out/preview/papers/${name.replace(".html", ".png")}`), name).toBe(true);
});

test("pages are shown in no frame", async ({ request }) => {
  for (const address of ["/", "/papers/var"]) {
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
     server { listen 127.0.0.1:${port}; root ${path.resolve("out")}; ${snippet} } }`,
  );
  const nginx = spawn("nginx", ["-c", path.join(folder, "nginx.conf")], { stdio: ["ignore", "ignore", "inherit"] });
  try {
    const host = `http://127.0.0.1:${port}`;
    await expect(async () => expect((await request.get(host)).status()).toBe(200)).toPass({ timeout: 10_000 });
    for (const [address, status, type] of [
      ["/", 200, "text/html; charset=utf-8"],
      ["/benchmarks", 200, "text/html; charset=utf-8"],
      ["/papers/var", 200, "text/html; charset=utf-8"],
      ["/api/v1/results.csv", 200, "text/csv; charset=utf-8"],
      ["/api/v1/papers.json", 200, "application/json; charset=utf-8"],
      ["/data/README.md", 200, "text/markdown; charset=utf-8"],
      ["/CITATION.cff", 200, "application/yaml; charset=utf-8"],
      ["/feed.xml", 200, "application/atom+xml; charset=utf-8"],
      ["/preview/papers/var.png", 200, "image/png"],
      ["/_headers", 404, "text/html; charset=utf-8"],
      ["/nothing", 404, "text/html; charset=utf-8"],
      ["/papers/nothing", 404, "text/html; charset=utf-8"],
    ] as const) {
      const answer = await request.get(host + address);
      expect([answer.status(), answer.headers()["content-type"], answer.headers()["x-content-type-options"]], address).toEqual([status, type, "nosniff"]);
    }
    for (const address of ["/papers/var", "/api/v1/results.csv"]) {
      const [packed, plain] = await Promise.all(["gzip", "identity"].map((accepted) => request.get(host + address, { headers: { "accept-encoding": accepted } })));
      expect([packed!.headers()["content-encoding"], packed!.headers()["vary"], packed!.headers()["cache-control"]], address).toEqual(["gzip", "Accept-Encoding", "public, max-age=0, must-revalidate"]);
      expect(await packed!.text(), address).toBe(await plain!.text());
    }
    expect((await request.get(`${host}/papers/var`)).headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect((await request.get(`${host}/api/v1/papers.json`)).headers()["access-control-allow-origin"]).toBe("*");
  } finally {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
