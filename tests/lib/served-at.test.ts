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
  it("in code on a page that was made before anybody knew the port, as soon as it is unfolded", () => {
    const code = { textContent: "curl -O 'http://localhost:3000/api/v1/results.csv'" };
    const told: ((event: unknown) => void)[] = [];
    new Function("addEventListener", "location", LOCAL_ADDRESS_SCRIPT)((_: string, tell: (event: unknown) => void) => told.push(tell), { origin: "http://localhost:4000" });
    told[0]?.({ target: { querySelectorAll: () => [code] } });
    expect(code.textContent).toBe("curl -O 'http://localhost:4000/api/v1/results.csv'");
  });
});
