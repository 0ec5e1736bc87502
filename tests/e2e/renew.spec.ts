import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startInstance } from "@/tests/support/packed";
import { expect, test } from "@/tests/support/page";
import { copySite, runIn } from "@/tests/support/site-copy";

/** A copy of the site's project with its build, whose tables are then changed. */
let folder: string;
test.describe.configure({ mode: "serial" });
test.beforeAll(() => {
  folder = copySite();
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOTE = "What stands here was noted after the first build.";
/** A method whose id changes, so that one page is added and one removed. */
const [OLD, NEW] = ["few-step-baselines-brisk", "few-step-models-brisk"];
const edit = (name: string, change: (text: string) => string) => {
  const file = path.join(folder, "data", name === "CHANGES" ? "CHANGES.md" : `${name}.csv`);
  writeFileSync(file, change(readFileSync(file, "utf8")));
};
const renew = (...options: readonly string[]) => runIn(folder, "scripts/renew/renew.mjs", ...options);

/** Returns everything in the build that readers get, by name. */
const built = () =>
  new Map(
    readdirSync(path.join(folder, ".next/server/app"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:html|body|br|gz)$/.test(name))
      .toSorted()
      .map((name) => [name, readFileSync(path.join(folder, ".next/server/app", name)).toString("base64")]),
  );

test("new rows are added to an existing build: what they change is rebuilt, and the outcome is that of a full build", async () => {
  const before = built();
  edit("methods", (text) =>
    text.replace("Draws continuous tokens with a small diffusion for each.", NOTE).replace(`\n${OLD},`, `\n${NEW},`),
  );
  edit("results", (text) => text.replaceAll(`,${OLD},`, `,${NEW},`));
  edit("former-ids", (text) => `${text}${OLD},methods,${NEW}\n`);
  edit("CHANGES", (text) => text.replace(/^## /m, "## 2026-11-28: An id\n\nOne method has another.\n\n## "));
  expect(await renew()).toBe(0);
  const after = built();
  expect(Buffer.from(after.get("methods/burl.html") ?? "", "base64").toString()).toContain(NOTE);
  expect([...after.keys()].filter((name) => !before.has(name) && name.endsWith(".html"))).toEqual([
    `methods/${NEW}.html`,
  ]);

  expect(await renew("--all")).toBe(0);
  const whole = built();
  expect([...whole.keys()]).toEqual([...after.keys()]);
  expect([...whole.keys()].filter((name) => whole.get(name) !== after.get(name))).toEqual([]);
});

test("its packed server serves all of it as one version, and leads on from the page that is gone", async ({
  request,
}) => {
  const server = await startInstance(path.join(folder, ".next/standalone"));
  const base = `http://127.0.0.1:${server.port}`;
  const { data_version: version } = (await (await request.get(`${base}/api/health`)).json()) as {
    data_version: string;
  };
  for (const address of [
    "/",
    "/methods",
    "/methods/burl",
    "/methods/quire",
    "/papers/loom",
    "/benchmarks/meadow-256",
    "/nothing",
  ]) {
    const page = await (await request.get(base + address)).text();
    expect(/<meta name="data-version" content="(\w+)"/.exec(page)?.[1], address).toBe(version);
    expect(page, address).toContain("28 November 2026");
  }
  const gone = await request.get(`${base}/methods/${OLD}`, { maxRedirects: 0 });
  expect([gone.status(), gone.headers().location, (await request.get(`${base}/methods/${NEW}`)).status()]).toEqual([
    308,
    `/methods/${NEW}`,
    200,
  ]);
  expect(await (await request.get(`${base}/sitemap.xml`)).text()).not.toContain(`/methods/${OLD}<`);
  expect(existsSync(path.join(folder, `.next/server/app/methods/${OLD}.html.br`))).toBe(false);
  await server.stop();
});
