import { describe, expect, it } from "vitest";
import { answerRequest } from "@/lib/http/answer-request";
import { get, problemOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";

const problem = async (address: string) => problemOf(get(address));

describe("a parameter that was not understood is a 400 that names it", () => {
  it("when the parameter is unknown", async () => {
    const { status, type, parameters } = await problem("results.json?metrics=fid");
    expect([status, type]).toEqual([400, "/data/api#parameter-not-understood"]);
    expect(parameters).toEqual([
      {
        parameter: "metrics",
        found: "the unknown parameter metrics",
        allowed: ["benchmark", "metric", "method", "paper", "topic", "kind", "family", "origin", "year"],
        nearest: ["metric"],
      },
    ]);
  });
  it("when its value is, with all that is allowed and the nearest", async () => {
    const { parameters, detail } = await problem("results.csv?benchmark=meadow256");
    expect(detail).toBe('Look at benchmark: "parameters" says what was found and what is allowed.');
    expect(parameters).toMatchObject([
      { parameter: "benchmark", found: "meadow256", allowed: [...wide.benchmarks.keys()] },
    ]);
    expect(parameters?.[0]?.nearest[0]).toBe("meadow-256");
  });
  it("several at once, in the order of the query, and what was understood does not help", async () => {
    const { parameters, detail } = await problem("results.json?metric=fid&metric=fidd&colour=red&kind=");
    expect(parameters?.map(({ parameter, found }) => [parameter, found])).toEqual([
      ["metric", "fidd"],
      ["colour", "the unknown parameter colour"],
      ["kind", ""],
    ]);
    expect(detail).toContain("metric, colour and kind");
  });
  it("when a second value stands where one is taken", async () => {
    const { status, parameters } = await problem("benchmarks/meadow-256.json?scale=log&scale=linear");
    expect(status).toBe(400);
    expect(parameters).toMatchObject([{ parameter: "scale", found: "a second value, linear" }]);
  });
  it("when the metric has no result on the benchmark", async () => {
    const { parameters } = await problem("benchmarks/meadow-256.csv?metric=f-score");
    expect(parameters?.[0]?.allowed).toEqual([
      "fid",
      "inception-score",
      "precision",
      "recall",
      "seconds-per-image",
      "images-per-second",
      "speed-up",
    ]);
  });
  it.each([
    "papers/loom.json?colour=red",
    "compare.json?methods=loom",
    "compare.csv?method=gone",
    "benchmarks/meadow-256.json?topic=audio",
  ])("at %s", async (address) => {
    expect((await problem(address)).status).toBe(400);
  });
  // Each problem lists the 57 papers: without a limit, the response to a query of 8 kB would exceed a megabyte.
  it("and of more than 20, the first 20 with their number", async () => {
    const query = Array.from({ length: 900 }, (_, at) => `paper=${at}`).join("&");
    const response = get(`results.csv?${query.slice(0, 7_900)}`);
    const text = await response.clone().text();
    expect(text.length).toBeLessThan(50_000);
    const { parameters, detail } = await problemOf(response);
    expect(parameters).toHaveLength(20);
    expect(detail).toMatch(/, for the first 20 of \d{3} problems\.$/);
  });
  it("is never stored, and is not a file", () => {
    const { headers } = get("results.csv?colour=red");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-disposition")).toBeNull();
    expect(headers.get("etag")).toBeNull();
  });
});

describe("what does not exist is a 404 with the nearest that does", () => {
  it.each([
    ["benchmarks/meadow256.json", "meadow-256"],
    ["benchmarks/portraits-hq.csv", "portraits-hq-128"],
    ["papers/headwatr.csv", "headwater"],
    ["paper.csv", "/api/v1/papers.csv"],
    ["result.json", "/api/v1/results.json"],
    ["Results.csv", "/api/v1/results.csv"],
  ])("%s: %s", async (address, nearest) => {
    const { status, type, ...found } = await problem(address);
    expect([status, type]).toEqual([404, "/data/api#not-found"]);
    expect(found.nearest?.[0]).toBe(nearest);
    expect(found.detail).toContain(nearest);
  });
  it.each([
    "papers",
    "papers.xml",
    "papers.csv.csv",
    "papers.csv/",
    "/papers.csv",
    "papers/.json",
    "papers/loom",
    "benchmarks/ID.json",
    "compare/loom.json",
    "results/loom-fid.csv",
    "papers/loom/figures.json",
    "__proto__.json",
    "papers/constructor.json",
    "papers/loom%0A.json",
    "papers/loom%00.json",
  ])("/api/v1/%s", async (address) => {
    expect((await problem(address)).status).toBe(404);
  });
  it("is said of the id before anything is said of parameters", async () => {
    expect((await problem("benchmarks/gone.json?colour=red")).status).toBe(404);
    expect((await problem("papers/gone.json?colour=red")).status).toBe(404);
  });
  it.each(["papers%.csv", "%E0%A4%A.json", "papers/%FF.json", "%"])(
    "percent signs that stand for nothing: /api/v1/%s",
    async (address) => {
      expect((await problem(address)).status).toBe(404);
    },
  );
});

describe("a query that is too long", () => {
  it("is a 414 from 8,001 characters on", async () => {
    const query = (length: number) => `results.csv?${"x".repeat(length - 1)}`;
    expect((await problem(query(8000))).status).toBe(400);
    const { status, detail } = await problem(query(8001));
    expect(status).toBe(414);
    expect(detail).toBe("The query string has 8001 characters; at most 8000 are read.");
  });
});

describe("a fault of ours", () => {
  const broken = new Proxy(wide, { get: (of, name) => (name === "results" ? fail() : Reflect.get(of, name)) });
  const fail = () => {
    throw new Error("the reason");
  };

  it("is a 500 with a reference, and the log has the cause under it", async () => {
    const log: [string, unknown][] = [];
    const response = answerRequest(new Request("http://localhost/api/v1/results.csv?metric=fid"), broken, (...line) =>
      log.push(line),
    );
    const { status, type, detail } = await problemOf(response);
    expect([response.status, status, type]).toEqual([500, 500, "/data/api#not-made"]);
    expect(log).toEqual([[expect.stringMatching(/^[0-9a-f-]{36}$/), new Error("the reason")]]);
    expect(detail).toContain(log[0]?.[0]);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});
