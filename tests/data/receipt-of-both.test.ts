import { expect, test } from "vitest";
import { receiptFor } from "@/lib/view/source/receipt";
import { committedCatalogue } from "@/tests/support/committed";
import { theResult } from "@/tests/support/catalogues";

test("a receipt says in one statement that sources differ and that some may mean another set-up", () => {
  const { parts = [] } =
    receiptFor(theResult(committedCatalogue(), "var-d30-imagenet-256-fid-neurips")).facts.find(
      ({ term }) => term === "Table audit",
    ) ?? {};
  expect(parts.map((part) => (typeof part === "string" ? part : part.text)).join("")).toBe(
    "Sources print 1.97 and 1.92 for one method and configuration: some of them under the same stated conditions, and others where guidance is not stated by all, so that those may be different set-ups. What was checked What is uncertain",
  );
});
