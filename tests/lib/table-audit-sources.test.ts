import { describe, expect, test } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { fieldsOf } from "@/lib/catalogue/result";
import { auditDisagreements } from "@/lib/report/table-audit/disagreements";
import { selectFindings } from "@/lib/report/table-audit/findings";
import { auditVersions } from "@/lib/report/table-audit/versions";
import { sayBoth, sayFinding } from "@/lib/sentences/table-audit";
import { catalogueOf } from "@/tests/support/results";
import { tableOf } from "@/tests/support/tables";

const at = (horizon: string) => ({ conditions: { horizon } });
const summary = (results: readonly Result[]) =>
  auditDisagreements(results).findings.map(({ results: own, isWithin, circumstances }) =>
    [
      isWithin ? "within" : "between",
      own.map(({ id, value }) => `${id} ${value.text}`).join(", "),
      ...circumstances.map(({ condition_id }) => condition_id),
    ].join(": "),
  );

describe("one method and setting in two tables", () => {
  test("with other digits is a finding, between papers or within one", () => {
    const one = tableOf("one-1", ["alder", "birch"], [["2.1 2.2", at("96")]]);
    expect(summary([...one, ...tableOf("two-1", ["alder", "birch"], [["2.1 2.3", at("96")]])])).toEqual([
      "between: one-1-0-birch 2.2, two-1-0-birch 2.3",
    ]);
    expect(summary([...one, ...tableOf("one-2", ["alder", "birch"], [["2.1 2.3", at("96")]])])).toEqual([
      "within: one-1-0-birch 2.2, one-2-0-birch 2.3",
    ]);
  });

  test("with digits that may be one number is none, nor in another setting, nor an ablation", () => {
    const one = tableOf("one-1", ["alder"], [["2.1", at("96")]]);
    expect(summary([...one, ...tableOf("two-1", ["alder"], [["2.14", at("96")]])])).toEqual([]);
    expect(summary([...one, ...tableOf("two-1", ["alder"], [["2.9", at("192")]])])).toEqual([]);
    expect(summary([...one, ...tableOf("two-1", ["alder"], [["2.9", { ...at("96"), standing: "ablation" }]])])).toEqual(
      [],
    );
    expect(auditDisagreements([...one, ...tableOf("two-1", ["alder"], [["2.14", at("96")]])]).checked).toBe(1);
  });

  test("says which stated circumstance parts them", () => {
    const judged = (evaluator: string) => ({ conditions: { evaluator } });
    const results = [
      ...tableOf("one-1", ["alder"], [["2.1", judged("ours")]]),
      ...tableOf("two-1", ["alder"], [["2.3", judged("theirs")]]),
    ];
    expect(summary(results)).toEqual(["between: one-1-0-alder 2.1, two-1-0-alder 2.3: evaluator"]);
    expect(summary([...results, ...tableOf("three-1", ["alder"], [["2.9", judged("theirs")]])])).toEqual([
      "between: two-1-0-alder 2.3, three-1-0-alder 2.9",
      "between: one-1-0-alder 2.1, two-1-0-alder 2.3, three-1-0-alder 2.9: evaluator",
    ]);
  });
});

test("a source that tells two values apart by what the other does not state, and prints its digits too, does not disagree", () => {
  const two = tableOf(
    "two-1",
    ["alder"],
    [
      ["2.3", { conditions: { evaluator: "ours" } }],
      ["2.9", { conditions: { evaluator: "theirs" } }],
    ],
  );
  expect(summary([...tableOf("one-1", ["alder"], [["2.3", {}]]), ...two])).toEqual([]);
});

// ARPG-L: one table has IS 297.7 at 32 steps; another has 287.90 at 32 and 297.72 at 64.
test("a source that prints the digits at other steps disagrees all the same", () => {
  const sampled = (steps: string) => ({ configuration: "large", conditions: { steps } });
  const two = tableOf(
    "two-1",
    ["alder"],
    [
      ["2.9", sampled("32")],
      ["2.31", sampled("64")],
    ],
  );
  expect(summary([...tableOf("one-1", ["alder"], [["2.3", sampled("32")]]), ...two])).toEqual([
    "between: one-1-0-alder 2.3, two-1-0-alder 2.9",
  ]);
});

// FM-LLM: 0.139 is printed as the mean over the horizons, but is iTransformer's number at horizon 96.
test("a source that prints the digits at another horizon disagrees all the same, though uncertain where the look-back is not stated", () => {
  const one = tableOf(
    "one-1",
    ["alder"],
    [
      ["0.101", { conditions: { horizon: "average", "look-back": "96" } }],
      ["0.139", { conditions: { horizon: "96", "look-back": "96" } }],
    ],
  );
  const audit = auditDisagreements([...one, ...tableOf("two-1", ["alder"], [["0.139", at("average")]])]);
  expect(audit.uncertain.map(({ results }) => results.map(({ value }) => value.text))).toEqual([["0.101", "0.139"]]);
});

