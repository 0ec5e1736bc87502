import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { IN_THE_COPY, ON_THE_SERVER } from "@/tests/support/copy-journeys";

test("every file of journeys is made in the copy too, or says why not", () => {
  const files = readdirSync("tests/e2e")
    .filter((name) => name.endsWith(".spec.ts"))
    .map((name) => name.replace(".spec.ts", ""));
  expect([...IN_THE_COPY, ...Object.keys(ON_THE_SERVER)].toSorted()).toEqual(files.toSorted());
});
