import { createHash } from "node:crypto";
import fc from "@/tests/support/fast-check";
import { describe, expect, test } from "vitest";
import { inlineScriptHashes } from "@/lib/islands/inline-scripts.mjs";
import { loadOnUse } from "@/lib/islands/page-scripts.mjs";
import { scriptsFor } from "@/scripts/server/page-table.mjs";

describe("hashes of inline scripts", () => {
  test("are those that any SHA-256 gives, in base64", () => {
    // printf 'alert(1)' | openssl dgst -sha256 -binary | openssl base64
    expect(inlineScriptHashes("<script>alert(1)</script>")).toEqual([
      "sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=",
    ]);
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

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;

/** Returns the joined script at the end of a page, without the part that loads the others. */
const joinedIn = (html: string) =>
  /<script>(?<text>(?:(?!<script)[\s\S])*?);\n\(function onUse\([\s\S]*\)\("text\/on-use",3000\)<\/script><\/body><\/html>$/.exec(
    html,
  )?.groups?.text;

describe("a page whose scripts wait until they are of use", () => {
  const head = `<link rel="preload" as="script" fetchPriority="low" href="/c.js"/><link rel="preload" as="font" href="/f.woff2"/><script src="/a.js" async=""></script><script>theme()</script><script src="/old.js" noModule=""></script>`;
  const body = `<script id="_R_">boot()</script><p>script src="/x.js" async=""</p><script src="/b.js" async=""></script><script type="application/json">{"a":"$&"}</script><script>append("\\u003c/script>$1")</script><p>end</p><script>more()</script>`;

  test("fetches none of them while it is read; all else stays as and where it is, but inline scripts of the body are one at its end", () => {
    const html = loadOnUse(page(head, body));
    expect(html.slice(0, html.indexOf("<script>boot"))).toBe(
      '<html><head><link rel="preload" as="font" href="/f.woff2"/><script type="text/on-use" src="/a.js" async=""></script><script>theme()</script><script src="/old.js" noModule=""></script></head>' +
        '<body><p>script src="/x.js" async=""</p><script type="text/on-use" src="/b.js" async=""></script><script type="application/json">{"a":"$&"}</script><p>end</p>',
    );
    expect(joinedIn(html)).toBe('boot();\nappend("\\u003c/script>$1");\nmore()');
  });

  test("has two inline scripts, however many Next wrote; that of the head is the same in every page", () => {
    const hashes = inlineScriptHashes(loadOnUse(page(head, body.repeat(50))));
    expect(hashes).toHaveLength(2);
    expect(hashes[0]).toBe(hashOf("theme()"));
  });

  test("appends the same things in the same order", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), (texts) => {
        const html = page(
          "",
          texts
            .map(
              (text) => `<script>self.__next_f.push([1,${JSON.stringify(text).replaceAll("<", "\\u003c")}])</script>`,
            )
            .join("<p></p>"),
        );
        const self = { __next_f: [] as [number, string][] };
        new Function("self", joinedIn(loadOnUse(html)) ?? "")(self);
        expect(self.__next_f.map(([, text]) => text)).toEqual(texts);
      }),
    );
  });
});

describe("which scripts a policy allows", () => {
  const table = {
    anywhere: ["sha256-N="],
    twins: ["^/compare$", "^/benchmarks/[^/]+$"],
    pages: { "/compare": ["sha256-C="], "/audit": ["sha256-A="] },
  };

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

  test("what is not a page: none", () => {
    expect(scriptsFor(table, "/api/v1/papers.csv", true)).toEqual({ hashes: [] });
  });
});

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
