import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { axisKey } from "@/lib/select/rank/verdict";
import { committedCatalogue } from "@/tests/support/committed";

const { results } = committedCatalogue();
const of = (source: RegExp) => results.filter(({ source: { source_id: id } }) => source.test(id));
const named = (method: string, own: readonly Result[] = results) =>
  own.filter(({ method: { method_id: id } }) => id === method);
const measured = (metric: string, own: readonly Result[] = results) =>
  own.filter(({ metric: { metric_id: id } }) => id === metric);
const stated = ({ conditions }: Result, key: string) =>
  conditions.find(({ condition }) => condition.condition_id === key)?.value;
const valuesOf = (key: string) => [...new Set(results.flatMap((result) => stated(result, key) ?? []))].sort();

/** Expects a value of every result in a list, which must not be empty, so that no check passes because its results are gone. */
function all(own: readonly Result[], holds: (result: Result) => unknown, value: unknown) {
  expect(own.length).toBeGreaterThan(0);
  for (const result of own) expect([result.id, holds(result)]).toEqual([result.id, value]);
}

/** The findings of an audit of the image tables, as corrected. */
describe("guidance of images", () => {
  const guided = (result: Result) => stated(result, "guided");
  it("is one of three, and none of them shares an axis", () => {
    expect(valuesOf("guided")).toEqual(["guided", "guided in an interval", "without guidance"]);
    const axes = groupBy(measured("fid"), axisKey);
    for (const own of axes.values()) expect(new Set(own.map(guided)).size).toBe(1);
  });
  it("is none for ADM and CDM", () =>
    all([...measured("fid", named("adm")), ...measured("fid", named("cdm"))], guided, "without guidance"));
  it("is in an interval for FlowAR's own results", () =>
    all(named("flowar", of(/^flowar-repository$/)), guided, "guided in an interval"));
  it("leaves sampling to say whether images were picked", () =>
    expect(valuesOf("sampling")).toEqual(["rejection sampling", "standard"]));
  it("has a scale wherever the README of MAR or VAR gives one", () =>
    all(of(/^(mar|var)-repository$/), (result) => stated(result, "guidance") !== undefined, true));
});

describe("tables of images", () => {
  it("have xAR's own results as its own", () => {
    const [best] = measured("fid", named("xar", of(/^xar-table-1$/))).toSorted(
      (a, b) => a.value.number - b.value.number,
    );
    expect([best?.value.text, best?.kind, best?.origin]).toEqual(["1.24", "paper", "own"]);
  });
  it("have real images as a reference", () =>
    all(named("imagenet-validation"), ({ method }) => method.family, "reference"));
  it("have what CSpD repeats of MAR as quoted", () =>
    all(named("mar", of(/^cspd-table-2$/)), ({ origin }) => origin, "quoted"));
  it("have all speed-ups of CSpD's Table 1", () => expect(measured("speed-up", of(/^cspd-table-1$/))).toHaveLength(48));
  it("have the steps of StyleGAN-XL and CDM that other prints have", () => {
    const table = of(/^var-neurips-table-1$/);
    all(named("stylegan-xl", table), (result) => stated(result, "steps"), "1");
    all(named("cdm", table), (result) => [stated(result, "steps"), stated(result, "parameters")], ["8100", undefined]);
  });
  it("have evaluations of models guided in an interval as upper bounds in FD-loss's Table 4", () => {
    const interval = of(/^fd-loss-table-4$/).filter((result) => stated(result, "guided") === "guided in an interval");
    all(interval, (result) => /^at most \d/.test(stated(result, "function-evaluations") ?? ""), true);
  });
  it("do not say that XYZFlow measured or timed what it does not say", () => {
    const others = of(/^xyzflow-table-1$/).filter(({ method }) => method.method_id !== "xyzflow");
    all(others, ({ origin }) => origin === "own" || origin === "measured-again", false);
  });
  it("say who ran the teachers of Distilled Decoding, and with which statistics", () => {
    const teachers = measured("fid", of(/^distilled-decoding-table-[12]$/)).filter(({ method }) =>
      ["var", "llamagen"].includes(method.method_id),
    );
    all(teachers, (result) => [result.origin, stated(result, "reference-statistics")], [
      "measured-again",
      "statistic.pth of the authors",
    ]);
  });
});
