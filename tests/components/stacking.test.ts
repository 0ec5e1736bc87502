import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Returns the selectors of a style sheet that set a z-index, with its value. */
const stacked = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/([^{}]+)\{[^{}]*z-index: (\d+);/g)].map(([, selector = "", place]) => ({
    selector: selector.replace(/\/\*.*?\*\//gs, "").trim(),
    place: Number(place),
  }));

it("the list of a field for methods lies over everything that stays in place on a page, such as the head of a board", () => {
  const all = ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".css"))
      .flatMap((name) => stacked(`${folder}/${name}`)),
  );
  const isList = ({ selector }: { readonly selector: string }) => selector.startsWith(".listbox");
  expect(all.filter(isList)).toHaveLength(1);
  expect(Math.min(...all.filter(isList).map(({ place }) => place))).toBeGreaterThan(
    Math.max(...all.filter((one) => !isList(one)).map(({ place }) => place)),
  );
});
