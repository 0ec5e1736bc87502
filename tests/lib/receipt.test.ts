import { describe, expect, it } from "vitest";
import { receiptFor, type Receipt } from "@/lib/view/source/receipt";
import { small, theResult, wide } from "@/tests/support/catalogues";

const said = ({ facts }: Receipt, term: string) =>
  facts
    .find((fact) => fact.term === term)
    ?.parts.map((part) => (typeof part === "string" ? part : `[${part.text}](${part.href})`))
    .join("") ?? null;

describe("a receipt", () => {
  it("names the text with its place, its version and the day on which it was read", () => {
    const receipt = receiptFor(theResult(small, "drift-table-linear-mse-96"));
    expect(said(receipt, "Source")).toBe("Paper of [Drift](/papers/drift), Table 1, version v2, on 6 May 2024");
    expect(receipt).toMatchObject({
      value: "0.207",
      digits: "0.207",
      evidence: "Linear & 0.207",
      place: "/papers/drift#drift-table-linear-mse-96",
    });
  });
  it("leaves out a version that is not on record, and the place where it is the whole text", () => {
    expect(said(receiptFor(theResult(small, "drift-mse-96")), "Source")).toBe(
      "Abstract of [Drift](/papers/drift), on 6 May 2024",
    );
  });
  it("leads to the text itself where somebody else wrote it", () => {
    const receipt = receiptFor(theResult(wide, "loom-flow-h-meadow-256-fid-drizzle"));
    expect(said(receipt, "Source")).toBe(
      "Citation in [Drizzle](https://arxiv.org/abs/2502.99020), Table 1, on 4 February 2025",
    );
  });
  it("says everything else that the row states, and nothing of what it does not", () => {
    const speedUp = receiptFor(theResult(wide, "loom-speed-up"));
    expect(
      ["Method", "Metric", "Printed as", "Relative to", "Stated", "Note"].map((term) => said(speedUp, term)),
    ).toEqual([
      "[Loom](/methods/loom)",
      "Speed-up on [Meadow 256×256](/benchmarks/meadow-256)",
      "about 18",
      "[Autoregressive baseline (Loom)](/methods/ar-baseline)",
      "phase: inference",
      null,
    ]);
    const teacher = receiptFor(theResult(wide, "brisk-loom-12-step-fid"));
    expect([said(teacher, "Printed as"), said(teacher, "Stated"), said(teacher, "Note")]).toEqual([
      null,
      "steps 12",
      "The teacher.",
    ]);
  });
});
