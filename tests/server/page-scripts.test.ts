import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inlineScriptHashes, joinAppends, loadAfterPaint } from "@/scripts/server/page-scripts.mjs";
import { scriptsFor } from "@/scripts/server/page-table.mjs";

describe("hashes of inline scripts", () => {
  test("are those that any SHA-256 gives, in base64", () => {
    // printf 'alert(1)' | openssl dgst -sha256 -binary | openssl base64
    expect(inlineScriptHashes("<script>alert(1)</script>")).toEqual(["sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI="]);
  });

  test("leave out files and data, take what has a name or an empty type, and count a repeated script once", () => {
    const html = `<script src="/a.js" async=""></script><script>one()</script><script id="_R_">two()</script><script type="application/ld+json">{}</script>
      <script type="module">three()</script><script>one()</script><script type="application/json">{"a":1}</script>`;
    expect(inlineScriptHashes(html)).toEqual(["one()", "two()", "three()"].map(hashOf));
  });

  test("are of the bytes in UTF-8, line breaks and all", () => {
    expect(inlineScriptHashes("<script>\nsay('é→\\u003c')\n</script>")).toEqual([hashOf("\nsay('é→\\u003c')\n")]);
  });
});

describe("joining what Next appends", () => {
  test("makes one script of neighbours and leaves all others", () => {
    const start = "<script>theme()</script><script>(self.__next_f=self.__next_f||[]).push([0])</script>";
    const appends = `<script>self.__next_f.push([1,"a"])</script><script>self.__next_f.push([1,"b\\u003c/script\\u003e"])</script>`;
    const end = `<script id="x">self.__next_f.push([1,"c"])</script><p>text</p><script>self.__next_f.push([1,"d"])</script>`;
    expect(joinAppends(start + appends + end)).toBe(
      `<script>theme()</script><script>(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,"a"]);self.__next_f.push([1,"b\\u003c/script\\u003e"])</script>${end}`,
    );
  });

  test("appends the same things in the same order", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
        const html = texts.map((text) => `<script>self.__next_f.push([1,${JSON.stringify(text).replaceAll("<", "\\u003c")}])</script>`).join("");
        const joined = joinAppends(html);
        expect(appended(joined)).toEqual(texts);
        expect(inlineScriptHashes(joined)).toHaveLength(Math.min(texts.length, 1));
      }),
    );
  });
});

describe("scripts that wait for the first paint", () => {
  const html =
    '<html><head><link rel="preload" as="script" fetchPriority="low" href="/c.js"/><link rel="preload" as="font" href="/f.woff2"/><script src="/a.js" async=""></script><script src="/old.js" noModule=""></script></head>' +
    '<body><script>inline()</script><p>script src="/x.js" async=""</p><script src="/b.js" id="_R_" async=""></script></body></html>';

  test("are no scripts until then, fetched by nobody; all else stays as and where it is", () => {
    const [before = "", added = ""] = loadAfterPaint(html).split(/(?<=<\/script>)(?=<script>\(\(\))/);
    expect(before).toBe(
      '<html><head><link rel="preload" as="font" href="/f.woff2"/><script type="text/after-paint" src="/a.js" async=""></script><script src="/old.js" noModule=""></script></head>' +
        '<body><script>inline()</script><p>script src="/x.js" async=""</p><script type="text/after-paint" src="/b.js" id="_R_" async=""></script>',
    );
    expect(added).toMatch(/^<script>\(.*\)\(\)<\/script><\/body><\/html>$/);
  });

  test("are brought by one script that is the same in every page, which a policy can allow", () => {
    const added = (page: string) => inlineScriptHashes(loadAfterPaint(page)).at(-1);
    expect(inlineScriptHashes(loadAfterPaint(html))).toHaveLength(2);
    expect(added(html)).toBe(added("<html><body></body></html>"));
  });
});

describe("which scripts a policy allows", () => {
  const table = { anywhere: ["sha256-N="], twins: ["^/compare$", "^/benchmarks/[^/]+$"], pages: { "/compare": ["sha256-C="], "/audit": ["sha256-A="] } };

  test("a page made at build: its hashes and no nonce, which a cache would hand to all", () => {
    expect(scriptsFor(table, "/audit", false)).toEqual({ hashes: ["sha256-A="] });
    expect(scriptsFor(table, "/compare", false)).toEqual({ hashes: ["sha256-C="] });
    expect(scriptsFor(table, "/audit", true)).toEqual({ hashes: ["sha256-A="] });
  });

  test.each([
    ["/compare", true],
    ["/nothing", false],
    ["/benchmarks/nothing", true],
    ["/__proto__", false],
  ])("%s, query %s: a nonce, and the hashes of the pages that stand in", (path, hasQuery) => {
    expect(scriptsFor(table, path, hasQuery)).toEqual({ hashes: ["sha256-N="], nonce: expect.any(String) });
  });

  test("what is no page: none", () => {
    expect(scriptsFor(table, "/api/v1/papers.csv", true)).toEqual({ hashes: [] });
  });
});

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** Runs the scripts of a page and returns what they appended. */
function appended(html: string): unknown[] {
  const self = { __next_f: [] as [number, string][] };
  for (const [, text] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) new Function("self", text ?? "")(self);
  return self.__next_f.map(([, text]) => text);
}
