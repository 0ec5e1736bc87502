import { describe, expect, it } from "vitest";
import { memberOf, pathTo } from "@/lib/readers/results/json-node";
import { parseJson } from "@/lib/readers/results/parse-json";

const textOf = (text: string, key: string, ways = {}) => {
  const node = memberOf(parseJson(text, ways).root, key);
  return node && "text" in node ? node.text : node?.kind;
};

describe("JSON as programs write it", () => {
  it("keeps the digits of a number as they are printed", () => {
    expect(textOf('{"a": 0.9130}', "a")).toBe("0.9130");
    expect(textOf('{"a": 1e-05}', "a")).toBe("1e-05");
    expect(textOf('{"a": 12345678901234567890}', "a")).toBe("12345678901234567890");
  });

  it("reads past bare NaN and Infinity, which JSON.parse refuses (surprise 3)", () => {
    expect(textOf('{"ap": NaN, "b": -Infinity, "c": 0.5}', "ap")).toBe("NaN");
    expect(textOf('{"ap": NaN, "b": -Infinity, "c": 0.5}', "c")).toBe("0.5");
  });

  it("takes a comma before a bracket, a byte order mark and text in many scripts", () => {
    expect(textOf('\uFEFF{"a": [1, 2,], "b": "\\u0441\\"x",}', "b")).toBe('с"x');
  });

  it("knows the line of each value", () => {
    expect(memberOf(parseJson('{\n\n "a": {},\n "b": 3}').root, "b")?.line).toBe(4);
    expect(memberOf(parseJson('{"a": 1}', { line: 12 }).root, "a")?.line).toBe(12);
  });

  it("gives a key that stands twice no value, and says so with the line", () => {
    const { root, problems } = parseJson('{"acc": 0.5,\n"acc": 0.6, "f1": 0.7}');
    expect(memberOf(root, "acc")).toBeUndefined();
    expect(memberOf(root, "f1")).toMatchObject({ text: "0.7" });
    expect(problems).toMatchObject([{ where: { line: 2 } }]);
  });

  it.each([
    ['{"a": 1', "ends in the middle"],
    ['{"a": "x', "within a text in quotes"],
    ['{"a": 1} {"b": 2}', "is not allowed here"],
    ['{"a": 0x1f}', "is not allowed here"],
    ["{'a': 1}", "is not allowed here"],
    ["", "ends in the middle"],
  ])("reads nothing of %s", (text, why) => {
    const { root, problems } = parseJson(text);
    expect(root).toBeUndefined();
    expect(problems[0]?.message).toContain(why);
  });

  it("does not end the stack on brackets by the thousand", () => {
    expect(parseJson("[".repeat(100_000)).problems[0]?.message).toContain("within each other");
  });

  it("reads members without braces and Python's dicts only where asked", () => {
    expect(textOf('"a": 1,\n"b": 2', "b", { members: true })).toBe("2");
    expect(parseJson('"a": 1').root).toBeUndefined();
    expect(textOf("{'a': True, 'b': 0.50}", "b", { python: true })).toBe("0.50");
  });

  it("writes a path that tells keys with commas apart", () => {
    expect(pathTo(pathTo("results.mmlu", "acc,none"), 2)).toBe('results.mmlu["acc,none"][2]');
  });
});