test("two roundings of one size are no circumstance that parts two results", () => {
  const sized = (parameters: string) => ({ configuration: "large", conditions: { parameters } });
  expect(
    summary([
      ...tableOf("one-1", ["alder"], [["2.1", sized("1000")]]),
      ...tableOf("two-1", ["alder"], [["2.3", sized("1030")]]),
    ]),
  ).toEqual(["between: one-1-0-alder 2.1, two-1-0-alder 2.3"]);
});

test("findings that are named after one result have places of their own", () => {
  const one = tableOf("one-1", ["alder"], [["2.1", { conditions: { evaluator: "ours" } }]]);
  const results = [
    ...one,
    ...tableOf("two-1", ["alder"], [["2.3", {}]]),
    ...tableOf("three-1", ["alder"], [["2.3", { conditions: { evaluator: "theirs" } }]]),
  ];
  expect(selectFindings(catalogueOf(results)).map(({ id }) => id)).toEqual([
    "disagreement-one-1-0-alder",
    "disagreement-parted-one-1-0-alder",
  ]);
});

describe("one method in two tables of which one says less", () => {
  const one = tableOf("one-1", ["alder"], [["2.1", { conditions: { horizon: "96", "look-back": "96" } }]]);

  test("is uncertain where the silent one has other digits", () => {
    const audit = auditDisagreements([...one, ...tableOf("two-1", ["alder"], [["2.3", at("96")]])]);
    expect(audit.findings).toEqual([]);
    expect(
      audit.uncertain.map(({ results, silent }) => [results.length, silent.map(({ condition_id }) => condition_id)]),
    ).toEqual([[2, ["look-back"]]]);
  });

  test("is in another setting where what both state differs", () => {
    expect(auditDisagreements([...one, ...tableOf("two-1", ["alder"], [["2.3", at("192")]])]).uncertain).toEqual([]);
  });

  test("may be any of several settings that the telling one has", () => {
    const two = tableOf("two-1", ["alder"], [["2.3", at("96")]]);
    const more = tableOf("one-1", ["alder"], [["2.5", { conditions: { horizon: "96", "look-back": "672" } }]]);
    expect(auditDisagreements([...one, ...more, ...two]).uncertain).toEqual([]);
  });

  test("is not compared where it does not say which of several configurations it means", () => {
    const large = tableOf("one-1", ["alder"], [["2.1", { ...at("96"), configuration: "large" }]]);
    const unnamed = [
      ...tableOf("two-1", ["alder"], [["2.3", at("96")]]),
      ...tableOf("three-1", ["alder"], [["2.5", at("96")]]),
    ];
    expect(summary(unnamed)).toHaveLength(1);
    expect(summary([...large, ...unnamed])).toEqual([]);
  });
});

describe("versions of one text", () => {
  const inVersion = (version: string | null, cells: string) =>
    tableOf("one-1", ["alder", "birch"], [[cells, at("96")]]).map((result) => ({
      ...fieldsOf(result),
      id: `${result.id}-${version}`,
      source: { ...result.source, source_id: `one-1-${version}`, version },
    }));

  test("are compared cell by cell, the older first; more digits are no other number", () => {
    const audit = auditVersions([...inVersion("v10", "1.73 2.04"), ...inVersion("v2", "1.80 2.0")]);
    expect(audit).toMatchObject({ checked: 2, texts: 1 });
    expect(audit.findings.map(({ results }) => results.map(({ id }) => id))).toEqual([
      ["one-1-0-alder-v2", "one-1-0-alder-v10"],
    ]);
  });

  test("are none of the disagreements between sources", () => {
    expect(summary([...inVersion("v1", "1.80 2.0"), ...inVersion("v2", "1.73 2.0")])).toEqual([]);
  });

  test("without a version on record are two texts", () => {
    expect(auditVersions([...inVersion(null, "1.80 2.0"), ...inVersion("v2", "1.73 2.0")]).texts).toBe(0);
  });
});

test("digits that differ under the same stated conditions, and from sources that leave one unstated, are said in one statement", () => {
  const results = [
    ...tableOf("one-1", ["alder"], [["2.1", { configuration: "B" }]]),
    ...tableOf("two-1", ["alder"], [["2.3", { configuration: "B" }]]),
    ...tableOf("three-1", ["alder"], [["2.5", { configuration: "B", ...at("96") }]]),
  ];
  const findings = selectFindings(catalogueOf(results));
  expect(findings.map(({ kind }) => kind)).toEqual(["disagreement", "uncertain"]);
  expect(sayBoth(findings)).toBe(
    "Sources print 2.1, 2.3 and 2.5 for one method and configuration: some of them under the same stated conditions, and others where horizon is not stated by all, so that those may be different set-ups.",
  );
  // Separately, each finding is worded as before.
  for (const finding of findings) expect(sayBoth([finding])).toBeNull();
  expect(findings.map(sayFinding)).toEqual([
    "Sources print 2.1 and 2.3 for one method, configuration and setting.",
    "Sources print 2.1, 2.3 and 2.5 for one method and configuration; horizon is not stated by all, so these may be different set-ups.",
  ]);
});
