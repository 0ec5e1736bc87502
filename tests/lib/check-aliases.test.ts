import { describe, expect, it } from "vitest";
import { plainName } from "@/lib/numerals/plain-name";
import { printedProblems, smallCollection } from "@/tests/support/collection";

const { texts } = smallCollection();
const withAliases = (...lines: readonly string[]) =>
  printedProblems({ ...texts, aliases: ["alias,table,id", ...lines, ""].join("\n") });

describe("other names", () => {
  it("may lead to anything that is there", () =>
    expect(withAliases("The Tidal,methods,tidal", "FID-50k,metrics,fid")).toEqual([]));
  it("lead to nothing else", () =>
    expect(withAliases("The Tidal,methods,gone")).toEqual(['aliases.csv:2 id: "gone" → an id of methods.csv']));
  it("mean one thing, whatever their case and punctuation", () => {
    expect(withAliases("FID-50k,metrics,fid", "fid 50K,metrics,fid")).toEqual([
      'aliases.csv:3 alias: "fid 50K", the same as on line 2 apart from case and punctuation → each name once',
    ]);
    expect(withAliases("FID,methods,tidal")).toEqual([]);
    expect(withAliases("Drift!,methods,tidal")).toEqual([
      'aliases.csv:2 alias: "Drift!", which is drift itself → a name that nothing else in the table has',
    ]);
  });
});

describe("a name without what writers write differently", () => {
  it.each([
    ["ETT-h1", "etth1"],
    ["ETT_h1", "etth1"],
    ["ImageNet 256×256", "imagenet256x256"],
    ["Fréchet distance", "frechetdistance"],
    ["iTransformer++", "itransformerplusplus"],
    ["—", ""],
  ])("%s is %s", (name, plain) => expect(plainName(name)).toBe(plain));
});
