import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { loadVerification } from "@/lib/catalogue/load-verification";
import {
  isAbout,
  printVerification,
  readVerification,
  recordVerification,
  TEXT_CHECKS,
  VERIFICATION_FILE,
} from "@/lib/catalogue/verification";
import { selectVerifiedResults } from "@/lib/report/collection/checks";
import { SMALL, smallCollection, withCells } from "@/tests/support/collection";

const { texts } = smallCollection();
const small = buildCatalogue(texts);
const record = recordVerification(small, "2024-05-07");

describe("the record of a verification", () => {
  // Of 14 results, 13 are in abstracts and one is in a table.
  it("counts what stands in the abstracts", () => {
    expect(record).toEqual({
      data_version: small.version,
      verified_on: "2024-05-07",
      abstracts: 3,
      figures: 13,
      claims: 1,
      numerals: 21,
      checks: [...TEXT_CHECKS],
    });
  });
  it("comes back as it was written", () => {
    expect(readVerification(printVerification(record))).toEqual(record);
  });
  it("is about this data only: a summary that changes makes it another", () => {
    const changed = buildCatalogue(withCells(texts, "methods", "drift", { summary: "Other words." }));
    expect(isAbout(small, record)).toBe(true);
    expect(isAbout(changed, record)).toBe(false);
    expect(isAbout(small, null)).toBe(false);
    expect(selectVerifiedResults(small, record).failing).toEqual([]);
    expect(selectVerifiedResults(changed, record).failing).toHaveLength(13);
    expect(selectVerifiedResults(small, null).failing).toHaveLength(13);
  });
  it.each([
    ["no JSON", "verified", /is not JSON/],
    ["a day that does not exist", printVerification({ ...record, verified_on: "2024-02-30" }), /verified_on/],
    ["an invalid count", printVerification({ ...record, figures: -1 }), /figures/],
    ["no checks", printVerification({ ...record, checks: [] }), /checks/],
    ["a field too many", JSON.stringify({ ...record, by: "someone" }), /by/],
  ])("is refused with its reason: %s", (_, text, reason) => {
    expect(() => readVerification(text)).toThrow(reason);
  });
});

describe("loading it", () => {
  it("says that there is none, and refuses one that is broken", () => {
    expect(loadVerification(SMALL)).toBeNull();
    const folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
    writeFileSync(path.join(folder, VERIFICATION_FILE), "{}");
    expect(() => loadVerification(folder)).toThrow(/not a record of a verification/);
    rmSync(folder, { recursive: true });
  });
});
