import { describe, expect, test } from "vitest";
import { formerAddresses } from "@/scripts/static/former-addresses.mjs";
import { hostRedirects } from "@/scripts/static/host-redirects.mjs";
import { leadOnPage } from "@/scripts/static/lead-on-page.mjs";

const FORMER = {
  methods: { shallow: "tidal", flat: "shallow" },
  benchmarks: { lake: "pond-64" },
  results: { "tidal-best": "tidal-fid" },
};
const moves = (addresses: readonly string[], former = FORMER) =>
  formerAddresses(addresses, former).map(({ from, to }) => `${from} ${to}`);

describe("the former addresses of a copy", () => {
  test("are those from which the server leads on to one of its documents, in every format, also where an id was replaced twice", () => {
    expect(
      moves([
        "/methods/tidal",
        "/api/v1/methods/tidal.csl.json",
        "/embed/benchmarks/pond-64/fid",
        "/preview/benchmarks/pond-64.png",
        "/api/v1/results/tidal-fid.json",
      ]),
    ).toEqual([
      "/methods/shallow /methods/tidal",
      "/methods/flat /methods/tidal",
      "/api/v1/methods/shallow.csl.json /api/v1/methods/tidal.csl.json",
      "/api/v1/methods/flat.csl.json /api/v1/methods/tidal.csl.json",
      "/embed/benchmarks/lake/fid /embed/benchmarks/pond-64/fid",
      "/preview/benchmarks/lake.png /preview/benchmarks/pond-64.png",
      "/api/v1/results/tidal-best.json /api/v1/results/tidal-fid.json",
    ]);
  });

  test("hold pages that have moved, where the copy has them", () => {
    expect(moves(["/how-it-works"])).toEqual(["/method /how-it-works"]);
    expect(moves(["/methods"])).toEqual([]);
  });

  test("are none of an id that is another table's, of none that leads nowhere, and never that of a document", () => {
    expect(moves(["/methods/pond-64", "/papers/tidal", "/methods/linear"])).toEqual([]);
    expect(moves(["/methods/tidal", "/methods/shallow", "/methods/flat"])).toEqual([]);
    expect(moves(["/methods/b"], { ...FORMER, methods: { a: "b", b: "a" } as never })).toEqual([]);
  });
});

test("a file host that reads _redirects leads on from them, below the path of the site", () => {
  expect(hostRedirects([{ from: "/method", to: "/how-it-works" }], "/results")).toBe(
    "/results/method /results/how-it-works 308\n",
  );
});

describe("the page at a former address", () => {
  const html = leadOnPage(
    { from: "/methods/shallow", to: "/methods/tidal" },
    { siteUrl: "https://example.org/results", basePath: "/results" },
  );

  test("leads on without scripts, by a link, and names the present address for search engines", () => {
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="0; url=/results/methods/tidal"/></noscript>');
    expect(html).toContain('<a href="/results/methods/tidal">/results/methods/tidal</a>');
    expect(html).toContain('<link rel="canonical" href="https://example.org/results/methods/tidal"/>');
    expect(leadOnPage({ from: "/method", to: "/how-it-works" })).toContain(
      '<link rel="canonical" href="/how-it-works"/>',
    );
  });

  test("takes query and fragment along, by a script that its own policy allows", () => {
    const [, run = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const replaced: string[] = [];
    new Function("location", run)({
      search: "?kind=paper",
      hash: "#yours=1",
      replace: (to: string) => replaced.push(to),
    });
    expect(replaced).toEqual(["/results/methods/tidal?kind=paper#yours=1"]);
    expect(html).toMatch(
      /^<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]*script-src 'self' 'sha256-/,
    );
  });
});
