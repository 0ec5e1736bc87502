import { describe, expect, it } from "vitest";
import * as cells from "@/lib/tables/cells";
import { accepts, readCell, throughCodec } from "@/tests/support/cell";

const ONE_LINE = "text on one line, not empty, without spaces at its ends or control characters";

describe("an id", () => {
  it.each(["var", "imagenet-256", "3d", "a-1-b"])("accepts %j", (cell) => {
    expect(readCell(cells.slug, cell)).toBe(cell);
  });
  it.each(["", "VAR", "a_b", "a--b", "-a", "a-", "a b", "é"])("refuses %j", (cell) => {
    expect(readCell(cells.slug, cell)).toEqual({
      refused: ["lower-case letters and digits joined by single hyphens, such as two-words-64"],
    });
  });
});

describe("text", () => {
  it.each(["a", "PanGu-α, with “quotes”", 'a "b", c', "5 + 5 = 10", "𝜏 and é"])("accepts %j", (cell) => {
    expect(readCell(cells.text, cell)).toBe(cell);
  });
  it.each(["", " a", "a ", "a\u00a0", "a\nb", "a\tb", "a\u0000b", "a\u200bb", "a\u2028b", "a\u2029b", "a\ud800"])(
    "refuses %j",
    (cell) => {
      expect(readCell(cells.text, cell)).toEqual({ refused: [ONE_LINE] });
    },
  );
  it.each(["=1+1", "+ noise", "- 0.5 & 0.4", "@SUM(A1)"])(
    "refuses %j, which a spreadsheet would run, and reads it behind an apostrophe",
    (cell) => {
      expect(readCell(cells.text, cell)).toEqual({
        refused: [
          "an apostrophe before a text that begins with = + - or @, which a spreadsheet would run; it is not part of the text",
        ],
      });
      expect(readCell(cells.text, `'${cell}`)).toBe(cell);
      expect(throughCodec(cells.text, `'${cell}`)).toBe(`'${cell}`);
    },
  );
  it.each(["-1", "+3.5", "'quoted'", "’=1"])(
    "reads %j as it is: nothing but a number or a text comes of it",
    (cell) => {
      expect(readCell(cells.text, cell)).toBe(cell);
    },
  );
  it("refuses doubled spaces", () => {
    expect(readCell(cells.text, "a  b")).toEqual({ refused: ["single spaces between words"] });
  });
});

describe("a quotation", () => {
  it("accepts as many words as allowed and refuses one more", () => {
    expect(readCell(cells.quotation(3), "one two three")).toBe("one two three");
    expect(readCell(cells.quotation(3), "one two three four")).toEqual({
      refused: ["a verbatim fragment of at most 3 words"],
    });
  });
});

describe("a list of names", () => {
  it.each(["Keyu Tian", "Keyu Tian; Yi Jiang", "Tom B. Brown; Éric Moulines; Team Quartz; Anders Sandberg"])(
    "accepts %j",
    (cell) => {
      expect(readCell(cells.nameList, cell)).toBe(cell);
    },
  );
  it.each([
    "Tian, Keyu",
    "Keyu Tian and Yi Jiang",
    "Keyu Tian;Yi Jiang",
    "Keyu Tian; ; Yi Jiang",
    "Keyu Tian;",
    "Keyu Tian & Yi Jiang",
    "Keyu Tian; et al.",
  ])("refuses %j", (cell) => {
    expect(readCell(cells.nameList, cell)).toEqual({
      refused: ["full names joined by '; ', without commas, such as Keyu Tian; Yi Jiang"],
    });
  });
});

describe("a word of a closed list", () => {
  it("accepts a word of the list and names the list to any other", () => {
    const direction = cells.oneOf(["higher", "lower"]);
    expect(readCell(direction, "lower")).toBe("lower");
    expect(readCell(direction, "Lower")).toEqual({ refused: ["one of: higher, lower"] });
    expect(readCell(direction, "")).toEqual({ refused: ["one of: higher, lower"] });
  });
});

