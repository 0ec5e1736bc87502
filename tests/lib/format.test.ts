import { describe, expect, it } from "vitest";
import { printDate } from "@/lib/format/date";
import { printBaseline, printCondition, printSetting, printValue, withUnit } from "@/lib/format/result";
import { capitalised, counted, directionWords, inSentence, listed, spaced } from "@/lib/format/words";
import { wide, theResult } from "@/tests/support/catalogues";
import { resultOf, METRICS } from "@/tests/support/results";

const value = (id: string) => printValue(theResult(wide, id));

describe("a value", () => {
  it("keeps the printed digits, with qualifier, unit and a minus sign", () => {
    expect(value("brisk-quire-256-step-t2i-fid")).toBe("24.80");
    expect(value("loom-speed-up")).toBe("about 18×");
    expect(value("brisk-loom-few-step-baselines-fid")).toBe("over 100");
    expect(value("knot-compression-2000")).toBe("up to 2,000×");
    expect(value("loom-scaling-correlation")).toBe("about −0.997");
    expect(value("autotide-mse-reduction")).toBe("6.5%");
    expect(value("knot-size")).toBe("5.0 KB");
    expect(printValue(resultOf({ value: "16,000", qualifier: "below" }))).toBe("under 16,000");
  });
  it("has its unit before or after a space, or none", () => {
    expect([withUnit("20", "x"), withUnit("6.5", "%"), withUnit("1", "MB"), withUnit("1", null)]).toEqual([
      "20×",
      "6.5%",
      "1 MB",
      "1",
    ]);
  });
});

describe("the circumstances of a result", () => {
  const speedUp = theResult(wide, "brisk-quire-speed-up");
  it("name conditions with their values, and methods by name", () => {
    expect(speedUp.conditions.map(printCondition)).toEqual(["phase: sampling", "steps 1", "teacher Quire"]);
    expect(printSetting(speedUp)).toBe("phase: sampling · steps 1 · teacher Quire");
    expect(printSetting(resultOf({ configuration: "large", conditions: { steps: "8" } }))).toBe("large · steps 8");
    expect(printSetting(resultOf())).toBe("");
  });
  it("name what a relative result is relative to", () => {
    expect(printBaseline(speedUp)).toBe("Quire, 256 steps");
    expect(printBaseline(theResult(wide, "loom-speed-up"))).toBe("Autoregressive baseline (Loom)");
    expect(printBaseline(resultOf())).toBe("");
  });
});

describe("words", () => {
  it("count, list, space and capitalise", () => {
    expect([counted(0, "result"), counted(1, "result"), counted(2, "result"), counted(2, "entry", "entries")]).toEqual([
      "0 results",
      "1 result",
      "2 results",
      "2 entries",
    ]);
    expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect(spaced("image-generation-now")).toBe("image generation now");
    expect([capitalised("fréchet"), capitalised("")]).toEqual(["Fréchet", ""]);
    expect(["mAP; lower", "xAR", "d30", "over 5x"].map(capitalised)).toEqual(["mAP; lower", "xAR", "d30", "Over 5x"]);
    expect(["Batch size", "Look-back", "NFE", "KV cache", "IoU threshold", "top-p"].map(inSentence)).toEqual([
      "batch size",
      "look-back",
      "NFE",
      "KV cache",
      "IoU threshold",
      "top-p",
    ]);
  });
  it("say which way is better", () => {
    expect(Object.values(METRICS).map(({ direction }) => directionWords(direction))).toEqual([
      "lower is better",
      "higher is better",
      "no better direction is stated",
      "higher is better",
    ]);
  });
});

describe("a date", () => {
  it.each([
    ["2024-12-22", "22 December 2024"],
    ["2024-02-02", "2 February 2024"],
    ["2024-12", "December 2024"],
  ])("%s is %s", (iso, printed) => {
    expect(printDate(iso)).toBe(printed);
  });
});
