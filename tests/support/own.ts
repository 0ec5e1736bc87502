import fc from "./fast-check";
import { EMPTY_ROW, type OwnRow } from "@/lib/own/own-row";

/** Returns an own row on the benchmark of the hand-made results. */
export const ownRow = (parts: Partial<OwnRow> = {}): OwnRow => ({ ...EMPTY_ROW, name: "Mine", ...parts });

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const filled = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });

/** Any own rows, with any typed text. */
export const anyOwnRows = fc.array(
  fc.record({
    name: text,
    configuration: text,
    benchmark: id,
    values: fc.dictionary(id, filled, { maxKeys: 3, noNullPrototype: true }),
    conditions: fc.dictionary(id, filled, { maxKeys: 3, noNullPrototype: true }),
    baseline: text,
  }),
  { maxLength: 4 },
);
