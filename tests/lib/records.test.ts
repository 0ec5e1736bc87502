import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Result } from "@/lib/catalogue/catalogue";
import { fieldsOf } from "@/lib/catalogue/result";
import { evalResultsYaml } from "@/lib/exhibit/records/eval-results";
import { everyEvalEver } from "@/lib/exhibit/records/every-eval-ever";
import { modelIndexYaml } from "@/lib/exhibit/records/model-index";
import { numberLiteral } from "@/lib/exhibit/records/number-literal";
import { printSource } from "@/lib/format/source";
import type { ReportedRow } from "@/lib/readers/reading";
import { anyResults } from "@/tests/support/any-results";
import { theResult, wide } from "@/tests/support/catalogues";
import { everyEvalEverRecord } from "@/tests/support/every-eval-ever";
import { readAs } from "@/tests/support/read-result";

const frameOf = (results: readonly Result[]) => ({
  title: "A view",
  link: "http://localhost:3000/x",
  version: "0123456789ab",
  collection: { title: "As Reported" },
  results,
});

const modelOf = ({ method, configuration }: Result) =>
  configuration === null ? method.name : `${method.name} ${configuration}`;
const statedOf = ({ conditions, baseline, standing }: Result) => ({
  ...Object.fromEntries(
    conditions.map(({ condition, value, method }) => [condition.condition_id, method?.name ?? value]),
  ),
  ...(baseline && {
    baseline:
      baseline.configuration === null ? baseline.method.name : `${baseline.method.name} ${baseline.configuration}`,
  }),
  ...(standing !== "main" && { standing }),
});
const isModel = ({ qualifier, method }: Result) => qualifier === "exact" && method.family !== "reference";
const hasDirection = ({ metric }: Result) => metric.direction !== "none";

/** Returns the compared part of a row, without the numbers that every reader gives to otherwise identical rows, and that no file contains. */
const told = (row: ReportedRow) =>
  JSON.stringify({
    ...row,
    where: null,
    conditions: Object.entries(row.conditions)
      .filter(([name]) => name !== "repeat")
      .toSorted(),
  });
const equal = (rows: readonly ReportedRow[], expected: readonly Omit<ReportedRow, "where">[]) =>
  expect(rows.map(told).toSorted()).toEqual(expected.map((row) => told({ ...row, where: {} })).toSorted());

/** Views of the wide fixture: any of its results, and results with every sort of metric, condition and qualifier. */
const anyView = fc.oneof(fc.shuffledSubarray([...wide.results], { maxLength: 20 }), anyResults(0, 12));

describe("records of every_eval_ever", () => {
  const rowOf = (result: Result): Omit<ReportedRow, "where"> => ({
    model: modelOf(result),
    configuration: "",
    benchmark: result.benchmark.name,
    metric: result.metric.name,
    value: numberLiteral(result.value),
    spread: result.spread && { printed: result.spread.text, kind: result.spread.kind },
    direction: result.metric.direction === "lower" ? "lower" : "higher",
    unit: result.metric.unit,
    conditions: {
      "data set": result.benchmark.dataset ?? result.benchmark.name,
      "evaluator relationship": {
        own: "first_party",
        "measured-again": "third_party",
        quoted: "other",
        "not-stated": "other",
      }[result.origin],
      "source type": "documentation",
      ...statedOf(result),
    },
  });
  const recordsOf = (results: readonly Result[]) =>
    everyEvalEver(frameOf(results))
      .split("\n")
      .filter(Boolean)
      .map((line) => everyEvalEverRecord.parse(JSON.parse(line)));

  it("read back equal to what was written, and keep the rules of the schema", async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async (results) => {
        recordsOf(results);
        const written = results.filter((result) => isModel(result) && hasDirection(result));
        // An empty file has no line; an empty line would not be JSON.
        if (written.length === 0) {
          expect(everyEvalEver(frameOf(results))).toBe("");
          return;
        }
        const { rows, problems, version } = await readAs("every-eval-ever", everyEvalEver(frameOf(results)));
        expect(problems).toEqual([]);
        expect(version).toBe("0.3.0");
        equal(rows, written.map(rowOf));
      }),
    );
  });
  it("have an id each, and link each result to its receipt", () => {
    const records = recordsOf(wide.results);
    expect(new Set(records.map(({ evaluation_id }) => evaluation_id)).size).toBe(records.length);
    for (const { evaluation_results } of records)
      for (const { evaluation_result_id, score_details } of evaluation_results)
        expect(score_details.details.receipt).toBe(
          `http://localhost:3000/papers/${theResult(wide, evaluation_result_id).paper.paper_id}#${evaluation_result_id}`,
        );
  });
  it("count in the record what the schema cannot say of the same source and model", () => {
    const loom = wide.results.filter(
      ({ source, method }) => source.source_id === "loom-abstract" && method.method_id === "loom",
    );
    const [first] = loom.filter(isModel);
    if (first === undefined) throw new Error("Loom's abstract has no exact result");
    const [record] = recordsOf([first, { ...fieldsOf(first), id: "bounded", qualifier: "at-most" }]);
    expect(record?.source_metadata.additional_details.left_out).toBe(
      "1 result printed as a bound or a rough number, which the format cannot express",
    );
    expect(record?.evaluation_results.map(({ evaluation_result_id }) => evaluation_result_id)).toEqual([first.id]);
  });
  it("give the ends of an interval of which half is printed", async () => {
    const [first] = wide.results.filter(isModel);
    const result = {
      ...fieldsOf(first as Result),
      value: { text: "0.90", number: 0.9 },
      spread: { text: "0.1", kind: "interval-95" as const },
    };
    expect(recordsOf([result])[0]?.evaluation_results[0]?.score_details.uncertainty).toEqual({
      confidence_interval: { lower: 0.8, upper: 1, confidence_level: 0.95 },
    });
    expect((await readAs("every-eval-ever", everyEvalEver(frameOf([result])))).rows[0]).toMatchObject({
      value: "0.90",
      spread: { printed: "0.1", kind: "interval-95" },
    });
  });
});

