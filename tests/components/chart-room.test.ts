import { expect, test } from "vitest";
import { chartRoom } from "@/components/charts/slot/chart-room";
import { chartHeight } from "@/components/charts/sheet/row-size";
import { axisFor } from "@/lib/view/chart/axis";
import type { Series } from "@/lib/view/chart/series";

test("the room of a chart grows with the letters of the page: it is its height in rem of 16 px", () => {
  const series: Series = {
    kind: "rows",
    name: "FID",
    summary: "One sentence.",
    axis: { ...axisFor([1, 10], "linear"), label: "FID, lower is better" },
    marks: [
      {
        key: "a",
        label: "Loom",
        detail: "d30",
        value: 10,
        from: null,
        text: "10",
        fromText: "",
        qualifier: "exact",
        family: "autoregressive",
        sourceKind: "abstract",
        rank: "",
        receipt: "",
        results: [],
      },
    ],
  };
  for (const [room, wide] of [
    ["narrow", false],
    ["wide", true],
  ] as const)
    expect(chartRoom(series)[room]).toBe(`${chartHeight(series, wide) / 16}rem`);
});
