import { expect, test } from "vitest";
import { faultLines } from "@/scripts/bench/load/fault-lines";

test("lines of a fault are found in a log however they are written, and no others", () => {
  const log = [
    "As Reported is at http://localhost:3000",
    " ⨯ [the page could not be made] { digest: '1' }",
    "GET /: TypeError: x",
    "    at f (a.js:1:2)",
    "",
  ];
  expect(faultLines(log.join("\n"))).toEqual([log[1], log[2]]);
});