describe("an address", () => {
  it.each(["https://arxiv.org/abs/2404.02905", "https://example.org", "https://example.org/a?b=c,d#e"])(
    "accepts %j",
    (cell) => {
      expect(readCell(cells.url, cell)).toBe(cell);
    },
  );
  it.each([
    "",
    "http://example.org",
    "https:example.org",
    "example.org",
    " https://example.org",
    "https://example.org ",
    "https://example.org/a b",
    "javascript:alert(1)",
  ])("refuses %j", (cell) => {
    expect(readCell(cells.url, cell)).toEqual({ refused: ["an address that begins with https://, without spaces"] });
  });
  it("refuses an address without a host", () => {
    expect(readCell(cells.url, "https://?")).toEqual({ refused: ["an address that begins with https:// and a host"] });
  });
});

describe("a SHA-256", () => {
  it("accepts 64 lower-case hexadecimal digits and nothing else", () => {
    expect(readCell(cells.sha256, "0a".repeat(32))).toBe("0a".repeat(32));
    for (const cell of ["0A".repeat(32), "0a".repeat(31), "0a".repeat(33), "0g".repeat(32), ""])
      expect(readCell(cells.sha256, cell)).toEqual({ refused: ["a SHA-256 as 64 lower-case hexadecimal digits"] });
  });
});

describe("a day", () => {
  // 2024 is a leap year, 2023 and 2100 are not, 2000 is.
  it.each(["2024-02-29", "2000-02-29", "1999-12-31", "2026-11-23"])("accepts %j", (cell) => {
    expect(readCell(cells.day, cell)).toBe(cell);
    expect(readCell(cells.calendarDate, cell)).toBe(cell);
  });
  it.each([
    "2024-02-30",
    "2023-02-29",
    "2100-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "2024-01-32",
  ])("refuses %j, which does not exist", (cell) => {
    expect(readCell(cells.day, cell)).toEqual({ refused: ["a day that exists, as YYYY-MM-DD"] });
    expect(readCell(cells.calendarDate, cell)).toEqual({ refused: ["a date that exists"] });
  });
  it.each(["24-01-02", "2024-1-2", "2024/01/02", "2024-01-02T00:00", ""])(
    "refuses %j, which is not written as a date",
    (cell) => {
      expect(accepts(cells.day, cell)).toBe(false);
      expect(accepts(cells.calendarDate, cell)).toBe(false);
    },
  );
  it("accepts a month only where the day may be unknown", () => {
    expect(readCell(cells.calendarDate, "2024-12")).toBe("2024-12");
    expect(readCell(cells.calendarDate, "2024-13")).toEqual({ refused: ["a date that exists"] });
    expect(accepts(cells.day, "2024-12")).toBe(false);
  });
});

describe("a count", () => {
  it("accepts whole numbers from 0 and refuses signs, decimals, leading zeros and more digits than are exact", () => {
    expect(readCell(cells.count, "0")).toBe(0);
    expect(readCell(cells.count, "1440")).toBe(1440);
    expect(readCell(cells.count, "999999999999999")).toBe(999_999_999_999_999);
    for (const cell of ["", "-1", "+1", "1.0", "01", "1e3", "1,000", " 1", "1000000000000000"])
      expect(readCell(cells.count, cell)).toEqual({ refused: ["a whole number from 0, in digits only"] });
  });
});

describe("a decimal", () => {
  it.each([
    ["0", 0],
    ["-1", -1],
    ["0.5", 0.5],
    ["100", 100],
    ["-0.05", -0.05],
  ] as const)("reads %j", (cell, number) => {
    expect(readCell(cells.decimal, cell)).toBe(number);
  });
  // -0 and 1e-7 would come back as 0 and 1e-7, and of 20 digits only 17 would survive.
  it.each([
    "",
    "1.0",
    "01",
    ".5",
    "1.",
    "+1",
    "-0",
    "1e3",
    "0.0000001",
    "12345678901234567891",
    "Infinity",
    "NaN",
    "0x10",
  ])("refuses %j", (cell) => {
    expect(readCell(cells.decimal, cell)).toEqual({
      refused: ["a decimal number in its shortest form, such as 0, -1 or 0.5"],
    });
  });
});

