import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { renderCompare } from "@/app/compare/compare";

const textOf = (query: string) =>
  renderToStaticMarkup(renderCompare(new URLSearchParams(query)))
    .replaceAll(/<script.*?<\/script>/gs, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

test("where no method that was asked for is known, no example stands in its place, and the page says where to begin", () => {
  const text = textOf("method=nosuch&method=nor-this");
  expect(text).toContain("no method here is called nosuch");
  expect(text).toContain("Nothing is compared: no method that was asked for is in the collection.");
  expect(text).toContain("Start with one of these");
  expect(text).not.toContain("An example");
  expect(text).not.toContain("comparison group");
});

test("an example stands where no method was asked for, and the others where one of them is unknown", () => {
  for (const query of ["", "kind=paper", "sort=nosuch"]) expect(textOf(query)).toContain("An example, ");
  expect(textOf("method=nosuch&method=loom")).not.toMatch(/An example|Nothing is compared/);
});
