import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the table of findings names each script once, and each pins its packages", () => {
  const scripts = readdirSync("findings").filter((file) => file.endsWith(".sh"));
  const named = [...readFileSync("findings/README.md", "utf8").matchAll(/\]\(([\w-]+\.sh)\)/g)].map(([, file]) => file);
  expect(named).toEqual(scripts.toSorted());
  for (const script of scripts) {
    const [, packages = ""] =
      /npm install [^\n]*?((?: @?[\w/-]+@[^\s]+)+)/.exec(readFileSync(`findings/${script}`, "utf8")) ?? [];
    expect(
      packages
        .trim()
        .split(" ")
        .every((one) => /@\d+\.\d+\.\d+/.test(one)),
      `${script}: ${packages}`,
    ).toBe(true);
  }
});
