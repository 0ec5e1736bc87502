import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { formatsOf } from "@/lib/http/endpoints/endpoint";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { parameterNames } from "@/lib/view/views/parameter-names";
import { small } from "@/tests/support/catalogues";

test("are those that any page reads", () => {
  expect(parameterNames()).toEqual(
    expect.arrayContaining([
      "benchmark",
      "columns",
      "family",
      "kind",
      "method",
      "page",
      "q",
      "reference",
      "sort",
      "topic",
      "version",
    ]),
  );
});

test("whatever reads the query of a page is asked", () => {
  const asked = readFileSync(new URL("../../lib/view/views/parameter-names.ts", import.meta.url), "utf8");
  const readers = readdirSync("lib/view", { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".ts") &&
      !/(?:^|\/)(?:parameters|field|codec|result-parameters)\.ts$/.test(file) &&
      /\b(?:readParameters|readAddress|readView|readPart)\(/.test(readFileSync(`lib/view/${file}`, "utf8")),
  );
  const missing = readers.filter((file) => !asked.includes(`/${path.basename(file, ".ts")}"`));
  expect(missing, "→ add its names to NAMES in lib/view/views/parameter-names.ts").toEqual([]);
});

test("the documented cache takes the parameters of the API one by one, so that their order makes no other object", () => {
  const vcl = readFileSync("docs/varnish.vcl", "utf8");
  const taken = [...vcl.matchAll(/"&\(\?!([a-z_]+)=\)/g)].map(([, name]) => name);
  const rest = /"&\(\?:([a-z_|]+)\)=/.exec(vcl)?.[1]?.split("|");
  const ofApi = ENDPOINTS.flatMap((endpoint) =>
    formatsOf(endpoint).flatMap((format) => Object.keys(endpoint.parameters(small, "pond-64", format))),
  );
  expect(
    [...new Set(["version", ...ofApi])].filter((name) => !taken.includes(name)),
    "→ one more line, and one more name in the last, of vcl_hash in docs/varnish.vcl",
  ).toEqual([]);
  expect(rest).toEqual(taken);
});
