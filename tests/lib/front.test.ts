import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { selectFront } from "@/lib/select/front";
import { selectPreview } from "@/lib/view/preview";
import { small, wide } from "@/tests/support/catalogues";
import { resealed, smallCollection } from "@/tests/support/collection";

const idsOf = (front: ReturnType<typeof selectFront>) => front && [front.benchmark.benchmark_id, front.metric.metric_id];

describe("what the first page opens with", () => {
  it("is the named benchmark and metric where the collection has them", () => {
    const texts = Object.entries(smallCollection().texts).map(([name, text]) => [name, text.replaceAll("harbour,", "imagenet-256,")]);
    const named = buildCatalogue(resealed(Object.fromEntries(texts) as TableTexts));
    // Pond 64x64 has more figures; the named benchmark has no FID, and so stands with what it has.
    expect(idsOf(selectFront(named))).toEqual(["imagenet-256", "mse"]);
  });
  it("is else the benchmark with most figures, in a metric that it has", () => {
    expect(idsOf(selectFront(wide))).toEqual(["pebble-64", "fid"]);
    expect(idsOf(selectFront(ofKinds(wide, ["abstract"])))).toEqual(["meadow-256", "fid"]);
    expect(idsOf(selectFront(ofKinds(small, ["paper"])))).toEqual(["harbour", "mse"]);
    expect(selectFront(ofKinds(small, ["citation"]))).toBeNull();
  });
  it("is what its picture elsewhere shows", () => {
    expect(selectPreview(wide, ["home"])?.title).toContain("Meadow 256×256");
    expect(selectPreview(small, ["home"])?.title).toContain("Pond 64x64");
  });
});
