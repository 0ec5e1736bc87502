import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PAGE_PRINTS } from "@/scripts/server/site-facts.mjs";
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
/** The checksums of the pages in the build, by address (scripts/renew/page-prints.ts). */
const prints = () =>
  Object.entries(
    (JSON.parse(readFileSync(path.join(folder, PAGE_PRINTS), "utf8")) as { pages: Record<string, string> }).pages,
  );

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Returns the hash of everything in the build that readers get, by name. */
const built = () =>
  new Map(
    readdirSync(path.join(folder, ".next/server/app"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:html|body|br|gz)$/.test(name))
      .toSorted()
      .map((name) => [name, hashOf(readFileSync(path.join(folder, ".next/server/app", name)))]),
  );

test("new rows are added to an existing build: what they change is rebuilt, and the outcome is that of a full build", async () => {
  const before = built();
  const printsBefore = new Map(prints());
  edit("methods", (text) =>
    text.replace("Draws continuous tokens with a small diffusion for each.", NOTE).replace(`\n${OLD},`, `\n${NEW},`),
  );
  edit("results", (text) => text.replaceAll(`,${OLD},`, `,${NEW},`));
  edit("former-ids", (text) => `${text}${OLD},methods,${NEW}\n`);
  edit("CHANGES", (text) => text.replace(/^## /m, "## 2026-11-05: An id\n\nOne method has another.\n\n## "));
  let said = "";
  expect(await runIn(folder, ["scripts/renew/renew.mjs"], (text) => (said += text))).toBe(0);
  // Most pages say the same as before. A day of another length would have all of them rendered.
  expect(Number(/(\d+) pages got only the new version/.exec(said)?.[1]), said).toBeGreaterThan(50);
  const after = built();
  expect(readFileSync(path.join(folder, ".next/server/app/methods/burl.html"), "utf8")).toContain(NOTE);
  expect([...after.keys()].filter((name) => !before.has(name) && name.endsWith(".html"))).toEqual([
    `methods/${NEW}.html`,
  ]);

  // A full build renders all pages from these tables. The renewal has done the same with the others.
  const kept = prints().filter(([address, print]) => printsBefore.get(address) === print);
  expect(kept.length).toBeGreaterThan(50);
  expect(
    await runIn(folder, [path.resolve("tests/support/render-anew.mjs"), ...kept.map(([address]) => address)]),
  ).toBe(0);
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
    expect(page, address).toContain("5 November 2026");
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
