"use client";
import { chartRoom } from "@/components/charts/slot/chart-room";
import { ChartSlot } from "@/components/charts/slot/chart-slot.client";
import type { Drawable } from "@/lib/view/chart/picture";

/** A chart with own rows, drawn like any other; its pictures contain them too. */
export function OwnChart({ chart }: { readonly chart: Drawable }) {
  const slot = (
    <ChartSlot {...chartRoom(chart)}>
      <script
        type="application/json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(chart).replaceAll("<", "\\u003c") }}
      />
    </ChartSlot>
  );
  return chart.picture === undefined ? slot : <div className="chart-pictured">{slot}</div>;
}
