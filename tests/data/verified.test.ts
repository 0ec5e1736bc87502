import path from "node:path";
import { expect, it } from "vitest";
import { loadVerification } from "@/lib/catalogue/load-verification";
import { recordVerification } from "@/lib/catalogue/verification";
import { committedCatalogue } from "@/tests/support/committed";

it("the committed record fits the committed data (else: npm run data:verify -- --abstracts DIR --record)", () => {
  const record = loadVerification(path.join(import.meta.dirname, "..", "..", "data"));
  expect(record).toEqual(recordVerification(committedCatalogue(), record?.verified_on ?? ""));
});