describe("printed digits", () => {
  it.each([
    ["25.70", 25.7],
    [".05", 0.05],
    ["16,000", 16_000],
    ["-0.998", -0.998],
    ["0", 0],
    ["1,234,567.80", 1_234_567.8],
    ["007", 7],
    ["-.5", -0.5],
    ["−3", -3],
    ["1.9e-1", 0.19],
    ["1.8E−3", 0.0018],
    ["4.953089592163451e-05", 0.00004953089592163451],
    ["0,196", 0.196],
    ["-0,196", -0.196],
    ["1,234", 1234],
    ["１２", 12],
    ["٣.٥", 3.5],
  ] as const)("keeps %j as printed beside its number", (cell, number) => {
    expect(readCell(cells.printedNumber, cell)).toEqual({ text: cell, number });
  });
  it.each([
    "",
    "25.",
    "x",
    "20x",
    "96%",
    "~20",
    ">100",
    "+5",
    "1,2",
    "1,0000",
    "16,00",
    "1.2.3",
    " 1",
    "5-10",
    "0,19",
    "0,196.5",
    "1e5x",
    "NaN",
    "inf",
  ])("refuses %j", (cell) => {
    expect(readCell(cells.printedNumber, cell)).toEqual({
      refused: [
        "the printed digits as one numeral, without unit or sign of qualification, such as 25.70, 16,000 or 1.9e-1; decimals after a point",
      ],
    });
  });
  it.each(["1e400", "1e30", `0.${"0".repeat(30)}1`, "1e-400"])(
    "refuses %j, of which no further digit could be worked out",
    (cell) => {
      expect(readCell(cells.printedNumber, cell)).toEqual({
        refused: ["a number below 1e30, with no digit after the 30th decimal"],
      });
    },
  );
});

describe("a numeral", () => {
  it.each(["18.65", "-0.998", "16,000", "1e-5", ".05", "−3", "3"])(
    "accepts %j, which the scanner finds whole",
    (cell) => {
      expect(readCell(cells.numeral, cell)).toBe(cell);
    },
  );
  it.each(["", "x", "3D", "S4", "1 2", "256x256", "+5", "10%", "1,2", " 3"])("refuses %j", (cell) => {
    expect(readCell(cells.numeral, cell)).toEqual({
      refused: ["one numeral as the scanner finds it, such as 18.65 or -0.998"],
    });
  });
});

describe("a list of ids", () => {
  it("reads ids in their order, and none from an empty cell", () => {
    expect(readCell(cells.idList, "")).toEqual([]);
    expect(readCell(cells.idList, "b a-1")).toEqual(["b", "a-1"]);
  });
  it.each(["a  b", " a", "a ", "a,b", "A"])("refuses %j", (cell) => {
    expect(readCell(cells.idList, cell)).toEqual({ refused: ["ids separated by single spaces"] });
  });
  it("refuses an id twice", () => {
    expect(readCell(cells.idList, "a b a")).toEqual({ refused: ["each id once"] });
  });
});

describe("conditions", () => {
  it("reads pairs in their order, and none from an empty cell", () => {
    expect(readCell(cells.conditionList, "")).toEqual([]);
    expect(readCell(cells.conditionList, "steps=10; teacher=var")).toEqual([
      { key: "steps", value: "10" },
      { key: "teacher", value: "var" },
    ]);
    expect(readCell(cells.conditionList, "setting=univariate, on average")).toEqual([
      { key: "setting", value: "univariate, on average" },
    ]);
  });
  it.each([
    "steps",
    "steps=",
    "=10",
    "steps =10",
    "steps= 10",
    "Steps=10",
    "steps=10;",
    "steps=10;teacher=var",
    "a=1;  b=2",
    "a=b=c",
    "a=x\u0007y",
  ])("refuses %j", (cell) => {
    const refused = readCell(cells.conditionList, cell);
    expect(refused).toEqual({
      refused: expect.arrayContaining(["key=value pairs joined by '; ', such as steps=10; teacher=var"]),
    });
  });
  it("refuses keys twice or out of order", () => {
    for (const cell of ["steps=1; steps=2", "teacher=var; steps=10"])
      expect(readCell(cells.conditionList, cell)).toEqual({ refused: ["keys in alphabetical order, each once"] });
  });
});

describe("an optional cell", () => {
  it("is null when empty, and otherwise what the inner codec reads or refuses", () => {
    expect(readCell(cells.optional(cells.printedNumber), "")).toBeNull();
    expect(readCell(cells.optional(cells.printedNumber), "2.10")).toEqual({ text: "2.10", number: 2.1 });
    expect(readCell(cells.optional(cells.decimal), "0")).toBe(0);
    expect(readCell(cells.optional(cells.slug), "A")).toEqual(readCell(cells.slug, "A"));
  });
});
