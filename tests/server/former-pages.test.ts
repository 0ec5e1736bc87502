import { expect, test } from "vitest";
import { addressOfMovedPage } from "@/scripts/server/former-pages.mjs";
import { hostRedirects } from "@/scripts/static/host-redirects.mjs";

test.each([
  ["/method", "/how-it-works"],
  ["/method?data=abc", "/how-it-works?data=abc"],
])("%s leads on to %s", (before, after) => expect(addressOfMovedPage(before)).toBe(after));

test.each(["/methods", "/method/var", "/how-it-works", "//method", "/constructor"])("%s stays as it is", (address) => expect(addressOfMovedPage(address)).toBeNull());

test("a copy on a file host leads on from moved pages and from former ids", () => {
  expect(hostRedirects({ methods: { shallow: "tidal" } })).toBe("/method /how-it-works 308\n/methods/shallow /methods/tidal 308\n");
});
