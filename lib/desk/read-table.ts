import { readGivenFile } from "@/lib/readers/choose-reader";
import type { GivenFile, Place } from "@/lib/readers/reading";
import { circumstancesOf } from "./circumstances";
import type { DeskTable } from "./desk-draft";
import { tableEvidence } from "./table-evidence";

/** More rows than any table of a paper has; a person looks at each of them. */
const MOST_ROWS = 2_000;

const LEFT_OUT = /^(?:Table \d+: )?Left out: ([\d,]+) cells? with digits (.+)\.$/;

/**
 * Reads a table or a result file as drafted rows with the ledger of its numeric cells: rows that the reader found are results, numerals of their
 * conditions are condition cells, and cells that the reader left out or could not read are left out with its reason. Throws if the file has more rows
 * than the desk accepts.
 */
export async function readTable(file: GivenFile): Promise<DeskTable> {
  const { rows, problems, notes } = await readGivenFile(file);
  if (rows.length > MOST_ROWS)
    throw new Error(
      `${rows.length} rows → at most ${MOST_ROWS} at the desk; for more, a mapping and npm run data:import`,
    );
  const lines = file.text.split("\n");
  const leftOut = notes.flatMap((note) => {
    const [, cells, reason] = LEFT_OUT.exec(note) ?? [];
    return reason === undefined ? [] : [{ cells: Number(cells?.replaceAll(",", "")), reason }];
  });
  const unread = problems.filter(({ message }) => /^"[^"]*\d/.test(message)).length;
  return {
    name: file.name,
    source: { kind: "paper", locator: "" },
    rows: rows.map((reported) => ({ reported, evidence: tableEvidence(reported, lines), left: "", cells: {} })),
    meanings: {},
    shared: { standing: "main" },
    circumstances: circumstancesOf(rows),
    omissions: [
      ...leftOut,
      ...(unread > 0 ? [{ cells: unread, reason: "cells that are not exactly one number" }] : []),
    ],
    marks: {},
    remarks: [
      ...problems.map(({ where, message }) => `${placeOf(where)}: ${message}`),
      ...notes.filter((note) => !LEFT_OUT.test(note)),
    ],
  };
}

const placeOf = ({ line, cell, path }: Place) =>
  [line === undefined ? "" : `line ${line}`, cell ?? "", path ?? ""].filter((part) => part !== "").join(", ") ||
  "the text";
