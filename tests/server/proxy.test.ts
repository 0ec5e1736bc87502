import { expect, test } from "vitest";
import { SITE_PAGES } from "@/lib/view/address/site-pages";
import { config } from "@/proxy";

const passes = (path: string) => config.matcher.some((matcher) => new RegExp(`^${matcher}$`).test(path));

test("requests of pages pass through the proxy, and those of the API do not", () => {
  const pages = SITE_PAGES.map(({ address }) => address.replace("[id]", "api"));
  expect([...pages, "/q", "/q/compare"].filter((path) => !passes(path))).toEqual([]);
  expect(["/api/v1", "/api/v1/compare-board.json", "/api/health", "/_next/static/a.js"].filter(passes)).toEqual([]);
});
