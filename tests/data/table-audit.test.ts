import { describe, expect, test } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { printMean, rowName } from "@/lib/sentences/table-audit";
import { selectFindings } from "@/lib/report/table-audit/findings";
import { selectTableAudit } from "@/lib/report/table-audit/table-audit";
import { receiptFor } from "@/lib/view/source/receipt";
import { theResult } from "@/tests/support/catalogues";
import { committedCatalogue } from "@/tests/support/committed";

/**
 * The findings of a manual reading of the whole tables, made before the audit was written. Those that the audit lacks are not in the collection:
 * cells that the damaged copy of FM-LLM's Table A.12 runs together, and its row of first places; and the average of iTransformer's Table 1 over four
 * PEMS sets, whose cells are sets and not horizons. The rest is in table-audit-entries.test.ts.
 */
const committed = committedCatalogue();
const audit = selectTableAudit(committed);
const valueOf = (result: Result, id: string) =>
  result.conditions.find(({ condition }) => condition.condition_id === id)?.value ?? "";
const place = (result: Result) =>
  `${result.source.source_id} ${rowName(result)} ${result.benchmark.benchmark_id} ${result.metric.metric_id}`;
const cell = (result: Result) =>
  `${result.method.method_id} ${result.benchmark.benchmark_id} ${result.metric.metric_id} ${valueOf(result, "horizon")}`.trim();

describe("averages that are not the mean of their cells", () => {
  const found = audit.averages.findings.map(
    ({ average, mean }) => `${place(average)} ${average.value.text} / ${printMean(mean, average)}`,
  );

  test.each([
    "itransformer-table-10 Non-stationary Transformer solar-energy mae 0.381 / 0.2780",
    "itransformer-table-10 RLinear ettm1 mae 0.407 / 0.4083",
    "s-mamba-ett-table RLinear ettm1 mae 0.407 / 0.4083",
    "itransformer-table-9 SCINet pems07 mae 0.234 / 0.2167",
    "itransformer-table-9 Non-stationary Transformer pems04 mse 0.127 / 0.1288",
    "itransformer-table-11 SCINet market-terminal mae 0.360 / 0.3473",
    "itransformer-table-8 Reformer traffic mae 0.422 / 0.4237",
    "tempo-table-1 ETSformer ecl mse 0.750 / 0.7390",
    "tempo-table-1 ETSformer ecl mae 0.664 / 0.6575",
    "tempo-table-7 TimesNet etth2 mae 0.427 / 0.4965",
  ])("%s", (finding) => expect(found).toContain(finding));

  test("are three of iTransformer's ablation, each printed again in its Table 3", () => {
    const ablation = audit.averages.findings.filter(
      ({ average }) => average.source.source_id === "itransformer-table-6",
    );
    expect(
      ablation.map(({ average, repeats }) => [average.value.text, repeats.map(({ source }) => source.source_id)]),
    ).toEqual([
      ["0.863", ["itransformer-table-3"]],
      ["0.281", ["itransformer-table-3"]],
      ["0.287", ["itransformer-table-3"]],
    ]);
  });

  test("are few of very many", () => {
    expect(audit.averages.checked).toBeGreaterThan(1_100);
    expect(found.length).toBeLessThan(30);
  });
});

