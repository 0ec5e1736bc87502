import { describe, expect, test } from "vitest";
import { filePolicy, newNonce, pagePolicy, securityHeaders } from "@/scripts/server/policy.mjs";

const BESIDE_SCRIPTS =
  "style-src 'self'; style-src-attr 'unsafe-inline'; worker-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

describe("the policy of a page", () => {
  test("made at build allows its own files and the scripts that were hashed", () => {
    expect(pagePolicy({ hashes: ["sha256-AA=", "sha256-BB="] })).toBe(
      `default-src 'none'; script-src 'self' 'sha256-AA=' 'sha256-BB='; ${BESIDE_SCRIPTS}`,
    );
  });

  test("made for one request allows the scripts that carry its nonce too", () => {
    expect(pagePolicy({ hashes: ["sha256-AA="], nonce: "n0" })).toBe(
      `default-src 'none'; script-src 'self' 'nonce-n0' 'sha256-AA='; ${BESIDE_SCRIPTS}`,
    );
  });

  test("never allows inline scripts as such, nor scripts made from text", () => {
    const { "script-src": scripts } = directives(pagePolicy({ hashes: ["sha256-AA="], nonce: "n0", framed: true }));
    expect(scripts).not.toMatch(/unsafe|\*|https?:|data:/);
  });
});

test("the policy of a file lets nothing run and nothing load, but lets a picture bring its style", () => {
  expect(filePolicy()).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  );
});

test("a nonce is 18 random bytes, new each time", () => {
  const nonces = Array.from({ length: 50 }, newNonce);
  expect(new Set(nonces).size).toBe(50);
  for (const nonce of nonces) expect(nonce).toMatch(/^[\w+/]{24}$/);
});

describe("headers by rule", () => {
  const none = { hashes: [] };
  const framing = (path: string) => {
    const headers = securityHeaders(path, none);
    return [directives(headers["content-security-policy"] ?? "")["frame-ancestors"], headers["x-frame-options"]];
  };

  test.each(["/", "/compare", "/benchmarks/embed", "/embedded", "/api/v1/results.csv", "/no/such/page", "/feed.xml"])(
    "%s is shown in no frame",
    (path) => {
      expect(framing(path)).toEqual(["'none'", "DENY"]);
    },
  );

  test.each(["/embed/benchmarks/imagenet-256", "/embed", "/embed/x.svg"])("%s may be shown in any frame", (path) => {
    expect(framing(path)).toEqual(["*", undefined]);
  });

  test.each([
    ["/", "same-origin"],
    ["/papers/var", "same-origin"],
    ["/api/v1/results.json", "cross-origin"],
    ["/embed/benchmarks/imagenet-256", "cross-origin"],
    ["/feed.xml", "cross-origin"],
    ["/benchmarks/imagenet-256/opengraph-image-1x2y3z", "cross-origin"],
  ])("%s may be loaded by %s pages", (path, policy) => {
    expect(securityHeaders(path, none)["cross-origin-resource-policy"]).toBe(policy);
  });

  test("what pages load of the build is never sniffed, and carries no more than that: a policy does nothing there", () => {
    expect(Object.keys(securityHeaders("/_next/static/chunks/a.js", none))).toEqual(["x-content-type-options"]);
    expect(Object.keys(securityHeaders("/_next/image", none))).toContain("content-security-policy");
  });

  test.each(["/", "/api/v1/results.csv", "/embed/x", "/nothing"])(
    "%s is never sniffed and sends no referrer",
    (path) => {
      expect(securityHeaders(path, none)).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
    },
  );
});

/** Returns the directives of a policy by name. */
function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split("; ").map((directive) => [directive.split(" ", 1)[0], directive.replace(/^\S+ ?/, "")]),
  );
}
