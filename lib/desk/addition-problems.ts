import type { Addition } from "./addition";
import type { DeskProblem } from "./check-draft";
import type { DeskTable } from "./desk-draft";

/** Returns problems with rows that tables add to existing sources, beyond those that the rules for the files find. */
export function additionProblems(
  tables: readonly DeskTable[],
  additions: readonly (Addition | null)[],
): readonly DeskProblem[] {
  return tables.flatMap((table, at) => {
    const { existing = "" } = table;
    const addition = additions[at] ?? null;
    const say = (column: string, found: string, instead: string, address = `table ${at}`): DeskProblem => ({
      file: "sources.csv",
      line: 0,
      column,
      found,
      instead,
      address,
    });
    if (existing === "") return [];
    if (addition === null)
      return [
        say(
          "existing",
          `“${existing}”`,
          "the id of a table, file or sentence in the collection; more results of an abstract are entered with its numerals, in part 2",
        ),
      ];
    const before = tables.slice(0, at).findIndex((other) => other.existing === existing);
    if (before >= 0)
      return [
        say(
          "existing",
          `${existing}, which table ${before + 1} of this draft adds rows to`,
          "both texts pasted as one table, or one of them in a separate draft",
        ),
      ];
    return [...rowProblems(table, addition, at), ...takenProblems(addition, say)];
  });
}

function rowProblems({ rows }: DeskTable, { there }: Addition, at: number): readonly DeskProblem[] {
  return [...there].flatMap(([place, { id, value }]) => {
    const row = rows[place];
    const printed = row?.cells.value ?? row?.reported.value;
    if (row === undefined || row.left !== "" || printed === value) return [];
    return [
      {
        file: "results.csv",
        line: 0,
        column: "value",
        found: `${printed}, but ${id} of this source has ${value} for the same`,
        instead: `correct ${id} in part 5 and leave this row out; or enter what distinguishes the two, in configuration or conditions`,
        address: `table ${at} row ${place}`,
      },
    ];
  });
}

function takenProblems(
  { taken, fresh }: Addition,
  say: (column: string, found: string, instead: string) => DeskProblem,
): readonly DeskProblem[] {
  const out = taken.reduce((sum, { cells }) => sum + cells, 0);
  return [
    ...taken
      .filter(({ cells, of }) => cells > of)
      .map(({ cells, of, reason }) =>
        say("taken", `${cells} cells left out as “${reason}”, of which there are ${of}`, `at most ${of}`),
      ),
    ...(out > fresh.cells
      ? [
          say(
            "taken",
            `${out} cells that were left out, but only ${fresh.cells} are new here`,
            `at most ${fresh.cells} altogether`,
          ),
        ]
      : []),
  ];
}
