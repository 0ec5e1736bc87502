import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openApi } from "@/lib/http/openapi/openapi";
import { CROISSANT } from "@/lib/package/croissant";
import { wide } from "@/tests/support/catalogues";

test("every version in README.md and in what it says about downloads is the one that the code writes or needs", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly engines: { readonly node: string };
  };
  const text = ["README.md", "docs/DOWNLOADS.md"].map((file) => readFileSync(file, "utf8")).join("\n");
  const written = {
    Node: engines.node.replace(">=", ""),
    OpenAPI: openApi(wide).openapi.replace(/\.\d+$/, ""),
    Croissant: CROISSANT.slice(CROISSANT.lastIndexOf("/") + 1),
  };
  const told = (name: string) =>
    [...text.matchAll(new RegExp(`\\b${name} (\\d[\\d.]*\\d)`, "g"))].map(([, version]) => version);
  for (const [name, version] of Object.entries(written)) expect([...new Set(told(name))], name).toEqual([version]);
});
