import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const TESTS = path.join(import.meta.dirname, "..", "..", "lib", "readers");

interface Test {
  readonly file: string;
  readonly text: string;
  readonly surprises: readonly number[];
}

const tests = (): readonly Test[] =>
  readdirSync(TESTS)
    .filter((name) => name.endsWith(".test.ts"))
    .flatMap((file) =>
      readFileSync(path.join(TESTS, file), "utf8")
        .split(/\n(?: {2})?(?=it\b)/)
        .map((text) => ({
          file,
          text,
          surprises: Array.from(/\(surprises? ([\d and]+)\)/.exec(text)?.[1]?.matchAll(/\d+/g) ?? [], ([number]) =>
            Number(number),
          ),
        })),
    );

/** Returns the surprises that have a test. */
export const testedSurprises = (): ReadonlySet<number> => new Set(tests().flatMap(({ surprises }) => surprises));

/** Returns the surprises that tests name in their titles, "(surprises 17 and 18)", by the id of the format whose reader each test calls. */
export function surprisesByFormat(ids: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>(ids.map((id) => [id, new Set<number>()]));
  for (const { file, text, surprises } of tests())
    for (const id of ids)
      if (file === `${id}.test.ts` || text.includes(`"${id}"`) || new RegExp(String.raw`\(${id}_?,`).test(text))
        for (const number of surprises) found.get(id)?.add(number);
  return new Map(Array.from(found, ([id, numbers]) => [id, [...numbers].toSorted((a, b) => a - b)]));
}
