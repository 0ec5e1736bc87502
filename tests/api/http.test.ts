import { describe, expect, it } from "vitest";
import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from "@/app/api/v1/[[...path]]/route";
import { get, problemOf, requestOf } from "@/tests/support/api";

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
    // Every figure comes from a source of one of the four kinds, so this selection is the whole table.
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
  it("hears 304 as GET does", () => {
    expect(HEAD(requestOf("papers.csv", { method: "HEAD", headers: { "if-none-match": etagOf("papers.csv") } })).status).toBe(304);
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
    expect(headers.get("access-control-expose-headers")).toBe("etag, content-disposition, link, x-data-version, x-asked-version");
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
