import { expect, test } from "vitest";
import { versionedHref } from "@/lib/view/data-version";
import { siteOrigin } from "@/lib/view/site";

test("a link says which data it was made from, before its fragment and beside what it asks already", () => {
  expect(versionedHref("/papers/var#a-figure", "0123")).toBe("/papers/var?version=0123#a-figure");
  expect(versionedHref("/compare?method=a&method=b", "0123")).toBe("/compare?method=a&method=b&version=0123");
  expect(versionedHref("/compare?version=old", "0123")).toBe("/compare?version=0123");
});

test("the site's address is SITE_URL without a slash at its end, and a wrong one is refused in words", () => {
  expect(siteOrigin("https://example.org/")).toBe("https://example.org");
  expect(siteOrigin("https://example.org/as-reported/")).toBe("https://example.org/as-reported");
  expect(siteOrigin("")).toBe("http://localhost:3000");
  expect(() => siteOrigin("example.org")).toThrow("SITE_URL: found example.org");
  expect(() => siteOrigin("ftp://example.org")).toThrow("SITE_URL: found ftp://example.org");
});
