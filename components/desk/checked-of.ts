import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Surroundings } from "@/lib/desk/added-rows";
import { accountAfter, type Addition } from "@/lib/desk/addition";
import type { Base } from "@/lib/desk/base";
import { checkDraft, type DeskProblem } from "@/lib/desk/check-draft";
import { corrects } from "@/lib/desk/correction";
import type { DeskDraft } from "@/lib/desk/desk-draft";
import { landings } from "@/lib/desk/land";
import { ledgerOfTable } from "@/lib/desk/ledger-of-table";
import { withNewRows } from "@/lib/desk/surroundings";
import { wordsOfTable } from "@/lib/desk/table-results";
import { counted, listed } from "@/lib/format/words";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import type { AdditionShown, Checked, Said } from "./desk-protocol";

/** A collection at the desk, read once for all checks. */
export interface OpenCollection {
  readonly base: Base;
  readonly catalogue: Catalogue;
  readonly surroundings: Surroundings;
}

/** Returns the results of checking a draft: problems by field, where results land, and what would be added. */
export function checkedOf(draft: DeskDraft, { base, catalogue, surroundings }: OpenCollection): Checked {
  const around = withNewRows(surroundings, draft);
  const checked = checkDraft(base, draft, around);
  const added = TABLE_NAMES.flatMap((name) =>
    checked.lines[name].addresses.length > 0
      ? [`${counted(checked.lines[name].addresses.length, "row")} in ${name}.csv`]
      : [],
  );
  const corrected = draft.corrections.filter(corrects).length;
  return {
    problems: checked.problems.map(said),
    warnings: checked.warnings.map(said),
    landings: Object.fromEntries(landings(catalogue, checked).map(({ address, words }) => [address, words])),
    cells: Object.fromEntries(
      checked.added.flatMap(({ table, address, cells }) => (table === "results" ? [[address, cells]] : [])),
    ),
    tables: draft.tables.map((table, at) => ({
      words: wordsOfTable(table, around.vocabulary),
      ledger: checked.additions[at]?.fresh ?? ledgerOfTable(table, around.vocabulary),
      addition: additionShown(checked.additions[at] ?? null, at),
    })),
    counts: listed([...added, ...(corrected > 0 ? [counted(corrected, "correction")] : [])]),
  };
}

const said = ({ address, column, file, found, instead }: DeskProblem): Said => ({
  address,
  column,
  words: `${address === "" ? `${file}: ` : ""}${found} → ${instead}`,
});

function additionShown(addition: Addition | null, at: number): AdditionShown | null {
  if (addition === null) return null;
  const { source, there, taken } = addition;
  return {
    before: source.cells,
    after: accountAfter(addition),
    taken,
    there: Object.fromEntries([...there].map(([place, { id }]) => [`table ${at} row ${place}`, id])),
  };
}
