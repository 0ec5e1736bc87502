import { expect, test } from "vitest";
import { readableAddress } from "@/scripts/server/ignored-query.mjs";

const SITE = {
  isBuilt: (path: string) => path === "/" || path === "/methods",
  parameters: ["family", "method", "metric", "q"],
};
const TRACKED = ["utm_source=a", "utm_anything=b%26", "fbclid=1", "gclid=2", "msclkid=3", "mc_cid=4", "ref=x", "ref"];

test.each(TRACKED)("%s says nothing, wherever it stands and whatever is asked", (pair) => {
  for (const path of ["/", "/compare", "/api/v1/results.csv"]) {
    expect(readableAddress(`${path}?${pair}`, SITE)).toBe(path);
    expect(readableAddress(`${path}?${pair}&method=a&${pair}&method=b`, SITE)).toBe(`${path}?method=a&method=b`);
    expect(readableAddress(`${path}?method=a&${pair}`, SITE)).toBe(`${path}?method=a`);
  }
});

test.each(["/?foo=1", "/methods?a=1&b=2", "/methods?a&&b", "/?%66oo=1", "/?constructor=1"])(
  "%s is the page made at build, as no page reads any of it",
  (address) => {
    expect(readableAddress(address, SITE)).toBe(address.split("?")[0]);
  },
);

test.each([
  "/?family=x",
  "/?foo=1&q=2",
  "/?%66amily=x",
  "/?metrik=fid",
  "/?METHODS=a",
  "/compare?foo=1",
  "/api/v1/results.csv?foo=1",
  "/methods",
  "/methods?",
  "/?reference=a&q=1",
])("%s stays as it was sent", (address) => expect(readableAddress(address, SITE)).toBe(address));

test("a query that cannot be decoded is read like any other", () => {
  expect(readableAddress("/?%=1", SITE)).toBe("/");
  expect(readableAddress("/compare?%=1", SITE)).toBe("/compare?%=1");
});

test("where it is not known what pages read, only tracking goes", () => {
  expect(readableAddress("/?foo=1&ref=a", { isBuilt: SITE.isBuilt })).toBe("/?foo=1");
});
