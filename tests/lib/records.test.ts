import fc from "../support/fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Figure } from "@/lib/catalogue/catalogue";
import { evalResultsYaml } from "@/lib/exhibit/records/eval-results";
import { everyEvalEver } from "@/lib/exhibit/records/every-eval-ever";
import { modelIndexYaml } from "@/lib/exhibit/records/model-index";
import { numberLiteral } from "@/lib/exhibit/records/number-literal";
import { printSource } from "@/lib/format/source";
import type { ReportedRow } from "@/lib/readers/reading";
import { anyFigures } from "@/tests/support/any-figures";
import { theFigure, wide } from "@/tests/support/catalogues";
import { everyEvalEverRecord } from "@/tests/support/every-eval-ever";
import { readAs } from "@/tests/support/read-result";

const frameOf = (figures: readonly Figure[]) => ({ title: "A view", link: "http://localhost:3000/x", version: "0123456789ab", collection: { title: "As Reported" }, figures });

const modelOf = ({ method, configuration }: Figure) => (configuration === null ? method.name : `${method.name} ${configuration}`);
const statedOf = ({ conditions, baseline, standing }: Figure) => ({
  ...Object.fromEntries(conditions.map(({ condition, value, method }) => [condition.condition_id, method?.name ?? value])),
  ...(baseline && { baseline: baseline.configuration === null ? baseline.method.name : `${baseline.method.name} ${baseline.configuration}` }),
  ...(standing !== "main" && { standing }),
});
const isModel = ({ qualifier, method }: Figure) => qualifier === "exact" && method.family !== "reference";
const hasDirection = ({ metric }: Figure) => metric.direction !== "none";

/** What is compared of a row: rows that nothing tells apart are numbered by every reader, which no file says. */
const told = (row: ReportedRow) =>
  JSON.stringify({ ...row, where: null, conditions: Object.entries(row.conditions).filter(([name]) => name !== "repeat").toSorted() });
const equal = (rows: readonly ReportedRow[], expected: readonly Omit<ReportedRow, "where">[]) =>
  expect(rows.map(told).toSorted()).toEqual(expected.map((row) => told({ ...row, where: {} })).toSorted());

/** The views of the wide fixture: any of its results, and results of every sort of metric, condition and qualifier. */
const anyView = fc.oneof(fc.shuffledSubarray([...wide.figures], { maxLength: 20 }), anyFigures(0, 12));

