import { createHash } from "node:crypto";
import { elementsOf, textOf } from "@/tests/support/elements";
import { below, hasId, htmlOf, isNamed } from "@/tests/support/html-of";
import { expect, test } from "@/tests/support/page";

test("the data page offers the whole collection with hashes that its bytes have", async ({ request }) => {
  const offered = below(await htmlOf(request, "/data"), hasId("collection")).filter(isNamed("li"));
  expect(offered).toHaveLength(5);
  for (const file of offered) {
    const href = elementsOf(file).find(isNamed("a"))?.attribs.href ?? "";
    const answer = await request.get(href);
    expect(answer.status(), href).toBe(200);
    expect(textOf([file])).toContain(
      createHash("sha256")
        .update(await answer.body())
        .digest("hex"),
    );
  }
});

test("descriptors, archive and feed are static, with their own types", async ({ request }) => {
  const types = {
    "/datapackage.json": "application/vnd.datapackage+json",
    "/croissant.json": 'application/ld+json; profile="http://mlcommons.org/croissant/1.1"',
    "/CITATION.cff": "application/yaml; charset=utf-8",
    "/feed.xml": "application/atom+xml; charset=utf-8",
    "/data/invented-numbers.zip": "application/zip",
    "/data/results.csv": "text/csv; charset=utf-8",
  };
  for (const [address, type] of Object.entries(types)) {
    const { ...headers } = (await request.get(address)).headers();
    expect([address, headers["content-type"], headers["accept-ranges"]]).toEqual([address, type, "bytes"]);
    expect(headers["etag"], address).toMatch(/^"[\w-]{16}(?:-br|-gz)?"$/);
  }
  expect((await request.get("/data/nothing.csv")).status()).toBe(404);
});

test("feed and sitemap are XML, and every page links to the feed", async ({ page, request }) => {
  const feeds = (await htmlOf(request, "/papers/loom")).filter(
    ({ name, attribs }) => name === "link" && attribs.rel === "alternate" && attribs.type === "application/atom+xml",
  );
  expect(feeds.map(({ attribs }) => attribs.href)).toEqual(["/feed.xml"]);
  // An empty page, for the strict parser of a browser.
  for (const [address, root] of [
    ["/feed.xml", "feed"],
    ["/sitemap.xml", "urlset"],
  ] as const) {
    const text = await (await request.get(address)).text();
    const parsed = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, "application/xml");
      return {
        root: document.documentElement.nodeName,
        broken: document.querySelector("parsererror")?.textContent ?? null,
      };
    }, text);
    expect(parsed).toEqual({ root, broken: null });
  }
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
});

test("every page of the sitemap is there", async ({ request, baseURL }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const pages = Array.from(sitemap.matchAll(/<loc>(.*?)<\/loc>/g), ([, url = ""]) => new URL(url).pathname);
  expect(pages.length).toBeGreaterThan(100);
  // By Node's own fetch, which takes a tenth of the time of Playwright's requests.
  const statuses = await Promise.all(
    pages.map(async (address) => [address, (await fetch(`${baseURL}${address}`, { method: "HEAD" })).status]),
  );
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
});

test("structured data names the collection and its files where search engines look", async ({ request }) => {
  const { resources } = (await (await request.get("/datapackage.json")).json()) as { resources: { path: string }[] };
  expect(resources.length).toBeGreaterThan(9);
  for (const address of ["/", "/data"]) {
    const [told, ...more] = (await htmlOf(request, address)).filter(
      ({ attribs }) => attribs.type === "application/ld+json",
    );
    expect(more, address).toEqual([]);
    const data = JSON.parse(textOf(told?.children ?? []));
    expect(data["@type"], address).toBe("Dataset");
    const files = (data.distribution as { encodingFormat: string; contentUrl: string }[]).map(
      ({ encodingFormat, contentUrl }) => [encodingFormat, new URL(contentUrl).pathname],
    );
    expect(
      files.filter(([type]) => type === "application/zip"),
      address,
    ).toHaveLength(1);
    expect(
      files.slice(1).map(([, file]) => file?.split("/").at(-1)),
      address,
    ).toEqual(resources.map((one) => one.path.split("/").at(-1)));
    for (const [, file] of files) expect((await request.head(file ?? "")).status(), file).toBe(200);
  }
});