describe("marks and counts", () => {
  test("three columns of S-Mamba have a mark that does not fit, and PatchTST ties without one", () => {
    const texts = audit.emphasis.findings.map(({ first, second, best }) =>
      [...first, ...second, ...best].map(({ value }) => value.text).join(" "),
    );
    expect(texts).toEqual(expect.arrayContaining(["0.255 0.253 0.253", "0.213 0.204", "0.410 0.399"]));
    expect(audit.emphasis.ties.flatMap(({ unmarked }) => unmarked).map(cell)).toContain("patchtst etth2 mae 96");
  });

  test("two counts of iTransformer's Table 9 are off by one; two of Table 10 go by how ties are counted", () => {
    const counts = (list: typeof audit.counts.findings) =>
      list.map(
        ({ count, alone, shared }) =>
          `${count.source.source_id} ${count.method.method_id} ${count.value.text} ${alone} ${shared}`,
      );
    expect(counts(audit.counts.findings)).toEqual([
      "itransformer-table-9 itransformer 13 12 12",
      "itransformer-table-9 scinet 7 8 8",
    ]);
    expect(counts(audit.counts.byTies).toSorted()).toEqual([
      "itransformer-table-10 dlinear 3 3 4",
      "itransformer-table-10 itransformer 22 22 23",
    ]);
  });
});

test("28 of 28 means of FM-LLM's TimesNet and FEDformer are iTransformer's at look-back 96", () => {
  const pairs = audit.sameDigits.findings.flatMap(({ others, ...lead }) => [lead, ...others]);
  const means = pairs.filter(
    ({ a, b }) => a.source.source_id === "fm-llm-table-3" && b.source.source_id === "itransformer-table-10",
  );
  expect(means.map(({ a, b, equal, shared }) => [a.method.name, a.beside, b.value, equal.length, shared])).toEqual([
    ["TimesNet", ["672"], "96", 14, 14],
    ["FEDformer", ["672"], "96", 14, 14],
  ]);
});

describe("one method and setting with different digits", () => {
  const found = (list: typeof audit.disagreements.findings) =>
    list.map(
      ({ results }) =>
        `${results[0] && cell(results[0])}: ${[...new Set(results.map(({ value }) => value.text))].join(" ")}`,
    );

  test.each([
    "timesnet etth2 mae 336: 0.452 0.541",
    "timesnet etth2 mae 720: 0.468 0.657",
    "patchtst ecl mse average: 0.205 0.216",
    "patchtst ecl mae average: 0.290 0.304",
    "patchtst solar-energy mse average: 0.270 0.236",
    "patchtst solar-energy mae average: 0.307 0.266",
    "itransformer weather mae average: 0.278 0.279",
  ])("between papers: %s", (finding) =>
    expect(found(audit.disagreements.findings.filter(({ isWithin }) => !isWithin))).toContain(finding),
  );

  test.each([
    "tempo weather mse 720: 0.370 0.393",
    "tempo weather mae 720: 0.379 0.387",
    "tempo weather mae average: 0.316 0.318",
    "tempo traffic mae average: 0.358 0.357",
    "tempo etth2 mae 96: 0.353 0.351",
    "sit imagenet-256 fid: 2.06 2.02",
  ])("within one paper: %s", (finding) =>
    expect(found(audit.disagreements.findings.filter(({ isWithin }) => isWithin))).toContain(finding),
  );

  test("VAR's README and its NeurIPS text print other digits, of which one states guidance", () => {
    const uncertain = audit.disagreements.uncertain.filter(({ results }) =>
      results.some(({ source }) => source.source_id === "var-repository"),
    );
    const texts = uncertain.map(({ results }) =>
      [results[0]?.configuration, ...new Set(results.map(({ value }) => value.text))].join(" "),
    );
    for (const sizes of ["d16 3.55 3.30", "d20 2.95 2.57", "d24 2.33 2.09"]) expect(texts).toContain(sizes);
  });
});

test("every finding has a place of its own, and each of its results says so in its receipt", () => {
  const findings = selectFindings(committed);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  const facts = (id: string) =>
    receiptFor(theResult(committed, id)).facts.find(({ term }) => term === "Table audit")?.parts ?? [];
  for (const { id, results } of findings.filter(({ check }) => check !== "disagreements"))
    for (const result of results)
      expect(facts(result.id)).toContainEqual({ text: "What was checked", href: `/audit/tables#${id}` });
  expect(receiptFor(theResult(committed, "var-fid")).facts.map(({ term }) => term)).not.toContain("Table audit");
});
