import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { loadTexts } from "@/lib/catalogue/load-texts";
import { loadVerification } from "@/lib/catalogue/load-verification";
import { SMALL } from "@/tests/support/collection";
import { runScript } from "@/tests/support/run-script";

const TIMEOUT = 60_000;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  cpSync(SMALL, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `npm run data:verify -- OPTIONS` on the copy. */
const verify = (...options: string[]) => runScript("scripts/data/verify.ts", folder, options);
const abstracts = path.join(SMALL, "abstracts");
const file = () => path.join(folder, "verified.json");

describe("data:verify --record", () => {
  it("leaves the version of the data and the day", { timeout: TIMEOUT }, async () => {
    const { code, out } = await verify("--abstracts", abstracts, "--record", "--date", "2024-05-07");
    expect(code).toBe(0);
    expect(out).toContain("recorded in verified.json");
    expect(loadVerification(folder)).toMatchObject({
      data_version: buildCatalogue(loadTexts(folder)).version,
      verified_on: "2024-05-07",
      abstracts: 3,
    });
  });
  it("leaves today where no day is given, and nothing without --record", { timeout: TIMEOUT }, async () => {
    await verify("--abstracts", abstracts);
    expect(existsSync(file())).toBe(false);
    const before = new Date().toISOString().slice(0, 10);
    await verify("--abstracts", abstracts, "--record");
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(loadVerification(folder)?.verified_on);
  });
  it("leaves the record as it was where there is a problem", { timeout: TIMEOUT }, async () => {
    const numerals = path.join(folder, "numerals.csv");
    writeFileSync(numerals, readFileSync(numerals, "utf8").replace("quiet-abstract,57,4,count,,\n", ""));
    const { code, out } = await verify("--abstracts", abstracts, "--record");
    expect(code).toBe(1);
    expect(out).toContain("verified.json left as it was");
    expect(existsSync(file())).toBe(false);
  });
  it.each([
    [["--record"], /--record needs --abstracts DIR/],
    [["--abstracts", abstracts, "--date", "2024-05-07"], /--date .* needs --record/],
    [["--abstracts", abstracts, "--record", "--date", "2024-02-30"], /2024-02-30 → a day that exists/],
  ])("refuses %j with its reason", { timeout: TIMEOUT }, async (options, reason) => {
    const { code, error } = await verify(...options);
    expect(error).toMatch(reason);
    expect(code).toBe(2);
    expect(existsSync(file())).toBe(false);
  });
});
