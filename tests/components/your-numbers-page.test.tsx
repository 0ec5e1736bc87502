import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { YourNumbersPage } from "@/components/pages/your-numbers-page";

test("what a board is, and where one is, is said where a reader is sent to one", () => {
  expect(renderToStaticMarkup(<YourNumbersPage />)).toContain(
    'under any board, the table of results on <a href="/benchmarks">a benchmark’s page</a>.',
  );
});
