import { slug as slugOf } from "@/lib/format/slug";
import { checksumOfCells } from "@/lib/drafts/checksum-cells";
import { cellOf, type Cells, type CollectionCells } from "@/lib/drafts/cells";
import { failedRuns } from "./failed-runs";
import { placeRun } from "./place-run";
import type { RunFacts, RunFile } from "./run-file";

export interface ImportedRun {
  readonly collection: CollectionCells;
  /** The id of the source. */
  readonly source: string;
  /** The change, in words; null if the collection already has this file. */
  readonly change: string | null;
  /** Everything that has no place, as `FILE:where: found → what to write instead`; if there is any, the collection is unchanged. */
  readonly refused: readonly string[];
}

/**
 * Imports a file of results into the collection as one source of kind run, identified by its path: an existing source is updated, a new one appended.
 * A file with the same bytes changes nothing. A file is imported whole or not at all: a row without a place, a file without rows, or, unless `drop`
 * is set, existing results that are missing from it refuse the whole file. Failed runs are counted in omissions.csv. Pure.
 */
export function importRun(collection: CollectionCells, file: RunFile, facts: RunFacts): ImportedRun {
  const source = slugOf(`run ${file.path.replace(/\.[a-z0-9]+$/i, "")}`);
  const unchanged = (refused: readonly string[]): ImportedRun => ({ collection, source, change: null, refused });
  const before = (collection.sources ?? []).find((row) => cellOf(row, "source_id") === source);
  if (before !== undefined && cellOf(before, "locator") !== file.path)
    return unchanged([
      `${file.path}: would be ${source}, which is ${cellOf(before, "locator")} → another name for one of the two files`,
    ]);
  if (before !== undefined && cellOf(before, "text_sha256") === file.sha256) return unchanged([]);

  const lines = file.text.split(/\r?\n/);
  const placed = file.reading.rows.map((row) => ({
    row,
    run: placeRun(collection, source, row, lines[(row.where.line ?? 0) - 1] ?? ""),
  }));
  const where = ({ line, cell, path }: (typeof placed)[number]["row"]["where"]) =>
    [file.path, line, line === undefined ? (path ?? cell) : undefined].filter((part) => part !== undefined).join(":");
  const refused = [
    ...file.reading.problems.map((problem) => `${where(problem.where)}: ${problem.message}`),
    ...placed.flatMap(({ row, run }) => ("refused" in run ? [`${where(row.where)}: ${run.refused}`] : [])),
    ...(placed.length === 0
      ? [
          `${file.path}: no result in a known format${file.reading.notes.length > 0 ? ` (${file.reading.notes.join(" ")})` : ""} → a table or a result file of a known format`,
        ]
      : []),
  ];
  if (refused.length > 0) return unchanged(refused);

  const runs = placed.flatMap(({ run }) => ("cells" in run ? [run] : []));
  const works = [...new Set(runs.map(({ work }) => work).filter((work) => work !== ""))];
  const work = facts.work || (works.length === 1 ? (works[0] ?? "") : "");
  if (work === "")
    return unchanged([
      `${file.path}: methods of ${works.length === 0 ? "no work" : works.join(", ")} → add --work with the paper_id that the runs belong to`,
    ]);
  const results = runs.map(
    ({ cells, work: own }): Cells => ({ ...cells, origin: own === work ? "own" : "measured-again" }),
  );
  const twice = results.find(
    (row, at) => results.findIndex((other) => cellOf(other, "result_id") === cellOf(row, "result_id")) !== at,
  );
  if (twice !== undefined)
    return unchanged([
      `${file.path}: two results of one configuration, ${cellOf(twice, "result_id")} → give each a seed, a checkpoint or another condition of role repeat`,
    ]);

  const kept = new Set(results.map((row) => cellOf(row, "result_id")));
  const old = (collection.results ?? []).filter((row) => cellOf(row, "source_id") === source);
  const lost = old.filter((row) => !kept.has(cellOf(row, "result_id")));
  if (lost.length > 0 && !facts.drop)
    return unchanged([
      `${file.path}: ${lost.length} of its ${old.length} results are no longer in it, such as ${cellOf(lost[0] ?? {}, "result_id")} → import the whole file, or use --drop if they should go`,
    ]);

  const failed = failedRuns(collection, file);
  const row: Cells = {
    source_id: source,
    paper_id: work,
    kind: "run",
    text_of: facts.by,
    url: `file:${encodeURI(file.path)}`,
    locator: file.path,
    version: facts.commit,
    text_sha256: file.sha256,
    cells: String(results.length + failed.length),
    figures: String(results.length),
    condition_cells: "0",
    omitted: String(failed.length),
    reading: "whole",
    figures_sha256: checksumOfCells(results),
    read_on: facts.day,
  };
  const omissions = failed.map((reason): Cells => ({ source_id: source, cells: "1", reason }));
  const ofSource = (one: Cells) => cellOf(one, "source_id") === source;
  const words = [
    `${results.length} results`,
    failed.length > 0 && `${failed.length} failed runs`,
    lost.length > 0 && `${lost.length} results gone`,
  ]
    .filter(Boolean)
    .join(", ");
  return {
    collection: {
      ...collection,
      sources: inPlace(collection.sources ?? [], ofSource, [row]),
      results: inPlace(collection.results ?? [], ofSource, results),
      omissions: inPlace(collection.omissions ?? [], ofSource, omissions),
    },
    source,
    change: `${file.path} ${before === undefined ? "added" : "updated"}: ${words}.`,
    refused: [],
  };
}

/** Puts new rows where the old ones of a source began, or at the end. */
function inPlace(rows: readonly Cells[], isOld: (row: Cells) => boolean, fresh: readonly Cells[]): readonly Cells[] {
  const at = rows.findIndex(isOld);
  const others = rows.filter((row) => !isOld(row));
  const before = at < 0 ? others.length : rows.slice(0, at).filter((row) => !isOld(row)).length;
  return [...others.slice(0, before), ...fresh, ...others.slice(before)];
}
