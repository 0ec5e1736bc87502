import { createHash } from "node:crypto";
import fc from "@/tests/support/fast-check";
import { expect, test } from "vitest";
import { plainSha256 } from "@/lib/catalogue/plain-sha256";
import { sha256Of } from "@/lib/catalogue/sha256";

const nodes = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("the hash that the browser makes is Node's, whatever the bytes and the length", () => {
  // Around 55, 56 and 64 bytes the padding takes another block.
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 128, 1000])
    expect(plainSha256(new Uint8Array(length).fill(length))).toBe(nodes(new Uint8Array(length).fill(length)));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => plainSha256(bytes) === nodes(bytes)));
});

test("a text is hashed in UTF-8", () => {
  expect(sha256Of("μ")).toBe(nodes(Uint8Array.of(0xce, 0xbc)));
});
