import { describe, expect, test } from "vitest";
import { LONGEST_ADDRESS, refusalOf } from "@/scripts/server/refusal.mjs";

const status = (method: string, url: string, headers = {}) => refusalOf({ method, url, headers })?.status ?? null;

describe("refused before the dashboard sees it", () => {
  test.each(["TRACE", "POST", "PUT", "PATCH", "DELETE", "PROPFIND"])("405 for %s, with what is allowed", (method) => {
    expect(refusalOf({ method, url: "/", headers: {} })).toMatchObject({ status: 405, allow: "GET, HEAD, OPTIONS" });
  });

  test("414 for an address of one character too many", () => {
    const longest = `/${"a".repeat(LONGEST_ADDRESS - 1)}`;
    expect([status("GET", longest), status("GET", `${longest}a`)]).toEqual([null, 414]);
  });

  test("413 for a body, whether its length is stated or not", () => {
    expect(status("GET", "/", { "content-length": "1" })).toBe(413);
    expect(status("GET", "/", { "transfer-encoding": "chunked" })).toBe(413);
  });

  test("400 for an invalid percent-encoding in the path, but not in the query", () => {
    expect([status("GET", "/%"), status("GET", "/%E0%A4%A"), status("GET", "/compare?method=%")]).toEqual([
      400,
      400,
      null,
    ]);
  });
});

test.each(["GET", "HEAD", "OPTIONS"])("%s goes on, also with a body of no bytes", (method) => {
  expect(status(method, "/api/v1/papers.csv?x=1", { "content-length": "0" })).toBeNull();
});
