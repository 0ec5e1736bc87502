import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupRanks, type GroupRanks, type RankInGroup } from "@/lib/report/group-ranks";
import { partOf } from "@/lib/select/rank/reading";
import type { Cells } from "./cells-of-row";

/** The prefix of facts about a result that are not in its row. */
const FACT = "#";
export const isFact = (name: string) => name.startsWith(FACT);

const SEPARATOR = "|";

/** Returns the standing of a result in its whole comparison group, of which its shard contains only a part, as cells beside those of its row. */
export function rankCells(catalogue: Catalogue, result: Result): Cells {
  const { rankOf, ranked, partly } = groupRanks(catalogue, result);
  const own = rankOf(result);
  return {
    [`${FACT}rank`]: own ? [own.rank ?? "", own.tied ? "tied" : "", own.unranked ?? ""].join(SEPARATOR) : null,
    [`${FACT}ranked`]: ranked,
    [`${FACT}partly`]: partly.map(({ source }) => source.source_id).join(" "),
  };
}

/** Restores ranks from the cells of each result id; null for a result without ranks. */
export function ranksFromCells(
  { sources, papers }: Pick<Catalogue, "sources" | "papers">,
  cellsOf: (id: string) => Cells | undefined,
): (result: Result) => GroupRanks | null {
  return (result) => {
    const cells = cellsOf(result.id);
    const ranked = cells?.[`${FACT}ranked`];
    if (typeof ranked !== "number") return null;
    const ids = String(cells?.[`${FACT}partly`] ?? "")
      .split(" ")
      .filter(Boolean);
    const partly = ids
      .map((id) => sources.get(id))
      .filter((source): source is RowOf<"sources"> => source !== undefined);
    return {
      rankOf: ({ id }) => rankIn(cellsOf(id)),
      ranked,
      partly: partly.flatMap((source) => {
        const paper = papers.get(source.paper_id);
        return paper ? [partOf(source, paper)] : [];
      }),
    };
  };
}

function rankIn(cells: Cells | undefined): RankInGroup | undefined {
  const text = cells?.[`${FACT}rank`];
  if (typeof text !== "string") return undefined;
  const [rank = "", tied, unranked] = text.split(SEPARATOR);
  return {
    rank: rank === "" ? null : Number(rank),
    tied: tied === "tied",
    unranked: unranked === "" ? null : (unranked as RankInGroup["unranked"]),
  };
}
