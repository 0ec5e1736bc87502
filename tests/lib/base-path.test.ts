import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";

/** Loads the modules as a build with this base path has them. */
async function builtWith(basePath: string) {
  vi.resetModules();
  vi.stubEnv("BASE_PATH", basePath);
  const [{ at, below }, { addressesIn, addressesOut }, { siteOrigin }, { addressed }] = await Promise.all([
    import("@/lib/view/address/base-path"),
    import("@/lib/view/address/json-addresses"),
    import("@/lib/view/site"),
    import("@/components/site-jsx/addressed"),
  ]);
  return { at, below, addressesIn, addressesOut, siteOrigin, addressed };
}
afterEach(() => vi.unstubAllEnvs());

describe("a site below /results", () => {
  it("says its addresses with the base, also that of the page which is called as the base is, and leaves all others as they are", async () => {
    const { at, below } = await builtWith("/results");
    const pairs = {
      "/": "/results/",
      "/?kind=paper": "/results/?kind=paper",
      "/results": "/results/results",
      "/papers/loom#x": "/results/papers/loom#x",
    };
    for (const [address, said] of Object.entries(pairs)) {
      expect(at(address)).toBe(said);
      expect(below(said)).toBe(address);
    }
    expect(below("/results")).toBe("/");
    for (const other of ["#top", "?kind=paper", "https://example.org/x", "//example.org/x", "mailto:a@b.c", ""])
      expect(at(other)).toBe(other);
    for (const outside of ["/resultsheet", "/other"]) expect(below(outside)).toBe(outside);
  });

  it("has the base in the addresses of elements, once, and hands on to components what they were given", async () => {
    const { addressed } = await builtWith("/results");
    expect(addressed("a", { href: "/papers", title: "/papers" })).toEqual({
      href: "/results/papers",
      title: "/papers",
    });
    expect(addressed("form", { action: "/" })).toEqual({ action: "/results/" });
    const props = { href: "/papers" };
    expect(addressed(() => null, props)).toBe(props);
    expect(addressed("a", { href: "#top" })).toEqual({ href: "#top" });
  });

  it("has it in whatever a component prints", async () => {
    await builtWith("/results");
    const [{ SiteHeader }, { SearchField }] = await Promise.all([
      import("@/components/page/site-header"),
      import("@/components/search/search-field"),
    ]);
    const printed = renderToStaticMarkup(
      createElement(
        "div",
        null,
        createElement(SiteHeader, { title: "A site", examples: "" }),
        createElement(SearchField, { query: "", longest: 100, placeholder: "" } as never),
      ),
    );
    const addresses = [...printed.matchAll(/ (?:href|action)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(expect.arrayContaining(["/results/", "/results/compare", "/results/search"]));
    expect(addresses.filter((address) => !address?.startsWith("/results/"))).toEqual([]);
  });

  it("sends JSON with the base in its addresses, and its pages read them without", async () => {
    const { addressesIn, addressesOut } = await builtWith("/results");
    const answer = {
      meta: { self: "/api/v1/results.json" },
      data: [{ href: "/results?method=loom", name: "/not an address", place: "best" }],
      nearest: ["/api/v1/papers.json", "loom"],
    };
    const sent = JSON.stringify(answer, addressesOut);
    expect(JSON.parse(sent)).toMatchObject({
      meta: { self: "/results/api/v1/results.json" },
      data: [{ href: "/results/results?method=loom", name: "/not an address", place: "best" }],
      nearest: ["/results/api/v1/papers.json", "loom"],
    });
    expect(JSON.parse(sent, addressesIn)).toEqual(answer);
  });

  it("has it behind its host, whether SITE_URL says it or not", async () => {
    const { siteOrigin } = await builtWith("/results");
    expect([siteOrigin("https://example.org"), siteOrigin("https://example.org/results/"), siteOrigin("")]).toEqual([
      "https://example.org/results",
      "https://example.org/results",
      "http://localhost:3000/results",
    ]);
  });
});

describe("a site with a host of its own", () => {
  it("changes no address", async () => {
    const { at, below, addressesIn, addressesOut, siteOrigin } = await builtWith("");
    expect([at("/papers"), below("/papers"), siteOrigin("https://example.org/lab")]).toEqual([
      "/papers",
      "/papers",
      "https://example.org/lab",
    ]);
    expect([addressesIn, addressesOut]).toEqual([undefined, undefined]);
  });
});
