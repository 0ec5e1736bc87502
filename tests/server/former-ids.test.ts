import { expect, test } from "vitest";
import { addressWithPresentIds } from "@/lib/view/address/present-ids.mjs";
import { loadFormerIds } from "@/scripts/server/former-ids.mjs";
import { SMALL } from "@/tests/support/collection";

const IDS = {
  methods: { shallow: "tidal", flat: "shallow" },
  benchmarks: { lake: "pond-64" },
  papers: { old: "drift" },
};

test.each([
  ["/methods/shallow", "/methods/tidal"],
  ["/methods/flat?kind=paper", "/methods/tidal?kind=paper"],
  ["/api/v1/methods/shallow.json", "/api/v1/methods/tidal.json"],
  ["/api/v1/benchmarks/lake.bib?metric=fid", "/api/v1/benchmarks/pond-64.bib?metric=fid"],
  ["/embed/benchmarks/lake/fid", "/embed/benchmarks/pond-64/fid"],
  ["/compare?method=drift&method=shallow&reference=shallow", "/compare?method=drift&method=tidal&reference=tidal"],
  ["/results?paper=old&method=flat&q=a%20b", "/results?paper=drift&method=tidal&q=a%20b"],
])("%s leads on to %s", (before, after) => expect(addressWithPresentIds(before, IDS)).toBe(after));

test.each([
  "/methods/tidal",
  "/methods/constructor",
  "/benchmarks/shallow",
  "/compare?method=lake",
  "/search?q=shallow",
  "/",
  "/methods/__proto__?constructor=shallow",
  "/constructor/name",
  "//example.org/methods/shallow",
])("%s stays as it is", (address) => expect(addressWithPresentIds(address, IDS)).toBeNull());

test("two ids that lead to each other end somewhere", () => {
  expect(addressWithPresentIds("/methods/a", { methods: { a: "b", b: "a" } })).toBeNull();
});

test("are read from the collection; one without the file has none", () => {
  expect(loadFormerIds(SMALL)).toEqual({ methods: { shallow: "tidal" }, results: { "tidal-best-fid": "tidal-fid" } });
  expect(loadFormerIds("/nowhere")).toEqual({});
});
