import { readFileSync } from "node:fs";
import { expect, test } from "@/tests/support/page";

/** The addresses of a started site that README.md leads to or tells to type, each once. */
const ADDRESSES = [
  ...new Set(
    Array.from(
      readFileSync("README.md", "utf8").matchAll(/http:\/\/localhost:3000(\/[^\s)'>]*)/g),
      ([, address = ""]) => address,
    ),
  ),
];

test("every address in README.md is answered, and each part of it is understood", async ({ request }) => {
  expect(ADDRESSES.length).toBeGreaterThan(5);
  for (const address of ADDRESSES) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(await answer.text(), address).not.toContain("Parts of the address that were not understood");
  }
});
