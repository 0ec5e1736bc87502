import { expect, test } from "vitest";
import { GET } from "@/app/api/health/route";
import { healthOf } from "@/lib/http/endpoints/health";
import { small } from "@/tests/support/catalogues";

test("health names the data and counts its rows", () => {
  expect(healthOf(small, 61.9)).toEqual({
    status: "ok",
    data_version: small.version,
    uptime_seconds: 61,
    // The number of lines in each file of the fixture, without its header.
    rows: {
      papers: 3,
      sources: 4,
      methods: 7,
      benchmarks: 3,
      metrics: 5,
      conditions: 5,
      results: 14,
      claims: 1,
      numerals: 21,
      omissions: 1,
      "former-ids": 2,
      aliases: 1,
    },
  });
});

test("health is never cached and may be read from anywhere", () => {
  const { status, headers } = GET();
  expect([status, headers.get("cache-control"), headers.get("access-control-allow-origin")]).toEqual([
    200,
    "no-store",
    "*",
  ]);
});
