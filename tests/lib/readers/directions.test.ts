import { expect, it } from "vitest";
import { READERS } from "@/lib/readers/readers";
import { SEEDS } from "@/tests/support/result-seeds";
import { TABLES } from "@/tests/support/readers/tables";

/** Formats whose files state a direction; tables do so with an arrow in a header cell. */
const STATED = ["lm-eval", "lm-eval-table", "helm", "every-eval-ever", "lighteval", "markdown", "latex", "csv"];

it("no format but those that print it gives a direction, whatever its metrics are called (surprise 41)", async () => {
  const files = [
    ...SEEDS,
    ...Object.entries(TABLES).flatMap(([id, { name, texts }]) => texts.map((text) => ({ id, name, text }))),
  ];
  const readers = new Map(await Promise.all(READERS.map(async ({ id, load }) => [id, (await load()).reader] as const)));
  const giving = files
    .filter(({ id, name, text }) =>
      readers
        .get(id)
        ?.read({ name, text })
        .rows.some(({ direction }) => direction !== null),
    )
    .map(({ id }) => id);
  expect(giving.filter((id) => !STATED.includes(id))).toEqual([]);
  expect(giving).toEqual(expect.arrayContaining(["every-eval-ever", "markdown", "latex", "csv"]));
});
