import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { answerRequest } from "@/lib/http/answer-request";
import { wideCollection } from "@/tests/support/collection";
import { resultsPart } from "@/tests/support/view-csv";

const { texts } = wideCollection();
const catalogue = buildCatalogue(texts);
const get = (address: string) => answerRequest(new Request(`http://localhost/api/v1/${address}`), catalogue);

describe("GET methods/ID.json", () => {
  it("holds both FIDs of Loom in abstracts, whose they are, and no disagreement between two sizes", async () => {
    const { data, meta } = await (await get("methods/loom.json?kind=abstract")).json();
    expect(meta).toEqual({
      api: "v1",
      data_version: catalogue.version,
      data_date: catalogue.date,
      self: "/api/v1/methods/loom.json?kind=abstract",
      count: 5,
    });
    expect(data.method.name).toBe("Loom");
    const [fid] = data.benchmarks[0].metrics;
    expect(fid.figures.map((result: Record<string, unknown>) => [result.result_id, result.value, result.own])).toEqual([
      ["loom-fid", { text: "1.90", number: 1.9 }, true],
      ["brisk-loom-12-step-fid", { text: "4.31", number: 4.31 }, false],
    ]);
    expect(fid.axes).toEqual([
      {
        setting: "",
        configurations: [
          {
            configuration: null,
            statements: [
              { value: "1.90", result_ids: ["loom-fid"] },
              { value: "4.31", result_ids: ["brisk-loom-12-step-fid"] },
            ],
            // Neither abstract states its size, and other sources name several: two sizes of one model are no disagreement.
            disagreement: null,
          },
        ],
      },
    ]);
    expect(data.as_baseline.map((result: Record<string, unknown>) => result.result_id)).toEqual([
      "brisk-loom-speed-up",
    ]);
    expect(data.as_teacher).toHaveLength(3);
  });
  it("groups the sources that agree, for any mix of kinds", async () => {
    const { data } = await (await get("methods/loom-flow.json?kind=repository&kind=citation")).json();
    const [{ configurations }] = data.benchmarks[0].metrics[0].axes;
    expect(configurations[0].configuration).toBe("H");
    expect(
      configurations[0].statements.map((one: Record<string, readonly string[]>) => [one.value, one.result_ids?.length]),
    ).toEqual([
      ["1.66", 3],
      ["1.69", 1],
    ]);
    expect(configurations[0].disagreement.result_ids).toHaveLength(4);
  });
  it("says what an abstract claims in words", async () => {
    const { data, meta } = await (await get("methods/loom-flow.json?kind=abstract")).json();
    expect(meta.count).toBe(0);
    expect(data.benchmarks).toEqual([]);
    expect(data.claims[0].evidence).toContain("superior to those of every earlier weave");
  });
  it("is not the table of the methods, which keeps its address", async () => {
    const { data } = await (await get("methods.json")).json();
    expect(data).toHaveLength(catalogue.methods.size);
    expect(await (await get("methods.csv")).text()).toBe(texts.methods);
  });
});

describe("GET methods/ID.csv", () => {
  it("holds the results about the method in the order of its page, under the header of results.csv", async () => {
    const answer = await get("methods/loom.csv?kind=abstract");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="method-loom-abstract.${catalogue.version}.csv"`,
    );
    const [header, ...lines] = resultsPart(await answer.text())
      .trimEnd()
      .split("\n");
    expect(header).toBe(texts.results.split("\n")[0]);
    expect(lines.map((line) => line.split(",")[0])).toEqual([
      ...["loom-fid", "brisk-loom-12-step-fid", "loom-is", "loom-speed-up", "loom-scaling-correlation"],
      // Results that are relative to it, and of methods that imitate it.
      ...["brisk-loom-speed-up", "brisk-loom-fid", "brisk-loom-few-step-baselines-fid"],
    ]);
  });
  it("is a bare header where no result of these kinds of source is about the method", async () => {
    expect(resultsPart(await (await get("methods/slate.csv?kind=abstract")).text()).trimEnd()).toBe(
      texts.results.split("\n")[0],
    );
  });
});

describe("what is not understood", () => {
  it("is a 404 with the nearest ids for an unknown method", async () => {
    const answer = await get("methods/headwatr.json");
    expect(answer.status).toBe(404);
    expect((await answer.json()).nearest).toContain("headwater");
  });
  it("is a 400 for another parameter than the kind of source, and for a kind that does not exist", async () => {
    const answer = await get("methods/loom.json?metric=fid&kind=blog");
    expect(answer.status).toBe(400);
    expect((await answer.json()).parameters.map((one: Record<string, string>) => one.parameter)).toEqual([
      "metric",
      "kind",
    ]);
  });
});
