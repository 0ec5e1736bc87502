import { describe, expect, it } from "vitest";
import { brief, briefly, readAs, takersOf } from "@/tests/support/read-result";

const card = (results: string) =>
  `---\nlicense: mit\nmodel-index:\n- name: parrot\n  results:${results}\n---\n\n# parrot\n`;
const entry = (metrics: string, set = "name: Speech, type: speech") =>
  `\n  - task: {type: asr}\n    dataset: {${set}}\n    metrics:\n${metrics}`;

describe("model-index of a model card", () => {
  it("says that an empty list of results is empty (surprise 12)", async () => {
    const reading = await readAs("model-index", card(" []"));
    expect(reading.rows).toEqual([]);
    expect(reading.notes[0]).toContain("list of results is empty");
  });

  it("reads numbers and a per cent sign, and names words, lists and mappings with their line (surprise 13)", async () => {
    const reading = await readAs(
      "model-index",
      card(
        entry(
          "    - {type: wer, value: 15.037146%}\n    - {type: cer, value: 33.0}\n    - {type: a, value: NA}\n    - {type: b, value: ???}\n    - {type: c, value: WIP}\n    - {type: d, value: []}\n    - {type: e, value: {x: 1}}\n    - {type: f, values: 3}",
        ),
      ),
    );
    expect(reading.rows.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([
      ["wer", "15.037146", "%"],
      ["cer", "33.0", null],
    ]);
    expect(reading.problems.map(({ where }) => where.line)).toEqual([11, 12, 13, 14, 15, 16]);
    expect(reading.problems.at(-1)?.message).toContain("“values”");
  });

  it("keeps a metric with a Cyrillic letter apart, and says so (surprise 13)", async () => {
    const { rows, notes } = await readAs("model-index", card(entry("    - {type: сer, value: 0.1}")));
    expect(rows[0]?.metric).toBe("сer");
    expect(notes.join()).toContain("two scripts");
  });

  it("assumes no scale: a WER of 0.2 and one of 20 stand as printed (surprise 14)", async () => {
    const { rows } = await readAs(
      "model-index",
      card(entry("    - {type: wer, value: 0.2}\n    - {type: wer, name: Test WER, value: 20}")),
    );
    expect(rows.map(({ value, unit, direction }) => [value, unit, direction])).toEqual([
      ["0.2", null, null],
      ["20", null, null],
    ]);
    expect(rows[1]?.conditions["metric name"]).toBe("Test WER");
  });

  it("keeps two entries of one data set apart, by split and by being verified", async () => {
    const both =
      entry("    - {type: f1, value: 0.8867}", "name: Pairs, type: glue, args: qqp") +
      entry(
        "    - {type: f1, value: 0.8868, verified: true, verifyToken: secret}",
        "name: Pairs, type: glue, config: qqp, split: validation",
      );
    const reading = await readAs("model-index", card(both));
    expect(reading.rows.map(({ conditions: { split, verified, repeat } }) => [split, verified, repeat])).toEqual([
      [undefined, undefined, undefined],
      ["validation", "yes", undefined],
    ]);
    expect(JSON.stringify(reading)).not.toContain("secret");
  });

  it.each([
    ["a mapping", "model-index:\n  name: parrot", "a list of models is needed"],
    ["null", "model-index:", "a list of models is needed"],
    [
      "a string in the list of results",
      "model-index:\n- name: parrot\n  results: [WER = 0.094]",
      "a mapping with task",
    ],
  ])("says that model-index is %s", async (_, yaml, why) => {
    const { rows, problems } = await readAs("model-index", `---\n${yaml}\n---\n`);
    expect(rows).toEqual([]);
    expect(problems[0]?.message).toContain(why);
  });

  it("says that the card has a table, which is not read with it", async () => {
    const { rows, notes } = await readAs(
      "model-index",
      `${card(entry("    - {type: f1, value: 0.50}"))}\n| a | b |\n|--|--|\n| 1 | 2 |\n`,
    );
    expect(rows).toHaveLength(1);
    expect(notes.join()).toContain("has a table");
  });

  it("reads windows line breaks, and a card without the key", async () => {
    expect(
      briefly(await readAs("model-index", card(entry("    - {type: f1, value: 0.50}")).replaceAll("\n", "\r\n"))),
    ).toEqual(["Speech f1 0.50"]);
    expect((await readAs("model-index", "---\r\nlicense: mit\r\n---\r\n# a\r\n")).notes[0]).toContain(
      "no key model-index",
    );
  });
});

describe("Hub .eval_results", () => {
  const FILE =
    "- dataset:\n    id: owner/exam\n    task_id: exam_hard\n  value: 20.90\n  source: {url: http://x, user: alice}\n  notes: no-tools\n- dataset:\n    id: owner/quiz\n    task_id: quiz\n  value: 0.412\n- dataset: {id: a, task_id: b}\n  value: {metric_value}\n";

  it("prints 20.90 beside 0.412, without a metric and without a scale (surprise 15)", async () => {
    const reading = await readAs("eval-results", FILE, "parrot/.eval_results/exam.yaml");
    expect(reading.rows.map(({ model, metric, value, unit }) => [model, metric, value, unit])).toEqual([
      ["parrot", "", "20.90", null],
      ["parrot", "", "0.412", null],
    ]);
    expect(reading.rows[0]?.conditions).toEqual({ task: "exam_hard", notes: "no-tools" });
    expect(reading.problems).toMatchObject([{ where: { line: 12, path: "[2].value" } }]);
    expect(JSON.stringify(reading)).not.toContain("alice");
  });

  it("reads what the API answers", async () => {
    const answer =
      '[{"filename": ".eval_results/a.yaml", "verified": true, "data": {"dataset": {"id": "owner/exam", "task_id": "exam_hard"}, "value": 20.90}}]';
    expect((await readAs("eval-results-answer", answer)).rows).toMatchObject([
      { value: "20.90", conditions: { verified: "yes" }, where: { path: "[0].data.value" } },
    ]);
    expect(takersOf({ name: "", text: answer })).toEqual(["eval-results-answer"]);
  });
});

describe("Papers with Code tables", () => {
  const board = (rows: string, more = "") =>
    `[{"task": "Tagging", "datasets": [{"dataset": "News", "sota": {"metrics": [], "rows": [${rows}]}${more}}]}]`;
  const row = (values: Record<string, unknown>, model = "parrot") =>
    JSON.stringify({ model_name: model, metrics: values, paper_date: null });

  it("states no direction, whatever the order of the rows (surprise 16)", async () => {
    const { rows } = await readAs(
      "papers-with-code",
      board([row({ F1: "90.1" }, "a"), row({ F1: "80.1" }, "b")].join()),
    );
    expect(rows.map(({ direction }) => direction)).toEqual([null, null]);
  });

  it("takes ± as a spread, strips a byte order mark and marks, and counts dashes (surprise 17)", async () => {
    const values = {
      a: "0.8428 ± 0.0014",
      b: "\uFEFF93.3",
      c: "63.7*",
      d: "**70.30**",
      e: "77.62%",
      f: "24M",
      g: "70.14 (measured by Ge et al., 2018)",
      h: 16.1,
      i: "-",
      j: "–",
      k: "--*",
      l: "",
      m: "?",
      n: "~257M",
    };
    const { rows, problems, notes } = await readAs("papers-with-code", board(row(values)));
    expect(
      rows.map(({ metric, value, unit, spread, conditions }) => [
        metric,
        value,
        unit,
        spread?.printed ?? null,
        conditions["as printed"] ?? null,
      ]),
    ).toEqual([
      ["a", "0.8428", null, "0.0014", null],
      ["b", "93.3", null, null, null],
      ["c", "63.7", null, null, "63.7*"],
      ["d", "70.30", null, null, null],
      ["e", "77.62", "%", null, null],
      ["f", "24", "M", null, null],
      ["g", "70.14", null, null, "70.14 (measured by Ge et al., 2018)"],
      ["h", "16.1", null, null, null],
      ["n", "257", "M", null, "~257M"],
    ]);
    expect(problems).toEqual([]);
    expect(notes).toContain("Left out: 5 cells without a value.");
  });

  it("reads no word as a value: header rows, names of methods, requests (surprises 17 and 18)", async () => {
    const { rows, problems } = await readAs(
      "papers-with-code",
      board(row({ a: "**F1**", b: "Kummerfeld", c: "Please tell us", d: "Yes" })),
    );
    expect(rows).toEqual([]);
    expect(problems.map(({ where }) => where.path?.at(-1))).toEqual(["a", "b", "c", "d"]);
  });

  it("takes two numbers in one value for none, and keeps QA->R and Q->AR apart (surprise 19)", async () => {
    const { rows, problems } = await readAs(
      "papers-with-code",
      board(
        row({
          "QA->R": "63.8",
          "Q->AR": "43.1",
          a: "93.0/90.7",
          b: "91.6/91.1*",
          c: "17.1(16.1 with basic dynamic evaluation)",
          d: "(32.76 32.07)",
          e: "15,037",
        }),
      ),
    );
    expect(rows.map(({ metric, value }) => [metric, value])).toEqual([
      ["QA->R", "63.8"],
      ["Q->AR", "43.1"],
    ]);
    expect(problems).toHaveLength(5);
  });

  it("goes down subtasks and subsets, and numbers a model that stands twice", async () => {
    const inner = `, "subdatasets": [{"subdataset": "Easy", "sota": {"rows": [${row({ F1: "1.0" })}, ${row({ F1: "2.0" })}]}}]`;
    const { rows, notes } = await readAs(
      "papers-with-code",
      `[{"task": "Language", "subtasks": ${board(row({ F1: "3.0" }), inner)}}]`,
    );
    expect(rows.map(brief)).toEqual(["News F1 3.0", "News / Easy F1 1.0", "News / Easy F1 2.0"]);
    expect(rows.map(({ conditions }) => conditions.repeat)).toEqual([undefined, "1 of 2", "2 of 2"]);
    expect(notes.join()).toContain("none is preferred");
  });
});
