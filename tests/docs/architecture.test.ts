import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { drawHouse } from "../../scripts/architecture/draw-house";
import { houseIn } from "../../scripts/architecture/rooms";

describe("the description of the house", () => {
  const text = readFileSync("docs/ARCHITECTURE.md", "utf8");
  const house = houseIn(".");

  test("has the picture of the imports as they are (npm run docs:architecture draws it)", () => {
    expect(readFileSync("docs/architecture.svg", "utf8")).toBe(drawHouse(house));
  });

  test("names every room", () => {
    for (const { name } of house.rooms) expect(text).toContain(`| \`${name}\` |`);
  });

  test.each(["docs/ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", ...readdirSync("docs/decisions").map((file) => `docs/decisions/${file}`)])("%s names only files that are there", (file) => {
    const words = readFileSync(file, "utf8");
    const named = [...words.matchAll(/`((?:lib|app|components|scripts|tests|docs|data)\/[\w./-]+\.\w+)`/g)].map(([, own]) => own as string).filter((own) => !own.includes("NAME"));
    const linked = [...words.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, own]) => path.join(path.dirname(file), own as string));
    for (const own of [...named, ...linked]) expect(existsSync(own), own).toBe(true);
  });
});
