import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from "@/app/api/v1/[[...path]]/route";
import { ACCEPTED, FRAMING } from "@/lib/http/framing";
import * as inFront from "@/scripts/server/framing.mjs";
import { get, problemOf, requestOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";

const ADDRESSES = [
  "papers.csv",
  "papers.json",
  "results.csv?metric=fid",
  "benchmarks/meadow-256.json",
  "papers/loom.csv",
  "compare.json?method=loom",
];
const headersOf = (response: Response) => Object.fromEntries(response.headers);
const etagOf = (address: string) => get(address).headers.get("etag") ?? "";

describe("a document", () => {
  it.each(ADDRESSES)("%s has a strong ETag, cache rules and no sniffing", (address) => {
    const { headers } = get(address);
    expect(headers.get("etag")).toMatch(/^"[\w-]{20,}"$/);
    expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=3600, stale-while-revalidate=86400");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
  it("has an equal ETag exactly for equal content", () => {
    expect(etagOf("papers.csv")).toBe(etagOf("papers.csv"));
    // Every result comes from a source of one of the four kinds, so this selection is the whole table.
    expect(etagOf("results.csv?kind=abstract&kind=paper&kind=repository&kind=citation")).toBe(etagOf("results.csv"));
    expect(etagOf("results.csv?kind=abstract")).not.toBe(etagOf("results.csv"));
    expect(etagOf("results.csv?metric=fid")).not.toBe(etagOf("results.csv"));
    expect(etagOf("papers.json")).not.toBe(etagOf("papers.csv"));
  });
});

describe("If-None-Match", () => {
  const tag = etagOf("papers.csv");
  it.each([tag, `W/${tag}`, "*", ` ${tag} `, `"other", ${tag}`, `"a",W/${tag},"b"`])(
    "%s is answered with 304, without body or type",
    async (value) => {
      const response = get("papers.csv", { "if-none-match": value });
      expect(response.status).toBe(304);
      expect(await response.text()).toBe("");
      expect(response.headers.get("etag")).toBe(tag);
      expect(response.headers.get("cache-control")).toContain("max-age=0");
      expect(response.headers.get("content-type")).toBeNull();
    },
  );
  it.each(['"other"', `W/"other"`, tag.slice(1, -1), `"${tag}"`, ""])("%s is answered with 200", (value) => {
    expect(get("papers.csv", { "if-none-match": value }).status).toBe(200);
  });
  it("does not turn a problem into 304", () => {
    expect(get("papers.csv?colour=red", { "if-none-match": "*" }).status).toBe(400);
    expect(get("papers/gone.json", { "if-none-match": "*" }).status).toBe(404);
  });
});

describe("each encoding", () => {
  const address = "results.csv";
  const forms = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
  const tagOf = (encoding: string) => get(address, { [ACCEPTED]: encoding }).headers.get("etag") ?? "";

  it.each(["br", "gzip", "identity"] as const)(
    "%s is the same text, says its length, and has a tag that only it is known by",
    async (encoding) => {
      const response = get(address, { [ACCEPTED]: encoding });
      const { headers } = response;
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(headers.get("content-encoding")).toBe(encoding === "identity" ? null : encoding);
      expect(headers.get("content-length")).toBe(String(bytes.length));
      expect(headers.get("vary")).toBe("Accept-Encoding");
      expect(forms[encoding](bytes).toString()).toBe(await get(address).text());
      for (const other of Object.keys(forms))
        expect(get(address, { [ACCEPTED]: other, "if-none-match": tagOf(encoding) }).status, other).toBe(
          other === encoding ? 304 : 200,
        );
    },
  );

  it("is handed on by the server in front, which knows the same names", () => {
    expect(inFront).toMatchObject({ ACCEPTED, FRAMING });
    expect(get(address, { "accept-encoding": "br" }).headers.get("content-encoding")).toBeNull();
  });

  it("is Brotli for a browser, and none for an answer that a packet holds", () => {
    expect(get(address, { [ACCEPTED]: "gzip, deflate, br, zstd" }).headers.get("content-encoding")).toBe("br");
    expect(get(address, { [ACCEPTED]: "br;q=0, gzip" }).headers.get("content-encoding")).toBe("gzip");
    expect(get("former-ids.csv", { [ACCEPTED]: "br" }).headers.get("content-encoding")).toBeNull();
  });
});

describe("Last-Modified", () => {
  const day = get("papers.csv").headers.get("last-modified") ?? "";
  const asked = (headers: Record<string, string>) => get("papers.csv", headers).status;

  it("is the day of the data, and a client that has that day's gets a 304", () => {
    expect(new Date(day).toISOString()).toBe(`${wide.date}T00:00:00.000Z`);
    expect(asked({ "if-modified-since": day })).toBe(304);
    expect(asked({ "if-modified-since": new Date(Date.parse(day) - 1000).toUTCString() })).toBe(200);
    expect(asked({ "if-modified-since": "nonsense" })).toBe(200);
  });
  it("says nothing where a tag says more", () => {
    expect(asked({ "if-modified-since": day, "if-none-match": '"other"' })).toBe(200);
  });
});

describe("Range", () => {
  const whole = get("papers.csv");
  const size = Number(whole.headers.get("content-length"));
  const part = async (range: string, headers: Record<string, string> = {}) => {
    const response = get("papers.csv", { range, ...headers });
    return [response.status, response.headers.get("content-range"), await response.text()];
  };

  it("is answered with that part", async () => {
    const text = await whole.text();
    expect(await part("bytes=0-3")).toEqual([206, `bytes 0-3/${size}`, text.slice(0, 4)]);
    expect(await part("bytes=4-")).toEqual([206, `bytes 4-${size - 1}/${size}`, text.slice(4)]);
    expect(await part("bytes=-5")).toEqual([206, `bytes ${size - 5}-${size - 1}/${size}`, text.slice(-5)]);
    expect(await part(`bytes=0-${size * 2}`)).toEqual([206, `bytes 0-${size - 1}/${size}`, text]);
  });
  it("that lies outside is 416, and one that is none, several, or of other content is the whole", async () => {
    expect((await part(`bytes=${size}-`)).slice(0, 2)).toEqual([416, `bytes */${size}`]);
    expect((await part("bytes=-0"))[0]).toBe(416);
    for (const range of ["bytes=3-1", "bytes=0-1,4-5", "lines=0-1", "bytes=-", "nonsense"])
      expect((await part(range))[0], range).toBe(200);
    expect((await part("bytes=0-3", { "if-range": '"other"' }))[0]).toBe(200);
    expect((await part("bytes=0-3", { "if-range": whole.headers.get("etag") ?? "" }))[0]).toBe(206);
    expect((await part("bytes=0-3", { "if-range": whole.headers.get("last-modified") ?? "" }))[0]).toBe(206);
  });
});

describe("HEAD", () => {
  it.each([...ADDRESSES, "papers/gone.json", "papers.csv?colour=red"])(
    "of %s has the status and headers of GET, and no body",
    async (address) => {
      const [head, full] = [HEAD(requestOf(address, { method: "HEAD" })), GET(requestOf(address))];
      expect(head.status).toBe(full.status);
      expect(headersOf(head)).toEqual(headersOf(full));
      expect(await head.text()).toBe("");
      expect(await full.text()).not.toBe("");
    },
  );
  it("gets a 304 as GET does", () => {
    expect(
      HEAD(requestOf("papers.csv", { method: "HEAD", headers: { "if-none-match": etagOf("papers.csv") } })).status,
    ).toBe(304);
  });
});

describe("any page may read", () => {
  it.each([
    [200, get("papers.csv")],
    [304, get("papers.csv", { "if-none-match": "*" })],
    [400, get("papers.csv?colour=red")],
    [404, get("papers/gone.json")],
    [405, POST(requestOf("papers.csv", { method: "POST" }))],
    [414, get(`papers.csv?${"x".repeat(9000)}`)],
    [204, OPTIONS()],
  ])("an answer of status %i", (status, { status: found, headers }) => {
    expect(found).toBe(status);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toBe(
      "etag, last-modified, accept-ranges, content-range, content-length, content-disposition, link, x-data-version, x-asked-version",
    );
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });
  it("after a preflight, which has no body and names what is allowed", async () => {
    const response = OPTIONS();
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("access-control-allow-headers")).toContain("if-none-match");
  });
});

describe("the data is read-only", () => {
  it.each([
    ["POST", POST],
    ["PUT", PUT],
    ["PATCH", PATCH],
    ["DELETE", DELETE],
  ] as const)("so %s is refused with the methods that are allowed", async (method, handler) => {
    const response = handler(requestOf("papers.csv", { method }));
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(await problemOf(response)).toMatchObject({ type: "/data/api#method-not-allowed", status: 405 });
  });
});
