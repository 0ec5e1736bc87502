import { expect, test } from "vitest";
import { addressOfMovedPage } from "@/scripts/server/former-pages.mjs";

test.each([
  ["/method", "/how-it-works"],
  ["/method?data=abc", "/how-it-works?data=abc"],
])("%s leads on to %s", (before, after) => expect(addressOfMovedPage(before)).toBe(after));

test.each(["/methods", "/method/var", "/how-it-works", "//method", "/constructor"])("%s stays as it is", (address) =>
  expect(addressOfMovedPage(address)).toBeNull(),
);
