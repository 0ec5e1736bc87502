import { groupBy } from "@/lib/catalogue/group";
import { cellOf, type Cells } from "./cells";

/** The columns that must agree for two rows of one table to be the same number. */
const SAME = ["method_id", "benchmark_id", "metric_id", "value", "baseline_method_id"];

/** Added to the likeness of pairs that are formed only if nothing else matches. */
const LEAST = -1e6;

interface Pair {
  readonly drafted: number;
  readonly existing: number;
  readonly likeness: number;
}

export interface KeptIds {
  /** The drafted rows, each with the id of the row of the collection that is the same number, if there is one. */
  readonly rows: readonly Cells[];
  /** The rows of the collection that match no drafted row. */
  readonly left: readonly Cells[];
}

/**
 * Keeps ids permanent: a drafted row that the collection already has keeps that row's id, whatever its configuration or conditions are now. If
 * several rows have the same digits, the most similar ones are paired first. A drafted row whose generated id and digits equal those of an existing
 * row is that row, even if its method has changed. `sourcesOf` names the sources whose rows a drafted row may match: its own, and those that its own
 * replaces.
 */
export function keepIds(
  drafted: readonly Cells[],
  existing: readonly Cells[],
  sourcesOf: (sourceId: string) => ReadonlySet<string>,
): KeptIds {
  const keyOf = (cells: Cells) => JSON.stringify(SAME.map((column) => cellOf(cells, column)));
  const existingOf = groupBy(existing.keys(), (at) => keyOf(existing[at] as Cells));
  const idAt = new Map(existing.map((cells, at) => [cellOf(cells, "result_id"), at]));
  const pairs = drafted.flatMap((cells, at) => {
    const sources = sourcesOf(cellOf(cells, "source_id"));
    const others = (existingOf.get(keyOf(cells)) ?? []).filter((other) =>
      sources.has(cellOf(existing[other] as Cells, "source_id")),
    );
    const pairs = others.map(
      (other): Pair => ({ drafted: at, existing: other, likeness: likenessOf(cells, existing[other] as Cells) }),
    );
    const namesake = idAt.get(cellOf(cells, "result_id"));
    const isSame =
      namesake !== undefined &&
      sources.has(cellOf(existing[namesake] as Cells, "source_id")) &&
      cellOf(existing[namesake] as Cells, "value") === cellOf(cells, "value");
    return isSame && !others.includes(namesake)
      ? [...pairs, { drafted: at, existing: namesake, likeness: LEAST }]
      : pairs;
  });
  const idOf = new Map<number, string>();
  const taken = new Set<number>();
  for (const pair of pairs.sort(
    (a, b) => b.likeness - a.likeness || a.drafted - b.drafted || a.existing - b.existing,
  )) {
    if (idOf.has(pair.drafted) || taken.has(pair.existing)) continue;
    idOf.set(pair.drafted, cellOf(existing[pair.existing] as Cells, "result_id"));
    taken.add(pair.existing);
  }
  return {
    rows: drafted.map((cells, at) => ({ ...cells, result_id: idOf.get(at) ?? cellOf(cells, "result_id") })),
    left: existing.filter((_, at) => !taken.has(at)),
  };
}

/**
 * Scores the similarity of two rows. A condition that both state differently outweighs several that agree; one that only one of them states counts
 * little.
 */
function likenessOf(a: Cells, b: Cells): number {
  const [one, other] = [conditionsOf(a), conditionsOf(b)];
  const conditions = [...new Set([...one.keys(), ...other.keys()])].map((key) => {
    if (!one.has(key) || !other.has(key)) return -1;
    return one.get(key) === other.get(key) ? 10 : -30;
  });
  const configuration = cellOf(a, "configuration") === cellOf(b, "configuration") ? 40 : 0;
  const source = cellOf(a, "source_id") === cellOf(b, "source_id") ? 5 : 0;
  const id = cellOf(a, "result_id") === cellOf(b, "result_id") ? 1 : 0;
  return conditions.reduce((sum, likeness) => sum + likeness, configuration + source + id);
}

function conditionsOf(cells: Cells): ReadonlyMap<string, string> {
  const pairs = cellOf(cells, "conditions").split("; ");
  return new Map(
    pairs
      .filter((pair) => pair !== "")
      .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
}
