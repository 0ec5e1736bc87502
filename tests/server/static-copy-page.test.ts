import { describe, expect, test } from "vitest";
import { hostHeaders } from "@/scripts/static/host-headers.mjs";
import { linksIn } from "@/scripts/static/links.mjs";
import { staticCopyPage } from "@/scripts/static/static-copy-page.mjs";

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/></head><body><div id="about-this-copy"></div>${body}</body></html>`;

describe("a page in the copy for file hosts", () => {
  test("says what the copy cannot do", () => {
    expect(staticCopyPage(page(""), "/")).toContain(
      '<div id="about-this-copy"><aside class="page" aria-label="About this copy"><p>This copy has no server: ',
    );
  });

  test("has no link to a choice that needs a server, and keeps all others, also those that name the data", () => {
    const links = `<a class="x" href="/api/v1/search.json?q=audio">audio</a><a class="x" href="/benchmarks?topic=audio"><a href="/papers/var">VAR</a><a href="/papers/var?version=0123456789ab">VAR</a><a href="https://example.org/?a=b">out</a>`;
    const still = staticCopyPage(page(links), "/benchmarks");
    expect(still).toContain('<a class="x" role="link" aria-disabled="true">audio</a>');
    for (const kept of [
      '<a class="x" href="/benchmarks?topic=audio">',
      '<a href="/papers/var">',
      '<a href="/papers/var?version=0123456789ab">',
      '<a href="https://example.org/?a=b">',
    ])
      expect(still).toContain(kept);
  });

  test("has forms that cannot be used where only a server answers them", () => {
    const still = staticCopyPage(
      page('<form action="/search"><form class="x" action="/benchmarks/imagenet-256"><form action="/embed"><form>'),
      "/search",
    );
    expect(still).toContain(
      '<form action="/search"><form class="x" action="/benchmarks/imagenet-256"><form inert action="/embed"><form inert>',
    );
  });

  test("keeps what a browser answers: filters of the first page, of lists, and of one method or benchmark", () => {
    const kept = [
      "/?kind=paper",
      "/methods/loom?kind=paper",
      "/benchmarks/meadow-256?metric=is",
      "/results?page=2",
      "/compare?method=loom",
      "/methods?q=a",
    ]
      .map((href) => `<a href="${href}">`)
      .join("");
    expect(staticCopyPage(page(kept), "/")).toContain(kept);
    expect(
      staticCopyPage(
        page('<a href="/papers/loom?x=1"><a href="/audit?x=1"><a href="/api/v1/compare-board.json?x=1">'),
        "/",
      ),
    ).not.toContain("?x=1");
    expect(staticCopyPage(page('<form action="/"><form action="/methods/loom">'), "/")).not.toContain("<form inert");
  });

  test("marks files of a choice, which a browser makes", () => {
    const links = [
      "compare.csv?method=var&amp;form=board",
      "compare.csl.json?method=var",
      "benchmarks/imagenet-256.eval-results.yaml?metric=fid",
      "report.md?result=var-fid",
    ].map((file) => `href="/api/v1/${file}">`);
    expect(staticCopyPage(page(links.map((link) => `<a ${link}`).join("")), "/compare")).toContain(
      links.map((link) => `<a data-receipt="" ${link}`).join(""),
    );
  });

  test("cannot be used before its choice is answered, where a browser answers it; the comparison keeps what is typed", () => {
    for (const address of ["/", "/methods", "/benchmarks/meadow-256", "/results", "/search", "/papers"])
      expect(staticCopyPage(page(""), address), address).toMatch(/<script>\(function awaitAnswer\(\) \{\n.*inert/s);
    expect(staticCopyPage(page(""), "/compare")).toContain("<script>(function keepAddress() {");
    for (const address of ["/papers/loom", "/audit", "/404.html"])
      expect(staticCopyPage(page(""), address), address).not.toContain("<script>");
  });

  test("says where its shards are", () => {
    expect(
      staticCopyPage(page("").replace("<html>", '<html lang="en">'), "/", { shards: "/shards/0123456789ab" }),
    ).toContain('<html data-shards="/shards/0123456789ab" lang="en">');
    expect(staticCopyPage(page(""), "/")).not.toContain("data-shards");
  });

  test("has its policy before anything that the policy is about, without what only a header may say", () => {
    const still = staticCopyPage(page("<script>alert(1)</script>"), "/");
    expect(still).toMatch(
      /^<!DOCTYPE html><html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-bhHHL3z2[^;]*'; [^"]*">?/,
    );
    expect(still).not.toContain("frame-ancestors");
  });
});

test("links are followed without fragment, data version or choice, once each, and never to other hosts", () => {
  const html = `<a href="/a#x"></a><a href="/a"></a><img src="/b.png"><a href="/c?version=1&amp;"></a><a href="/d?x=1"></a><a href="//host/e"></a><loc>https://example.org/f</loc><meta property="og:image" content="https://example.org/preview/g.png?version=1"/><meta property="og:image" content="https://other.example/h.png"/>`;
  expect(linksIn(html)).toEqual(["/a", "/b.png", "/c", "/f", "/preview/g.png"]);
});

test("headers for hosts: one rule for each first part, framing only below /embed, types where a name tells none", () => {
  const html = "text/html; charset=utf-8";
  const file = hostHeaders([
    { address: "/", type: html },
    { address: "/papers/var", type: html },
    { address: "/papers/drift", type: html },
    { address: "/embed/papers/var", type: html },
    { address: "/papers/opengraph-image", type: "image/png" },
    { address: "/api/v1/papers.csv", type: "text/csv" },
  ]);
  const rules = Object.fromEntries(file.split("\n\n").map((rule) => [rule.trim().split("\n")[0], rule]));
  expect(Object.keys(rules)).toEqual([
    "/",
    "/api/*",
    "/embed/*",
    "/papers/*",
    "/404.html",
    "/offline-start.js",
    "/offline.js",
    "/shards/*",
    "/_next/static/*",
    "/papers/opengraph-image",
  ]);
  expect(rules["/papers/*"]).toContain("frame-ancestors 'none'");
  expect(rules["/papers/*"]).toContain("x-frame-options: DENY");
  expect(rules["/embed/*"]).toContain("frame-ancestors *");
  expect(rules["/embed/*"]).not.toContain("x-frame-options");
  expect(rules["/api/*"]).toContain("access-control-allow-origin: *");
  expect(rules["/papers/opengraph-image"]).toContain("content-type: image/png");
});
