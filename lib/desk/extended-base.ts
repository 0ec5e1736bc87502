import { readTable } from "@/lib/catalogue/checks/check-tables";
import { sha256Of } from "@/lib/catalogue/sha256";
import type { Cells } from "@/lib/drafts/cells";
import { accountAfter, type Addition } from "./addition";
import type { AddedLines } from "./compose";
import type { CorrectedBase } from "./corrected-base";
import type { DeskTable } from "./desk-draft";
import { TableLines } from "./table-lines";

/** A collection in which the counts and checksums of the sources that a draft adds to are updated; the added rows themselves are kept separately. */
export interface ExtendedBase extends CorrectedBase {
  /** The part of the draft that changed a line of a file, by "sources.csv 12". */
  readonly extended: ReadonlyMap<string, string>;
}

/** Cells that a person states about a source that is read again. */
const STATED = ["read_on", "version", "reading"] as const;

/** Updates each source that rows are added to: its counts, its checksum over its existing lines and `lines`, and its omissions. */
export function extendedBase(
  base: CorrectedBase,
  tables: readonly DeskTable[],
  additions: readonly (Addition | null)[],
  lines: AddedLines,
): ExtendedBase {
  if (additions.every((addition) => addition === null)) return { ...base, extended: new Map() };
  const [sources, omissions, results] = [
    new TableLines(base.texts.sources),
    new TableLines(base.texts.omissions),
    new TableLines(base.texts.results),
  ];
  const added = lines.text.replace(/\n$/, "").split("\n").slice(1);
  const changed: { readonly at: number; readonly address: string }[] = [];
  for (const [place, addition] of additions.entries()) {
    const id = addition?.source.cells.source_id ?? "";
    const [at] = sources.placesOf(id);
    if (addition === null || at === undefined) continue;
    const own = [...results.places().map(results.lineAt), ...added].filter((line) => line.split(",", 2)[1] === id);
    const stated: Cells = Object.fromEntries(
      STATED.flatMap((column) =>
        tables[place]?.source[column] ? [[column, tables[place]?.source[column] ?? ""]] : [],
      ),
    );
    sources.set(at, {
      ...sources.cellsAt(at),
      ...accountAfter(addition),
      ...stated,
      figures_sha256: own.length === 0 ? "" : sha256Of(own.map((line) => `${line}\n`).join("")),
    });
    changed.push({ at, address: `table ${place}` });
    if ((addition.source.cells.cells ?? "") !== "") settleOmissions(omissions, id, addition);
  }
  const texts = { ...base.texts, sources: sources.text(), omissions: omissions.text() };
  return {
    ...base,
    texts,
    read: {
      ...base.read,
      sources: readTable("sources", texts.sources),
      omissions: readTable("omissions", texts.omissions),
    },
    lines: { ...base.lines, omissions: texts.omissions.split("\n").length - 1 },
    extended: new Map(changed.map(({ at, address }) => [`sources.csv ${sources.fileLine(at)}`, address])),
  };
}

/** Removes cells from the omissions that are entered now, and adds new cells that are left out. */
function settleOmissions(omissions: TableLines, source: string, { taken, fresh }: Addition): void {
  const change = (reason: string, by: number) => {
    if (by === 0) return;
    const at = omissions.placesOf(source).find((place) => omissions.cellsAt(place).reason === reason);
    if (at === undefined) return omissions.add({ source_id: source, cells: String(by), reason });
    const left = Number(omissions.cellsAt(at).cells) + by;
    if (left === 0) omissions.remove(at);
    else omissions.set(at, { ...omissions.cellsAt(at), cells: String(left) });
  };
  const byReason = new Map<string, number>();
  for (const { reason, cells } of taken) byReason.set(reason, (byReason.get(reason) ?? 0) - cells);
  for (const { reason, cells } of fresh.omissions) byReason.set(reason, (byReason.get(reason) ?? 0) + cells);
  for (const [reason, by] of byReason) change(reason, by);
}
