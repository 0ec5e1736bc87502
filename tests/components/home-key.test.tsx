import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { renderHome } from "@/app/home";
import { wide } from "@/tests/support/catalogues";

test("the first chart of the home page has a key of its colours and shapes, above its drawing", () => {
  const front =
    /<section[^>]* id="front">.*?<\/figure>/s.exec(renderToStaticMarkup(renderHome(new URLSearchParams())))?.[0] ?? "";
  const key = front.indexOf("data-chart-key");
  expect(key).toBeGreaterThan(0);
  expect(key).toBeLessThan(front.indexOf("chart-slot"));
  const names = wide.identity.families
    .map(({ name }) => name)
    .filter((name) => front.slice(key, front.indexOf("chart-slot")).includes(`</svg>${name}`));
  expect(names.length).toBeGreaterThan(1);
});
