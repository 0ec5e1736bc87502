import { expect, test } from "vitest";
import { newMetrics } from "@/scripts/server/metrics.mjs";
import { ownAnswers } from "@/scripts/server/own-answers.mjs";
import { securityText } from "@/scripts/server/security-text.mjs";

test("a server is ready once it has its collection, and until it stops", () => {
  let stopping = false;
  const state: { version: string | undefined; isStopping: () => boolean } = {
    version: undefined,
    isStopping: () => stopping,
  };
  const ready = () => {
    const { status, text } = ownAnswers({ state }).get("/api/ready")!();
    return [status, JSON.parse(text)];
  };
  expect(ready()).toEqual([503, { status: "starting" }]);
  state.version = "0123456789ab";
  expect(ready()).toEqual([200, { status: "ready", data_version: "0123456789ab" }]);
  stopping = true;
  expect(ready()).toEqual([503, { status: "stopping", data_version: "0123456789ab" }]);
});

test("numbers and contact are there only where a setting asks for them", () => {
  const state = { isStopping: () => false };
  expect([...ownAnswers({ state }).keys()]).toEqual(["/api/ready"]);
  expect([...ownAnswers({ state, metrics: newMetrics(), contact: "mailto:a@example.org" }).keys()]).toEqual([
    "/api/ready",
    "/metrics",
    "/.well-known/security.txt",
  ]);
});

test("security.txt says whom to tell, until when and where, in the lines of RFC 9116", () => {
  const text = securityText(
    { contact: "mailto:security@example.org", siteUrl: "https://example.org" },
    new Date("2026-11-28T12:34:56Z"),
  );
  expect(text).toBe(
    "Contact: mailto:security@example.org\nExpires: 2027-05-27T00:00:00Z\nPreferred-Languages: en\nCanonical: https://example.org/.well-known/security.txt\n",
  );
});

test("numbers are samples that Prometheus reads: each family described once, buckets that add up", () => {
  const metrics = newMetrics();
  for (const seconds of [0.004, 0.03, 20]) {
    metrics.began();
    metrics.ended({ kind: "page", status: 200, seconds });
  }
  metrics.began();
  const lines = metrics.text("0123456789ab").trimEnd().split("\n");
  const samples = lines.filter((line) => !line.startsWith("#"));
  for (const sample of samples)
    expect(sample).toMatch(/^[a-z_]+(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? [\d.e+-]+$/);
  const types = lines.filter((line) => line.startsWith("# TYPE")).map((line) => line.split(" ")[2]);
  expect(new Set(types).size).toBe(types.length);
  for (const sample of samples)
    expect(types).toContain(/^[a-z_]+/.exec(sample)?.[0].replace(/(duration_seconds)_(?:bucket|sum|count)$/, "$1"));
  expect(samples).toEqual(
    expect.arrayContaining([
      'as_reported_requests_total{kind="page",status="200"} 3',
      'as_reported_request_duration_seconds_bucket{kind="page",le="0.005"} 1',
      'as_reported_request_duration_seconds_bucket{kind="page",le="0.05"} 2',
      'as_reported_request_duration_seconds_bucket{kind="page",le="10"} 2',
      'as_reported_request_duration_seconds_bucket{kind="page",le="+Inf"} 3',
      'as_reported_request_duration_seconds_count{kind="page"} 3',
      "as_reported_open_requests 1",
      'as_reported_data_info{version="0123456789ab"} 1',
    ]),
  );
});
