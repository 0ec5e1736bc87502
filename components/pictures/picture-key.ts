import type { ComponentProps } from "react";
import type { MarkShape } from "@/components/charts/marks/mark-shape";
import { familyWords } from "@/lib/format/vocabulary";
import { KIND_WORDS } from "@/lib/format/source";
import type { Drawable } from "@/lib/view/chart/picture";
import type { ScatterMark } from "@/lib/view/chart/scatter-series";
import type { Mark } from "@/lib/view/chart/series";

/** A mark and its meaning. */
export interface KeyEntry {
  readonly words: string;
  /** Null for the dot of a result without a name. */
  readonly mark: ComponentProps<typeof MarkShape> | null;
}

/** The open mark at the start of an arrow. */
const BEFORE: KeyEntry = {
  words: "where an arrow begins: before",
  mark: { family: "other", shape: "circle", filling: "open", sourceKind: "abstract", qualifier: "exact" },
};

const YOURS: KeyEntry = {
  words: "yours, not from a source",
  mark: { family: "other", sourceKind: "abstract", qualifier: "exact", mark: "yours" },
};

/**
 * Returns the meanings of the shapes and fillings of a chart. A key that tells families apart also says where all marks were read; marks that are alike
 * need none. Qualifiers are in words next to their marks.
 */
export function keyOf({ marks }: Pick<Drawable, "marks">): readonly KeyEntry[] {
  const named = (marks as readonly (Mark | ScatterMark)[]).filter(
    (mark) => !("weight" in mark && mark.weight === "faint"),
  );
  const read = named.filter(({ mark }) => mark === undefined);
  const families = [...new Set(read.flatMap(({ family, fromFamily = family }) => [fromFamily, family]))];
  const kinds = [...new Set(read.map(({ sourceKind }) => sourceKind))];
  const shapes = families.map((family): KeyEntry => {
    return { words: familyWords(family), mark: { family, sourceKind: "abstract", qualifier: "exact" } };
  });
  const fillings = kinds.map((sourceKind): KeyEntry => {
    return {
      words: KIND_WORDS[sourceKind],
      mark: { family: "other", shape: "circle", sourceKind, qualifier: "exact" },
    };
  });
  return [
    ...(shapes.length > 1 ? shapes : []),
    ...(shapes.length > 1 || fillings.length > 1 ? fillings : []),
    ...(read.some(({ from }) => from !== null) ? [BEFORE] : []),
    ...(read.length < named.length ? [YOURS] : []),
    ...(named.length < marks.length ? [{ words: "not the best when it was reported", mark: null }] : []),
  ];
}
