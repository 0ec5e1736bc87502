import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChartForm } from "@/components/charts/caption/chart-form";
import { DEFAULT_CHART_VIEW, type ChartView } from "@/lib/view/views/chart-view";
import type { ShownChart } from "@/lib/view/chart/shown-chart";

const CHART: ShownChart = {
  kind: "scatter",
  title: "FID against steps",
  notes: [],
  series: null,
  picture: { facts: "", verdict: "", embed: "" },
  x: "steps",
  offered: {
    kinds: [
      { id: "", name: "in order" },
      { id: "scatter", name: "against a condition" },
    ],
    xs: [
      { id: "parameters", name: "Parameters" },
      { id: "steps", name: "Steps" },
    ],
    methods: [
      { id: "var", name: "VAR" },
      { id: "mar", name: "MAR" },
    ],
    without: [{ id: "llamagen", name: "LlamaGen" }],
    parts: [{ id: "var:d16", name: "VAR, d16" }],
    omitted: [{ id: "teacher:llamagen", name: "LlamaGen as teacher" }],
  },
};

const formOf = (view: Partial<ChartView>) =>
  renderToStaticMarkup(
    <ChartForm
      chart={CHART}
      view={{ ...DEFAULT_CHART_VIEW, ...view }}
      page="/compare"
      query="?method=var&method=mar"
    />,
  );

test("what the data ask for has no name in the address, and what was chosen is chosen", () => {
  const form = formOf({ kind: "scatter", x: "steps", from: 1.5, without: ["llamagen"] });
  expect(form).toContain(
    '<option value="">in order</option><option value="scatter" selected="">against a condition</option>',
  );
  expect(form).toContain('<option value="">Parameters</option><option value="steps" selected="">Steps</option>');
  expect(form).toMatch(/name="from"[^>]* value="1.5"/);
});

test("each method and each part of one can be left out, and what is left out comes back by the same box", () => {
  const form = formOf({ without: ["llamagen"], omit: ["teacher:llamagen"] });
  const boxes = Array.from(
    form.matchAll(/<input type="checkbox" name="(\w+)"( checked="")? value="([^"]*)"\/> ([^<]*)</g),
    ([, name, checked, value, words]) => [name, value, words, Boolean(checked)],
  );
  expect(boxes).toEqual([
    ["without", "llamagen", "LlamaGen", true],
    ["omit", "teacher:llamagen", "LlamaGen as teacher", true],
    ["without", "var", "VAR", false],
    ["without", "mar", "MAR", false],
    ["omit", "var:d16", "VAR, d16", false],
  ]);
});

test("the rest of the view is handed on, and the way back leads to it", () => {
  const form = formOf({ kind: "scatter" });
  expect(form).toContain(
    '<input type="hidden" name="method" value="var"/><input type="hidden" name="method" value="mar"/>',
  );
  expect(form).toContain('href="/compare?method=var&amp;method=mar#chart"');
});
