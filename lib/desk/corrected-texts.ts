import { mendForm } from "@/lib/catalogue/mend-form";
import type { Units } from "@/lib/catalogue/mend-cells";
import { sha256Of } from "@/lib/catalogue/sha256";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { corrects, type Correction } from "./correction";
import { TableLines } from "./table-lines";

/** The files of a collection with corrections applied. */
export interface CorrectedTexts {
  readonly texts: TableTexts;
  /** By line number of results.csv: the part of the draft that changed the line. */
  readonly addresses: ReadonlyMap<number, string>;
}

/**
 * Corrects results in place, and everything that depends on them: counts and checksums of their sources, the cells that are then left out, numerals
 * of abstracts, and former ids. Every other line stays as it is. Pure.
 */
export function correctedTexts(texts: TableTexts, corrections: readonly Correction[], units: Units): CorrectedTexts {
  const made = corrections
    .map((correction, at) => ({ correction, address: `correction ${at}` }))
    .filter(({ correction }) => corrects(correction));
  if (made.length === 0) return { texts, addresses: new Map() };
  const results = new TableLines(texts.results);
  const touched = new Map<string, Correction[]>();
  const changed: { readonly at: number; readonly address: string }[] = [];
  for (const { correction, address } of made) {
    const [at] = results.placesOf(correction.result);
    if (at === undefined) continue;
    const before = results.cellsAt(at);
    const source = before.source_id ?? "";
    touched.set(source, [...(touched.get(source) ?? []), ...(correction.isRemoved ? [correction] : [])]);
    if (correction.isRemoved) results.remove(at);
    else {
      const alone = results.alone({ ...before, ...correction.cells });
      results.setLine(at, (mendForm("results", alone, units).text ?? alone).split("\n")[1] ?? "");
      changed.push({ at, address });
    }
  }
  const [sources, omissions, numerals, former] = [
    new TableLines(texts.sources),
    new TableLines(texts.omissions),
    new TableLines(texts.numerals),
    new TableLines(texts["former-ids"]),
  ];
  for (const [source, removed] of touched) {
    const isCounted = settleSource(sources, results, source, removed.length);
    for (const { result, reason, role, heir } of removed) {
      if (isCounted) leaveOut(omissions, source, reason);
      unname(numerals, source, result, role, reason);
      if (heir !== "") former.add({ former_id: result, table: "results", id: heir });
    }
  }
  return {
    texts: {
      ...texts,
      results: results.text(),
      sources: sources.text(),
      omissions: omissions.text(),
      numerals: numerals.text(),
      "former-ids": former.text(),
    },
    addresses: new Map(changed.map(({ at, address }) => [results.fileLine(at), address])),
  };
}

/** Recounts a source and renews its checksum. Returns whether its cells are counted, in which case those of removed results are now left out. */
function settleSource(sources: TableLines, results: TableLines, source: string, removed: number): boolean {
  const [at] = sources.placesOf(source);
  if (at === undefined) return false;
  const cells = sources.cellsAt(at);
  const own = results
    .places()
    .map(results.lineAt)
    .filter((line) => line.split(",", 2)[1] === source);
  const isCounted = (cells.cells ?? "") !== "";
  sources.set(at, {
    ...cells,
    figures: String(own.length),
    ...(isCounted ? { omitted: String(Number(cells.omitted) + removed) } : {}),
    ...(cells.kind === "abstract"
      ? {}
      : { figures_sha256: own.length === 0 ? "" : sha256Of(own.map((line) => `${line}\n`).join("")) }),
  });
  return isCounted;
}

function leaveOut(omissions: TableLines, source: string, reason: string): void {
  const at = omissions.placesOf(source).find((place) => omissions.cellsAt(place).reason === reason);
  if (at === undefined) omissions.add({ source_id: source, cells: "1", reason });
  else omissions.set(at, { ...omissions.cellsAt(at), cells: String(Number(omissions.cellsAt(at).cells) + 1) });
}

/** Removes a result from the numerals of its abstract; a numeral without another result gets another role. */
function unname(numerals: TableLines, source: string, result: string, role: string, reason: string): void {
  for (const at of numerals.placesOf(source)) {
    const cells = numerals.cellsAt(at);
    const ids = (cells.result_ids ?? "").split(" ");
    if (!ids.includes(result)) continue;
    const left = ids.filter((id) => id !== result);
    numerals.set(at, {
      ...cells,
      result_ids: left.join(" "),
      ...(left.length === 0 ? { role: role || (cells.role ?? ""), note: reason } : {}),
    });
  }
}
