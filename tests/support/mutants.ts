import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { fileOf, headerOf } from "@/lib/tables/table";
import { textOf, type AllRecords, type Records } from "./collection";

/** Mistakes of a curator that must never reach a reader. */
export const FAULTS = [
  "digit of a value",
  "digit of an evidence",
  "digit of an offset",
  "digit of a numeral",
  "digit of a count or checksum",
  "word of a closed list",
  "row dropped",
  "row repeated",
  "ids of two results swapped",
  "results of two numerals swapped",
  "reference broken",
  "column renamed",
] as const;
export type Fault = (typeof FAULTS)[number];

/** A place where a fault can be made. */
export interface Site {
  readonly fault: Fault;
  readonly table: TableName;
  /** Where and what it is, for the report of a mutant that survived. */
  readonly what: string;
  /** Returns the text of the table with the fault; a digit is raised by `shift` from 1 to 9, modulo 10. Other faults ignore it. */
  readonly mutant: (shift: number) => string;
  /** The kind of source that the row belongs to; empty for rows of no source. */
  readonly kind: string;
  /** Whether a swap moves content from one source to another, which is easier to detect than within one. */
  readonly acrossSources?: boolean;
}

/** Returns whether a fault comes in nine variants at each site. */
export const isDigitFault = (fault: Fault) => fault.startsWith("digit");

/** Returns one shift, which differs from place to place and is the same in every run. */
export const oneShift = (place: number): readonly number[] => [1 + ((place * 7) % 9)];
export const EVERY_SHIFT: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The counts of a source, and its checksum. */
const COUNTED = ["cells", "figures", "condition_cells", "omitted", "figures_sha256"];

/** Returns every place of a collection where a fault can be made, by kind of fault. */
export function sitesOf(all: AllRecords): ReadonlyMap<Fault, readonly Site[]> {
  const kinds = kindsOf(all.sources);
  const types = typesOf(all.conditions);
  const sites: Unplaced[] = [];
  for (const name of TABLE_NAMES) {
    const records = all[name];
    for (const more of [rowSites(name, records), headerSites(name, records), referenceSites(name, records, types)])
      sites.push(...more);
  }
  const { results, numerals } = all;
  const groups = [
    digitSites("digit of a value", "results", "value", results),
    digitSites("digit of an evidence", "results", "evidence", results),
    digitSites("digit of an evidence", "claims", "evidence", all.claims),
    digitSites("digit of an offset", "numerals", "offset", numerals),
    digitSites("digit of a numeral", "numerals", "numeral", numerals),
    digitSites("digit of a value", "results", "spread", results),
    ...COUNTED.map((column) => digitSites("digit of a count or checksum", "sources", column, all.sources)),
    digitSites("digit of a count or checksum", "omissions", "cells", all.omissions),
    wordSites(results, kinds),
    swapSites("ids of two results swapped", "results", "result_id", "value", results, kinds),
    swapSites("results of two numerals swapped", "numerals", "result_ids", "numeral", numerals, kinds),
  ];
  for (const group of groups) sites.push(...group);
  const placed = new Map<Fault, Site[]>(FAULTS.map((fault) => [fault, []]));
  for (const site of sites)
    placed.get(site.fault)?.push(Object.assign(site, { kind: kinds.get(site.source ?? "") ?? "" }));
  return placed;
}

/** A site that names its source instead of the kind of it. */
type Unplaced = Omit<Site, "kind"> & { readonly source?: string | undefined };

function kindsOf(sources: Records): ReadonlyMap<string, string> {
  const kindAt = headerOf(TABLES.sources).indexOf("kind");
  return new Map(sources.map((cells) => [cells[0] ?? "", cells[kindAt] ?? ""]));
}

/** Returns the source that a row names or is. */
const sourceOf = (name: TableName, cells: readonly string[]) => cells[headerOf(TABLES[name]).indexOf("source_id")];

const at = (name: TableName, row: number) => `${fileOf(TABLES[name])}:${row + 2}`;

function rowSites(name: TableName, records: Records): Unplaced[] {
  return records.flatMap((cells, row): Unplaced[] => {
    const place = { table: name, what: at(name, row), source: sourceOf(name, cells) };
    const repeated: Unplaced = {
      ...place,
      fault: "row repeated",
      mutant: () => textOf(name, records.toSpliced(row, 0, cells)),
    };
    // Only saved addresses depend on a former id, and only readers' files on an alias, so a dropped row of these cannot be detected.
    if (name === "former-ids" || name === "aliases") return [repeated];
    return [{ ...place, fault: "row dropped", mutant: () => textOf(name, records.toSpliced(row, 1)) }, repeated];
  });
}

function headerSites(name: TableName, records: Records): Unplaced[] {
  const header = headerOf(TABLES[name]);
  return header.map((column, index) => ({
    fault: "column renamed",
    table: name,
    what: `${fileOf(TABLES[name])} ${column}`,
    mutant: () => textOf(name, records, header.with(index, `${column}s`)),
  }));
}

function digitSites(fault: Fault, name: TableName, column: string, records: Records): Unplaced[] {
  const index = headerOf(TABLES[name]).indexOf(column);
  return records.flatMap((cells, row) => {
    const cell = cells[index] ?? "";
    return Array.from(cell.matchAll(/[0-9]/g), (digit) => ({
      fault,
      table: name,
      what: `${at(name, row)} ${column}: digit ${digit.index} of "${cell}"`,
      source: sourceOf(name, cells),
      mutant: (shift: number) => {
        const other = String((Number(digit[0]) + shift) % 10);
        const changed = cell.slice(0, digit.index) + other + cell.slice(digit.index + 1);
        return textOf(name, records.with(row, cells.with(index, changed)));
      },
    }));
  });
}

