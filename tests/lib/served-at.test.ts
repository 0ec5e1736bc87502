import { afterEach, describe, expect, it, vi } from "vitest";
import { LOCAL_ADDRESS_SCRIPT } from "@/lib/view/address/local-address";
import { builtOrigin, siteOrigin } from "@/lib/view/site";
import { GET as citation } from "@/app/CITATION.cff/route";
import { get } from "@/tests/support/api";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("without SITE_URL the site is where its server said that it is", () => {
  it("in files and links, whatever a request says about its host", async () => {
    vi.stubEnv("SITE_URL", "");
    vi.stubEnv("SERVED_AT", "http://localhost:4000");
    expect(siteOrigin()).toBe("http://localhost:4000");
    expect(await get("references.bib").text()).toContain("http://localhost:4000/data?version=");
    vi.stubEnv("SITE_URL", "https://example.org");
    expect(siteOrigin()).toBe("https://example.org");
  });
  it("but files of the build name the usual port, so that a page made on request states their checksums", async () => {
    vi.stubEnv("SITE_URL", "");
    vi.stubEnv("SERVED_AT", "http://localhost:4000");
    expect(builtOrigin()).toBe("http://localhost:3000");
    expect(await (await citation()).text()).toContain("http://localhost:3000");
    vi.stubEnv("SITE_URL", "https://example.org");
    expect(builtOrigin()).toBe("https://example.org");
  });
  it("in a browser where the page is, unless the page says SITE_URL", () => {
    vi.stubGlobal("location", { origin: "http://localhost:4000" });
    expect(siteOrigin()).toBe("http://localhost:4000");
    vi.stubGlobal("document", { documentElement: { dataset: { site: "https://example.org/results" } } });
    expect(siteOrigin()).toBe("https://example.org/results");
  });
  it.each([
    {
      type: "toggle",
      place: "pre>code",
      when: "code as soon as it is unfolded",
      text: "curl -O 'http://localhost:3000/api/v1/results.csv'",
    },
    {
      type: "DOMContentLoaded",
      place: "pre[data-home]",
      when: "the reference to the collection at once",
      text: "  url = {http://localhost:3000/data?version=1},",
    },
  ])("on a page that was made before anybody knew the port: $when", ({ type, place, text }) => {
    const element = { textContent: text };
    const told = new Map<string, (event: unknown) => void>();
    new Function("addEventListener", "location", LOCAL_ADDRESS_SCRIPT)(
      (on: string, tell: (event: unknown) => void) => told.set(on, tell),
      { origin: "http://localhost:4000" },
    );
    told.get(type)?.({ target: { querySelectorAll: (names: string) => (names === place ? [element] : []) } });
    expect(element.textContent).toBe(text.replace("3000", "4000"));
  });
});