describe("the formats of the Hub", () => {
  it(".eval_results reads back equal: data set, task, value, and in its notes the model", async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async (results) => {
        const { rows, problems } = await readAs("eval-results", evalResultsYaml(frameOf(results)));
        const written = results.filter(isModel);
        expect(problems).toEqual([]);
        expect(rows.map(({ benchmark, value, conditions }) => [benchmark, conditions.task, value])).toEqual(
          written.map(({ benchmark, metric, value }) => [
            benchmark.benchmark_id,
            metric.metric_id,
            numberLiteral(value),
          ]),
        );
        for (const [at, { conditions }] of rows.entries())
          expect(conditions.notes?.startsWith(`${modelOf(written[at] as Result)}; `)).toBe(true);
      }),
    );
  });
  it("model-index reads back equal", async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async (results) => {
        const { rows, problems } = await readAs("model-index", modelIndexYaml(frameOf(results)));
        expect(problems).toEqual([]);
        equal(
          rows,
          results.filter(isModel).map((result) => {
            const args = Object.entries(statedOf(result))
              .map(([name, stated]) => `${name} ${stated}`)
              .join(", ");
            return {
              model: modelOf(result),
              configuration: "",
              benchmark: result.benchmark.name,
              metric: result.metric.metric_id,
              value: numberLiteral(result.value),
              spread: null,
              direction: null,
              unit: null,
              conditions: {
                task: result.benchmark.task,
                "data set": result.benchmark.benchmark_id,
                ...(args !== "" && { args }),
                source: `As Reported: ${printSource(result)}`,
                ...(result.metric.name.toLowerCase() !== result.metric.metric_id && {
                  "metric name": result.metric.name,
                }),
              },
            };
          }),
        );
      }),
    );
  });
  it("link each result to its receipt", () => {
    const [first] = wide.results.filter(isModel) as [Result];
    const receipt = `http://localhost:3000/papers/${first.paper.paper_id}#${first.id}`;
    expect(parse(evalResultsYaml(frameOf([first])))).toMatchObject([{ source: { url: receipt } }]);
    expect(parse(modelIndexYaml(frameOf([first])))).toMatchObject({
      "model-index": [{ results: [{ source: { url: receipt } }] }],
    });
  });
  it("say at their head what they leave out, and are YAML when that is all", async () => {
    const bounds = wide.results.filter(({ qualifier }) => qualifier !== "exact");
    expect(bounds.length).toBeGreaterThan(0);
    for (const write of [evalResultsYaml, modelIndexYaml]) {
      expect(write(frameOf(bounds))).toContain(`# Left out: ${bounds.length} results printed as a bound`);
      expect(() => parse(write(frameOf(bounds))) as unknown).not.toThrow();
    }
  });
});

describe("a number as JSON and YAML write it", () => {
  it.each([
    ["1.80", 1.8, "1.80"],
    ["16,000", 16000, "16000"],
    [".5", 0.5, "0.5"],
    ["−0.50", -0.5, "-0.50"],
    ["1e-5", 1e-5, "1.0e-5"],
    ["1.9E3", 1900, "1.9e+3"],
    ["007", 7, "7"],
  ])("%s is %s", (text, number, literal) => {
    expect(numberLiteral({ text, number })).toBe(literal);
    expect(parse(literal, { version: "1.1" })).toBe(number);
    expect(JSON.parse(literal)).toBe(number);
  });
});
