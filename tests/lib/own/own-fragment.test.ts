import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { isOwnFragment, readOwnFragment, writeOwnFragment } from "@/lib/own/own-fragment";
import { anyOwnRows, ownRow } from "@/tests/support/own";

const MINE = ownRow({
  name: "My model",
  benchmark: "imagenet-256",
  values: { fid: "2.41", "inception-score": "289.3" },
  conditions: { steps: "10", parameters: "600" },
});

describe("own rows in an address", () => {
  it("are words that a reader can read, and nothing before the #", () => {
    expect(writeOwnFragment({ rows: [MINE], unread: "" })).toBe(
      "#yours=1&on=imagenet-256&name=My+model&m.fid=2.41&m.inception-score=289.3&c.steps=10&c.parameters=600",
    );
  });
  it("come back as they were, whatever was typed", () => {
    fc.assert(
      fc.property(anyOwnRows, (rows) => {
        const fragment = writeOwnFragment({ rows, unread: "" });
        expect(readOwnFragment(fragment)).toEqual({ rows, problems: [], unread: "" });
      }),
    );
  });
  it("are none in an address about something else", () => {
    expect(["", "#ablations", "#yours-truly", "#drift-mse-96"].map(isOwnFragment)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(readOwnFragment("#ablations")).toEqual({ rows: [], problems: [], unread: "" });
  });
});

describe("what cannot be read of an address", () => {
  it("is told and written back, so that nothing is lost", () => {
    const read = readOwnFragment("#yours=1&m.fid=3&on=imagenet-256&name=Mine&m.fid=2.41&m.fid=2.42&colour=red");
    expect(read.rows).toEqual([ownRow({ benchmark: "imagenet-256", values: { fid: "2.41" } })]);
    expect(read.problems).toEqual([
      "Part of the link could not be read as own rows: “m.fid=3&m.fid=2.42&colour=red” → it stays in the address; correct it there or remove it",
    ]);
    expect(readOwnFragment(writeOwnFragment(read))).toEqual(read);
  });
  it("is a whole later version, kept beside what is added", () => {
    const read = readOwnFragment("#yours=2&row=W10");
    expect(read).toMatchObject({ rows: [], unread: "yours=2&row=W10" });
    expect(read.problems[0]).toContain("in a form (2) that this site does not know");
    expect(readOwnFragment(writeOwnFragment({ rows: [MINE], unread: read.unread }))).toMatchObject({
      rows: [MINE],
      unread: "yours=2&row=W10",
    });
  });
  it("never throws and never shrinks, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (rubbish) => {
        const read = readOwnFragment(`#yours=1&${rubbish}`);
        expect(readOwnFragment(writeOwnFragment(read))).toEqual(read);
        const words = [...new URLSearchParams(`${new URLSearchParams(rubbish)}`)].flat().filter((word) => word !== "");
        const kept = JSON.stringify([read.rows, [...new URLSearchParams(read.unread)], read.unread]);
        for (const word of words) if (/^[a-z0-9]{3,}$/.test(word)) expect(kept).toContain(word);
      }),
    );
  });
});