describe("records of every_eval_ever", () => {
  const rowOf = (figure: Figure): Omit<ReportedRow, "where"> => ({
    model: modelOf(figure),
    configuration: "",
    benchmark: figure.benchmark.name,
    metric: figure.metric.name,
    value: numberLiteral(figure.value),
    spread: figure.spread && { printed: figure.spread.text, kind: figure.spread.kind },
    direction: figure.metric.direction === "lower" ? "lower" : "higher",
    unit: figure.metric.unit,
    conditions: {
      "data set": figure.benchmark.dataset ?? figure.benchmark.name,
      "evaluator relationship": { own: "first_party", "measured-again": "third_party", quoted: "other", "not-stated": "other" }[figure.origin],
      "source type": "documentation",
      ...statedOf(figure),
    },
  });
  const recordsOf = (figures: readonly Figure[]) => everyEvalEver(frameOf(figures)).split("\n").filter(Boolean).map((line) => everyEvalEverRecord.parse(JSON.parse(line)));

  it("read back equal to what was written, and keep the rules of the schema", async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async (figures) => {
        recordsOf(figures);
        const written = figures.filter((figure) => isModel(figure) && hasDirection(figure));
        // An empty file has no line, which is no JSON.
        if (written.length === 0) {
          expect(everyEvalEver(frameOf(figures))).toBe("");
          return;
        }
        const { rows, problems, version } = await readAs("every-eval-ever", everyEvalEver(frameOf(figures)));
        expect(problems).toEqual([]);
        expect(version).toBe("0.3.0");
        equal(rows, written.map(rowOf));
      }),
    );
  });
  it("have an id each, and link each result to its receipt", () => {
    const records = recordsOf(wide.figures);
    expect(new Set(records.map(({ evaluation_id }) => evaluation_id)).size).toBe(records.length);
    for (const { evaluation_results } of records)
      for (const { evaluation_result_id, score_details } of evaluation_results)
        expect(score_details.details.receipt).toBe(`http://localhost:3000/papers/${theFigure(wide, evaluation_result_id).paper.paper_id}#${evaluation_result_id}`);
  });
  it("count in the record what the schema cannot say of the same source and model", () => {
    const loom = wide.figures.filter(({ source, method }) => source.source_id === "loom-abstract" && method.method_id === "loom");
    const [first] = loom.filter(isModel);
    if (first === undefined) throw new Error("Loom's abstract has no exact result");
    const [record] = recordsOf([first, { ...first, id: "bounded", qualifier: "at-most" }]);
    expect(record?.source_metadata.additional_details.left_out).toBe("1 result printed as a bound or a rough number, which the format cannot say");
    expect(record?.evaluation_results.map(({ evaluation_result_id }) => evaluation_result_id)).toEqual([first.id]);
  });
  it("give the ends of an interval of which half is printed", async () => {
    const [first] = wide.figures.filter(isModel);
    const figure = { ...(first as Figure), value: { text: "0.90", number: 0.9 }, spread: { text: "0.1", kind: "interval-95" as const } };
    expect(recordsOf([figure])[0]?.evaluation_results[0]?.score_details.uncertainty).toEqual({ confidence_interval: { lower: 0.8, upper: 1, confidence_level: 0.95 } });
    expect((await readAs("every-eval-ever", everyEvalEver(frameOf([figure])))).rows[0]).toMatchObject({ value: "0.90", spread: { printed: "0.1", kind: "interval-95" } });
  });
});

describe("the formats of the Hub", () => {
  it(".eval_results reads back equal: data set, task, value, and in its notes the model", async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async (figures) => {
        const { rows, problems } = await readAs("eval-results", evalResultsYaml(frameOf(figures)));
        const written = figures.filter(isModel);
        expect(problems).toEqual([]);
        expect(rows.map(({ benchmark, value, conditions }) => [benchmark, conditions.task, value])).toEqual(written.map(({ benchmark, metric, value }) => [benchmark.benchmark_id, metric.metric_id, numberLiteral(value)]));
        for (const [at, { conditions }] of rows.entries()) expect(conditions.notes?.startsWith(`${modelOf(written[at] as Figure)}; `)).toBe(true);
      }),
    );
  });
  it("model-index reads back equal", async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async (figures) => {
        const { rows, problems } = await readAs("model-index", modelIndexYaml(frameOf(figures)));
        expect(problems).toEqual([]);
        equal(
          rows,
          figures.filter(isModel).map((figure) => {
            const args = Object.entries(statedOf(figure)).map(([name, stated]) => `${name} ${stated}`).join(", ");
            return {
              model: modelOf(figure),
              configuration: "",
              benchmark: figure.benchmark.name,
              metric: figure.metric.metric_id,
              value: numberLiteral(figure.value),
              spread: null,
              direction: null,
              unit: null,
              conditions: {
                task: figure.benchmark.task,
                "data set": figure.benchmark.benchmark_id,
                ...(args !== "" && { args }),
                source: `As Reported: ${printSource(figure)}`,
                ...(figure.metric.name.toLowerCase() !== figure.metric.metric_id && { "metric name": figure.metric.name }),
              },
            };
          }),
        );
      }),
    );
  });
  it("link each result to its receipt", () => {
    const [first] = wide.figures.filter(isModel) as [Figure];
    const receipt = `http://localhost:3000/papers/${first.paper.paper_id}#${first.id}`;
    expect(parse(evalResultsYaml(frameOf([first])))).toMatchObject([{ source: { url: receipt } }]);
    expect(parse(modelIndexYaml(frameOf([first])))).toMatchObject({ "model-index": [{ results: [{ source: { url: receipt } }] }] });
  });
  it("say at their head what they leave out, and are YAML when that is all", async () => {
    const bounds = wide.figures.filter(({ qualifier }) => qualifier !== "exact");
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
