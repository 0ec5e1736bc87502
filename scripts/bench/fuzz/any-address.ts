import fc from "fast-check";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { TABLE_NAMES } from "@/lib/tables/all-tables";

/** Strings that attackers, scanners and typing errors put into URLs. */
export const hostile = fc.oneof(
  fc.constantFrom(
    "",
    ".",
    "..",
    "/",
    "//",
    "\\",
    "%",
    "%00",
    "%2e%2e%2f",
    "%2F",
    "%E0%A4%A",
    "%FF",
    "\u0000",
    "\n",
    "\r\n",
    "<script>",
    "'--",
    '"',
    ";",
    "=cmd",
    "@",
    "🌊",
    "é",
    "\u202e",
    "\ud800",
  ),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "null", "undefined", "NaN"),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ maxLength: 30 }),
);

/** Returns paths below the API and query strings: valid, nearly valid and hostile. */
export function anyAddress({ benchmarks, papers }: Catalogue): {
  readonly anyPath: fc.Arbitrary<string>;
  readonly anyQuery: fc.Arbitrary<string>;
} {
  const names = [...TABLE_NAMES, "compare", "benchmarks/imagenet-256", "papers/var", "methods/var", "benchmarks/ID"];
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...names, ...benchmarks.keys(), ...papers.keys()) },
    { weight: 1, arbitrary: hostile },
  );
  const format = fc.constantFrom(".json", ".csv", ".json", ".csv", "", ".xml", ".CSV", ".json.csv", ".json%00");

  const anyPath = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...names), format).map((parts) => parts.join("")) },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.array(word, { maxLength: 3 }), format).map(([words, end]) => words.join("/") + end),
    },
    { weight: 1, arbitrary: fc.tuple(word, hostile, format).map((parts) => parts.join("")) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(hostile, fc.integer({ min: 1, max: 3000 }))
        .map(([piece, times]) => piece.repeat(times).slice(0, 20_000)),
    },
  );
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("benchmark", "metric", "method", "paper", "topic", "kind", "scale") },
    { weight: 1, arbitrary: hostile },
  );
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("fid", "imagenet-256", "var", "abstract", "log", "image-generation") },
    { weight: 1, arbitrary: hostile },
  );
  const pair = fc.tuple(name, value).map(([key, text]) => `${key}=${text}`);
  const anyQuery = fc.oneof(
    { weight: 4, arbitrary: fc.constant("") },
    { weight: 4, arbitrary: fc.array(pair, { minLength: 1, maxLength: 3 }).map((pairs) => `?${pairs.join("&")}`) },
    {
      weight: 1,
      arbitrary: fc.tuple(pair, fc.integer({ min: 2, max: 2000 })).map(([one, times]) => `?${`${one}&`.repeat(times)}`),
    },
    { weight: 1, arbitrary: hostile.map((text) => `?${text}`) },
  );
  return { anyPath, anyQuery };
}
