import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { GET as getParquet } from "@/app/data/parquet/results.parquet/route";
import {
  GET as getPartition,
  generateStaticParams as partitionParams,
} from "@/app/data/parquet/results/[partition]/results.parquet/route";
import { describe, expect, it } from "vitest";
import { GET as getCitation } from "@/app/CITATION.cff/route";
import { GET as getCroissant } from "@/app/croissant.json/route";
import { generateStaticParams, GET as getFile } from "@/app/data/[file]/route";
import { GET as getDataPackage } from "@/app/datapackage.json/route";
import { GET as getFeed } from "@/app/feed.xml/route";
import robots from "@/app/robots";
import sitemap from "@/app/sitemap";
import { collectionOnOffer } from "@/lib/package/offer";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { wide, wideDocuments } from "@/tests/support/catalogues";

const HOME = "http://localhost:3000";
const ofData = (file: string) => getFile(new Request(`${HOME}/data/${file}`), { params: Promise.resolve({ file }) });
const sha256 = (bytes: ArrayBuffer) => createHash("sha256").update(Buffer.from(bytes)).digest("hex");
const { archive, descriptors } = collectionOnOffer(wide, wideDocuments, HOME);

describe("the files of the site", () => {
  it.each([
    ["datapackage.json", getDataPackage(), "application/vnd.datapackage+json"],
    ["croissant.json", getCroissant(), 'application/ld+json; profile="http://mlcommons.org/croissant/1.1"'],
    ["CITATION.cff", getCitation(), "application/yaml; charset=utf-8"],
  ])("%s says what it is, may be read from any origin, and is what /data promises", async (name, response, type) => {
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const promised = descriptors.find((file) => file.href === `/${name}`);
    const bytes = await response.arrayBuffer();
    expect([bytes.byteLength, sha256(bytes)]).toEqual([promised?.bytes, promised?.sha256]);
  });
  it("the feed is Atom", async () => {
    const response = getFeed();
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(await response.text()).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed /);
  });
  it("the archive has two addresses and the hash that /data promises", async () => {
    for (const name of ["invented-numbers.zip", `invented-numbers-${wide.version}.zip`]) {
      const response = await ofData(name);
      expect(response.headers.get("content-type")).toBe("application/zip");
      expect(sha256(await response.arrayBuffer())).toBe(archive.sha256);
    }
    expect(archive.href).toBe(`/data/invented-numbers-${wide.version}.zip`);
  });
  it("every path of datapackage.json answers beside it, with its bytes", async () => {
    const { resources } = (await getDataPackage().json()) as { resources: { path: string; hash: string }[] };
    const made = generateStaticParams().map(({ file }) => `data/${file}`);
    const parquet = resources.pop();
    expect(parquet?.path).toBe(`${HOME}/data/parquet/results.parquet`);
    expect(`sha256:${sha256(await getParquet().arrayBuffer())}`).toBe(parquet?.hash);
    for (const { path, hash } of resources) {
      expect(made).toContain(path);
      expect(`sha256:${sha256(await (await ofData(path.slice("data/".length))).arrayBuffer())}`).toBe(hash);
    }
  });
  it("croissant.json names whole addresses, and the one in the archive the files beside it", async () => {
    const addresses = (json: string) =>
      (JSON.parse(json) as { distribution: { contentUrl: string }[] }).distribution.map(({ contentUrl }) => contentUrl);
    const inArchive = unzipSync(new Uint8Array(await (await ofData("invented-numbers.zip")).arrayBuffer()))[
      "croissant.json"
    ];
    const relative = TABLE_NAMES.map((name) => `data/${name}.csv`);
    const parquet = `${HOME}/data/parquet/results.parquet`;
    expect(addresses(new TextDecoder().decode(inArchive))).toEqual([...relative, parquet]);
    expect(addresses(await getCroissant().text())).toEqual([...relative.map((path) => `${HOME}/${path}`), parquet]);
  });
  it("every partition is made, as Parquet, for readers of a folder", async () => {
    const [first, ...more] = partitionParams();
    expect(more.length).toBeGreaterThan(10);
    const response = await getPartition(new Request(HOME), { params: Promise.resolve(first as { partition: string }) });
    expect(response.headers.get("content-type")).toBe("application/vnd.apache.parquet");
    expect(new TextDecoder().decode((await response.arrayBuffer()).slice(0, 4))).toBe("PAR1");
  });
  it("every file below /data that is made can be made", async () => {
    for (const { file } of generateStaticParams())
      expect((await ofData(file)).headers.get("content-type"), file).toBeTruthy();
    await expect(ofData("nothing.csv")).rejects.toThrow("no file data/nothing.csv");
  });
});

describe("the sitemap", () => {
  it("has every page once, with its whole address and the day of the data, and robots know it", () => {
    const pages = sitemap();
    const { benchmarks, methods, papers } = wide;
    expect(new Set(pages.map(({ url }) => url)).size).toBe(15 + benchmarks.size + methods.size + papers.size);
    for (const { url, lastModified } of pages) {
      expect(url.startsWith(`${HOME}/`)).toBe(true);
      expect(url).not.toContain("?");
      expect(lastModified).toBe(wide.date);
    }
    expect(pages.map(({ url }) => url)).toContain(`${HOME}/benchmarks/meadow-256`);
    expect(robots().sitemap).toBe(`${HOME}/sitemap.xml`);
  });

  it("is all that robots read: no address with a query, but where a reader shared one", () => {
    const [all, shared] = robots().rules as { userAgent: string | string[]; disallow?: string[] }[];
    expect(all).toEqual({ userAgent: "*", allow: "/", disallow: ["/*?", "/api/"] });
    expect(shared).toEqual({ userAgent: expect.arrayContaining(["Twitterbot", "facebookexternalhit"]), allow: "/" });
  });
});