/** For the columns of a result with a closed list of words, a different word for each. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  qualifier: {
    exact: "about",
    about: "exact",
    above: "below",
    below: "above",
    "up-to": "exact",
    "at-most": "exact",
    "at-least": "exact",
  },
  origin: { own: "not-stated", "measured-again": "quoted", quoted: "measured-again", "not-stated": "quoted" },
  standing: { main: "ablation", ablation: "main", summary: "main" },
  emphasis: { "": "first", first: "second", second: "" },
};

/** Returns sites for words of results that a checksum protects; in an abstract, the words are the curator's reading of its sentence, which no digit confirms. */
function wordSites(records: Records, kinds: ReadonlyMap<string, string>): Unplaced[] {
  const header = headerOf(TABLES.results);
  return records.flatMap((cells, row) => {
    const source = sourceOf("results", cells);
    if (kinds.get(source ?? "") === "abstract") return [];
    return Object.entries(OTHER_WORDS).map(([column, words]): Unplaced => {
      const index = header.indexOf(column);
      const other = words[cells[index] ?? ""] ?? "exact";
      return {
        fault: "word of a closed list",
        table: "results",
        source,
        what: `${at("results", row)} ${column}: ${other}`,
        mutant: () => textOf("results", records.with(row, cells.with(index, other))),
      };
    });
  });
}

/** The greatest distance between two rows whose cells are swapped, if neither is of an abstract: all pairs would be a million. */
const NEAR = 2;

/** Returns sites where two rows swap the cells of one column, if the cells and the digits of the rows differ; rows with an empty cell are left out. */
function swapSites(
  fault: Fault,
  name: TableName,
  column: string,
  digits: string,
  records: Records,
  kinds: ReadonlyMap<string, string>,
): Unplaced[] {
  const index = headerOf(TABLES[name]).indexOf(column);
  const digitsAt = headerOf(TABLES[name]).indexOf(digits);
  const sources = records.map((cells) => sourceOf(name, cells) ?? "");
  const ofTexts = sources.flatMap((source, row) => (kinds.get(source) === "abstract" ? [row] : []));
  const isOfText = new Set(ofTexts);
  return records.flatMap((one, row) => {
    const near = Array.from({ length: NEAR }, (_, at) => row + 1 + at).filter((other) => other < records.length);
    const others = isOfText.has(row) ? [...near, ...ofTexts.filter((other) => other > row + NEAR)] : near;
    return others.flatMap((otherRow): Unplaced[] => {
      const other = records[otherRow] ?? [];
      const [mine = "", theirs = ""] = [one[index], other[index]];
      if (mine === "" || theirs === "" || mine === theirs || one[digitsAt] === other[digitsAt]) return [];
      const mutant = () =>
        textOf(name, records.with(row, one.with(index, theirs)).with(otherRow, other.with(index, mine)));
      const acrossSources = sources[row] !== sources[otherRow];
      const what = `${at(name, row)} and ${otherRow + 2}: ${mine} and ${theirs}`;
      return [{ fault, table: name, what, mutant, acrossSources, source: sources[row] }];
    });
  });
}

function referenceSites(name: TableName, records: Records, types: ReadonlyMap<string, string>): Unplaced[] {
  const header = headerOf(TABLES[name]);
  return TABLES[name].references.flatMap(({ column }) =>
    records.flatMap((cells, row) => {
      const index = header.indexOf(column);
      const cell = cells[index] ?? "";
      const broken = column === "conditions" ? brokenConditions(cell, types) : brokenIds(cell);
      return broken.map(
        (changed): Unplaced => ({
          fault: "reference broken",
          table: name,
          source: sourceOf(name, cells),
          what: `${at(name, row)} ${column}: "${changed}"`,
          mutant: () => textOf(name, records.with(row, cells.with(index, changed))),
        }),
      );
    }),
  );
}

/** A suffix that turns an id into an unknown one and keeps the order of ids. */
const GONE = "-gone";

function brokenIds(cell: string): readonly string[] {
  const ids = cell.split(" ").filter((id) => id !== "");
  return ids.map((id, index) => ids.with(index, id + GONE).join(" "));
}

/** Returns the type of each condition. */
function typesOf(conditions: Records): ReadonlyMap<string, string> {
  const typeAt = headerOf(TABLES.conditions).indexOf("type");
  return new Map(conditions.map((cells) => [cells[0] ?? "", cells[typeAt] ?? ""]));
}

/** Returns the cell with one reference broken, in each possible way: each key is a reference, and so is each value of a condition of type method. */
function brokenConditions(cell: string, types: ReadonlyMap<string, string>): readonly string[] {
  const pairs = cell.split("; ").filter((pair) => pair !== "");
  return pairs.flatMap((pair, index) => {
    const [key = "", value = ""] = pair.split("=");
    const broken =
      types.get(key) === "method" ? [`${key + GONE}=${value}`, `${key}=${value + GONE}`] : [`${key + GONE}=${value}`];
    return broken.map((changed) => pairs.with(index, changed).join("; "));
  });
}
