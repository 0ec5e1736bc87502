import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { splitRecords } from "@/lib/csv/split-records";
import type { Reading } from "@/lib/readers/reading";
import { RESULT_FORMATS } from "@/lib/readers/results/registered";
import { damaged, type Damaged } from "@/tests/support/damage";
import { growsTooFast } from "@/tests/support/grows";
import { formatOf, readerOf } from "@/tests/support/read-result";
import { SEEDS, type Seed } from "@/tests/support/result-seeds";

/** Milliseconds; an idle machine takes seconds. */
const FOR_HANGS = 1_200_000;
/** Files per format; the nightly run sets it to 20000. */
const RUNS = Number(process.env.DAMAGED_FILES ?? 300);

describe("damaged files of every format", () => {
  it("has a seed for each format, which is read without a problem", async () => {
    expect(SEEDS.map(({ id }) => id)).toEqual(RESULT_FORMATS.map(({ id }) => id));
    for (const seed of SEEDS) {
      const reader = await readerOf(seed.id);
      const reading = reader.read(seed);
      expect([
        seed.id,
        reading.rows.length > 0,
        formatOf(seed.id).accepts(seed) > 0.5,
        seed.id === "papers-with-code" ? [] : reading.problems,
      ]).toEqual([seed.id, true, true, []]);
      check(seed, { way: "delete", text: seed.text }, reading);
    }
  });

  it("finds a direction only in the formats that can state one (surprise 41)", async () => {
    const directed = await Promise.all(
      SEEDS.map(async (seed) =>
        (await readerOf(seed.id)).read(seed).rows.some(({ direction }) => direction !== null) ? [seed.id] : [],
      ),
    );
    expect(directed.flat()).toEqual(["lm-eval-table", "helm", "every-eval-ever"]);
  });

  it.each(SEEDS.map((seed) => [seed.id, seed] as const))(
    "%s: no exception, no hang, no wrong row",
    async (id, seed) => {
      const reader = await readerOf(id);
      fc.assert(
        fc.property(damaged(seed), (file) => {
          const given = { name: seed.name, text: file.text };
          const sure = formatOf(id).accepts(given);
          expect(sure >= 0 && sure <= 1).toBe(true);
          check(seed, file, reader.read(given));
        }),
        { numRuns: RUNS, seed: Number(process.env.DAMAGED_SEED ?? 16) },
      );
    },
    3_600_000,
  );

  it.each(SEEDS.map((seed) => [seed.id, seed] as const))(
    "%s: 200,000 random bytes are read without a halt or refused",
    async (id, seed) => {
      const reader = await readerOf(id);
      for (const salt of RUNS > 300 ? [1, 2, 3] : [1]) {
        const all = randomBytes(200_000, salt);
        const random = (length: number) => new TextDecoder().decode(all.subarray(0, length));
        const texts = [
          random,
          (length: number) => seed.text + random(length),
          (length: number) => `${seed.text.slice(0, seed.text.length / 2)}${random(length)}`,
          (length: number) => "[".repeat(length),
          (length: number) => `${seed.text.split("\n")[0]}\n`.repeat(length / 40),
        ];
        for (const textOf of texts) {
          const read = (length: number) => {
            const text = textOf(length);
            check(
              seed,
              { way: "random", text },
              reader.read({ name: seed.name, text, bytes: all.subarray(0, length) }),
            );
          };
          expect(growsTooFast(read, 200_000)).toBeNull();
        }
      }
    },
    FOR_HANGS,
  );
});

/** Checks the rules that apply to every reading of any text. */
function check(seed: Seed, { way, text }: Damaged, { rows, problems, notes }: Reading): void {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  if (rows.length === 0) expect(problems.length + notes.length).toBeGreaterThan(0);
  for (const { message } of problems) expect(message.length).toBeGreaterThan(5);
  const tree = seed.kind === "json" ? parsed(text) : undefined;
  const width = seed.kind === "csv" && way !== "random" && way !== "noise" ? splitRecords(text).records : [];
  const header = width.find(({ cells }) => cells.some((cell) => cell.trim() !== ""))?.cells;
  const cellsAt = new Map(width.map(({ line, cells }) => [line, cells]));
  // Thousands of rows with eight questions each: an expectation is made only of those that are wrong.
  const wrong = new Set<string>();
  const ask = (isSo: boolean, what: string, found: unknown) => isSo || wrong.add(`${what}: ${String(found)}`);
  for (const row of rows) {
    const { value, where, metric } = row;
    ask(/^[-+−]?[\d.,]+(?:[eE][-+−]?\d+)?$/.test(value), "no numeral", value);
    ask((lines[(where.line ?? 0) - 1] ?? "").includes(value), "not on the line that the row names", value);
    if (tree !== undefined) ask(printed(at(tree, where.path ?? "")).includes(value), "not at the path", value);
    ask(!/stderr|_std$|__M(?:IN|AX)$/.test(metric), "no metric", metric);
    if (way === "cut" || way === "delete") ask(!value.includes("777"), "made of two numerals", value);
    // The width of a model is never a horizon.
    if (way !== "noise" && way !== "random" && seed.id === "tsl")
      ask(!(row.conditions.horizon ?? "").includes("777"), "a width", row.conditions.horizon);
    const [, column] = /^row \d+, column (.*)$/.exec(where.cell ?? "") ?? [];
    if (width.length === 0) continue;
    const cells = cellsAt.get(where.line ?? 0);
    if (column !== undefined) {
      const place = header?.findIndex((cell) => cell.trim() === column) ?? -1;
      ask((cells?.[place] ?? "").includes(value), "not in the cell of the damaged file that the row names", value);
    }
    ask(cells?.length === header?.length, "a row of another width", cells?.length);
  }
  expect([...wrong]).toEqual([]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** Returns the value at a path such as `results.mmlu["acc,none"][2]`. */
function at(tree: unknown, path: string): unknown {
  const keys = [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(
    ([, index, quoted, plain]) => index ?? (quoted === undefined ? (plain as string) : (JSON.parse(quoted) as string)),
  );
  return keys.reduce<unknown>(
    (now, key) => (now !== null && typeof now === "object" ? (now as Record<string, unknown>)[key] : undefined),
    tree,
  );
}

const printed = (leaf: unknown) => (typeof leaf === "string" ? leaf : (JSON.stringify(leaf) ?? ""));

/** Returns the same bytes in each run. */
function randomBytes(count: number, salt: number): Uint8Array {
  let state = salt * 2654435761;
  return Uint8Array.from({ length: count }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state >>> 24;
  });
}
