import { describe, expect, it } from "vitest";
import { readCell } from "@/lib/readers/tables/read-cell";

const number = (text: string) => {
  const cell = readCell(text);
  return cell.kind === "number"
    ? Object.fromEntries(
        Object.entries(cell).filter(([key, value]) => key !== "kind" && value !== null && String(value) !== ""),
      )
    : cell.kind;
};

describe("a printed cell", () => {
  it.each([
    ["0.386", { value: "0.386" }],
    ["1,014.45", { value: "1,014.45" }],
    ["−3.25", { value: "−3.25" }],
    ["+1.088", { value: "1.088", marks: ["+"] }],
    ["8.71e-05", { value: "8.71e-05" }],
    ["9.80167E+12", { value: "9.80167E+12" }],
    ["95.9 ± 0.28", { value: "95.9", spread: "0.28" }],
    ["0.368±0.001", { value: "0.368", spread: "0.001" }],
    ["77.62%", { value: "77.62", unit: "%" }],
    ["24M", { value: "24", unit: "M" }],
    ["~257M", { value: "257", unit: "M", qualifier: "about" }],
    ["≤ 1.24", { value: "1.24", qualifier: "at-most" }],
    ["9B?", { value: "9", unit: "B", marks: ["?"] }],
    ["$154.14", { value: "154.14", unit: "$" }],
    ["×1.56", { value: "1.56", unit: "×" }],
    ["63.7*", { value: "63.7", marks: ["*"] }],
    ["60.7+", { value: "60.7", marks: ["+"] }],
    ["17.1(16.1 with dynamic evaluation)", { value: "17.1", aside: "16.1 with dynamic evaluation" }],
    ["70.14 (measured by others, 2018)", { value: "70.14", aside: "measured by others, 2018" }],
    ["84.5 ↑1.2", { value: "84.5", aside: "↑1.2" }],
    ["\uFEFF93.3", { value: "93.3" }],
    ["np.float64(0.11469802593837213)", { value: "0.11469802593837213" }],
    [".05", { value: ".05" }],
  ])("%s is one number", (text, parts) => expect(number(text)).toEqual(parts));

  it.each([
    "93.0/90.7",
    "[0.80, 1.20]",
    "(32.76 32.07 26.26 22.74)",
    "8.71 × 10^-5",
    "256x256",
    "0.386^2",
    "2024-05-01",
    "0.3 0.4",
  ])("%s is several numbers, and none of them is the cell's", (text) => expect(readCell(text).kind).toBe("several"));

  it.each(["", "-", "--", "---", "–", "−", "--*", "N/A", "NA", "NaN", "None", "?", "???", "xx.xx", "WIP", "..."])(
    "%j is a gap",
    (text) => expect(readCell(text).kind).toBe("gap"),
  );

  it.each(["GPT-3", "3D", "2nd", "Qwen2.5-VL-7B", "PatchTST/64", "Please tell us", "OOM", "Not calculated"])(
    "%s is a text",
    (text) => expect(readCell(text).kind).toBe("text"),
  );
});
