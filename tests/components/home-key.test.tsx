import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { renderHome } from "@/app/home";
import { wide } from "@/tests/support/catalogues";

test("the first chart of the home page has a key of its colours and shapes, below its drawing", () => {
  const front = /<section[^>]* id="front">.*?<\/figure>/s.exec(renderToStaticMarkup(renderHome(new URLSearchParams())))?.[0] ?? "";
  const key = front.indexOf("data-chart-key");
  expect(key).toBeGreaterThan(front.indexOf("chart-slot"));
  const names = wide.identity.families.map(({ name }) => name).filter((name) => front.slice(key).includes(`</svg>${name}`));
  expect(names.length).toBeGreaterThan(1);
});
