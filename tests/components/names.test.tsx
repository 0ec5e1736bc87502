import { expect, test } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { withChecksums, smallCollection, withCells, withRow } from "@/tests/support/collection";
import { everythingShown } from "@/tests/support/pages";

const { texts } = smallCollection();

test("no page and no document changes the case of a name, a symbol or a unit", async () => {
  const named = [
    (all: typeof texts) => withCells(all, "metrics", "mse", { symbol: "mAP", name: "mean error, squared" }),
    (all: typeof texts) => withCells(all, "metrics", "fid", { symbol: "bpdx", unit: "natsx" }),
    (all: typeof texts) => withCells(all, "conditions", "horizon", { name: "top-pond" }),
    (all: typeof texts) => withCells(all, "conditions", "steps", { name: "NFEX" }),
    (all: typeof texts) => withCells(all, "methods", "tidal", { name: "xtide" }),
    (all: typeof texts) => withCells(all, "methods", "drift", { name: "iDrifter" }),
    (all: typeof texts) => withCells(all, "benchmarks", "harbour", { name: "port eleven" }),
    (all: typeof texts) => withCells(all, "papers", "drift", { short_name: "nodrift" }),
  ].reduce((all, change) => change(all), texts);
  const shown = await everythingShown(buildCatalogue(named));
  const names = [
    "mAP",
    "mean error, squared",
    "bpdx",
    "natsx",
    "top-pond",
    "NFEX",
    "xtide",
    "iDrifter",
    "port eleven",
    "nodrift",
  ];
  for (const name of names) {
    const found = [...shown].flatMap(([address, text]) =>
      Array.from(text.matchAll(new RegExp(`\\b${name}\\b`, "gi")), ([as]) => ({ address, as })),
    );
    expect(found.length, name).toBeGreaterThan(3);
    expect(found.filter(({ as }) => as !== name)).toEqual([]);
  }
});

test("two methods, two papers and two metrics of one name are told apart on every page and in every document", async () => {
  const drift = {
    source_id: "drift-table",
    benchmark_id: "harbour",
    qualifier: "exact",
    conditions: "horizon=96",
    origin: "not-stated",
    standing: "main",
  };
  const twice = [
    (all: typeof texts) =>
      withRow(all, "methods", {
        method_id: "euler-a",
        name: "Euler",
        paper_id: "quiet",
        family: "diffusion",
        summary: "Invented.",
      }),
    (all: typeof texts) =>
      withRow(all, "methods", { method_id: "euler-b", name: "Euler", family: "diffusion", summary: "Invented." }),
    (all: typeof texts) =>
      withRow(all, "results", {
        ...drift,
        result_id: "a",
        method_id: "euler-a",
        metric_id: "mse",
        value: "0.3",
        evidence: "Row & 0.3",
      }),
    (all: typeof texts) =>
      withRow(all, "results", {
        ...drift,
        result_id: "b",
        method_id: "euler-b",
        metric_id: "mse",
        value: "0.4",
        evidence: "Row & 0.4",
      }),
    (all: typeof texts) =>
      withRow(all, "metrics", {
        metric_id: "msle",
        name: "Mean squared log error",
        symbol: "MSE",
        direction: "lower",
        kind: "absolute",
        summary: "Invented.",
      }),
    (all: typeof texts) =>
      withRow(all, "results", {
        ...drift,
        result_id: "c",
        method_id: "euler-a",
        metric_id: "msle",
        value: "0.1",
        evidence: "Row & 0.3 & 0.1",
      }),
    (all: typeof texts) => withCells(all, "papers", "tidal", { short_name: "Drift" }),
  ].reduce((all, change) => change(all), texts);
  const catalogue = buildCatalogue(withChecksums(twice));
  const shown = await everythingShown(catalogue);
  const tellsApart = (name: string, more: readonly string[]) => {
    const words = [...shown].flatMap(([address, text]) => {
      const alone = text.replace(/“[^”]*”|"[^"]*"/g, "");
      return Array.from(alone.matchAll(new RegExp(`\\b${name}\\b(.{0,30})`, "gs")), ([, after = ""]) => ({
        address,
        after,
      }));
    });
    for (const one of more)
      expect(
        words.some(({ after }) => after.startsWith(` (${one})`)),
        `${name} (${one})`,
      ).toBe(true);
    expect(words.filter(({ after }) => !more.some((one) => after.startsWith(` (${one})`)))).toEqual([]);
  };
  tellsApart("Euler", ["Quiet", "euler-b"]);
  tellsApart("MSE", ["Mean squared error", "Mean squared log error"]);
  expect([...catalogue.papers.values()].map(({ short_name }) => short_name)).toEqual([
    "Drift (tidal)",
    "Drift (drift)",
    "Quiet",
  ]);
  expect(catalogue.files.methods.filter(({ name }) => name === "Euler")).toHaveLength(2);
});
