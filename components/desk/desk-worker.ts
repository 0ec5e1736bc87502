import { zipSync } from "fflate";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { CollectionWords } from "@/lib/catalogue/identity";
import { groupBy } from "@/lib/catalogue/group";
import type { DeskProblem } from "@/lib/desk/check-draft";
import type { Surroundings } from "@/lib/desk/added-rows";
import { openBase, type Base } from "@/lib/desk/base";
import { checkDraft } from "@/lib/desk/check-draft";
import { accountAfter, type Addition } from "@/lib/desk/addition";
import { corrects } from "@/lib/desk/correction";
import type { DeskDraft } from "@/lib/desk/desk-draft";
import type { Cells } from "@/lib/drafts/cells";
import { abstractFile, draftFiles, paperOf, titleOf } from "@/lib/desk/draft-files";
import { landings } from "@/lib/desk/land";
import { ledgerOfTable } from "@/lib/desk/ledger-of-table";
import { readTable } from "@/lib/desk/read-table";
import { TableLines } from "@/lib/desk/table-lines";
import { surroundingsOf, withNewRows } from "@/lib/desk/surroundings";
import { wordsOfTable } from "@/lib/desk/table-results";
import { unifiedDiff } from "@/lib/desk/unified-diff";
import { counted, listed } from "@/lib/format/words";
import { givenFile } from "@/lib/readers/given-file";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { describeTable } from "@/lib/tables/describe";
import type { Table } from "@/lib/tables/table";
import type { AdditionShown, Asked, Checked, Forms, HandedOver, Opened, Said, Told } from "./desk-protocol";
import { loadCollection } from "./load-collection";

/** Larger than any table of a paper. */
const MOST_BYTES = 5_000_000;

interface Collection {
  readonly base: Base;
  readonly catalogue: Catalogue;
  readonly surroundings: Surroundings;
}

let collection: Collection | null = null;
/** Only the newest draft is checked: older ones were typed over. */
let waiting: DeskDraft | null = null;

const tell = (told: Told) => postMessage(told);

addEventListener("message", ({ data }: MessageEvent<Asked>) => void answer(data));

async function answer(asked: Asked): Promise<void> {
  try {
    if (asked.kind === "open") tell({ kind: "opened", opened: await open(asked.words) });
    else if (asked.kind === "table") tell({ kind: "table", table: await readTable(await given(asked)) });
    else if (asked.kind === "result") tell({ kind: "result", cells: resultOf(asked.id) });
    else if (asked.kind === "hand over") tell({ kind: "handed over", files: handOver(asked.draft, asked.day) });
    else if (waiting === null) {
      waiting = asked.draft;
      setTimeout(checkWaiting);
    } else waiting = asked.draft;
  } catch (error) {
    tell({ kind: "failed", words: error instanceof Error ? error.message : String(error) });
  }
}

function checkWaiting(): void {
  const draft = waiting;
  waiting = null;
  if (draft && collection) tell({ kind: "checked", draft, checked: check(draft, collection) });
}

async function open(words: CollectionWords | null): Promise<Opened> {
  const { texts, changes } = await loadCollection();
  const catalogue = buildCatalogue(texts);
  collection = { base: openBase(texts, changes, words), catalogue, surroundings: surroundingsOf(catalogue) };
  // Topics and families are words of the collection, not of its tables.
  const wordsOf: Readonly<Record<string, CollectionWords["topics"] | undefined>> = { topic: words?.topics, family: words?.families };
  const formOf = (name: keyof Forms) =>
    describeTable(TABLES[name] as unknown as Table).columns.map(({ name: column, title, description, allowed, optional, references }) => ({ name: column, title, description, allowed: allowed ?? wordsOf[column]?.map(({ id }) => id) ?? null, optional, references }));
  return {
    forms: Object.fromEntries((["papers", "sources", "methods", "benchmarks", "metrics", "conditions", "results", "numerals", "claims"] as const).map((name) => [name, formOf(name)])) as unknown as Forms,
    vocabulary: collection.surroundings.vocabulary,
    papers: catalogue.tables.papers.map(({ paper_id, short_name }) => ({ id: paper_id, name: short_name })),
    sources: catalogue.tables.sources.filter(({ kind }) => kind !== "abstract").map(({ source_id, paper_id, locator }) => ({ id: source_id, name: `${catalogue.papers.get(paper_id)?.short_name ?? paper_id}: ${locator}` })),
    methodsOf: Object.fromEntries([...groupBy(catalogue.tables.methods, ({ paper_id }) => paper_id ?? "")].map(([paper, own]) => [paper, own.map(({ method_id }) => method_id)])),
  };
}

async function given({ pasted, file }: Extract<Asked, { readonly kind: "table" }>) {
  if (file === null) return { name: "", text: pasted };
  if (file.size > MOST_BYTES) throw new Error(`${file.name} has ${Math.round(file.size / 1e6)} MB → at most 5 MB at the desk; use the part with the table`);
  return givenFile(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** A result of the collection as its file has it, by its id or by the address of its place. */
function resultOf(given: string): Cells {
  const id = given.trim().split("#").at(-1) ?? "";
  const lines = new TableLines(collection?.base.texts.results ?? "");
  const [at] = lines.placesOf(id);
  if (id === "" || at === undefined) throw new Error(`No result “${id}” is in the collection → its id, or the address of its “Permanent link”`);
  return lines.cellsAt(at);
}

const said = ({ address, column, file, found, instead }: DeskProblem): Said => ({ address, column, words: `${address === "" ? `${file}: ` : ""}${found} → ${instead}` });

function check(draft: DeskDraft, { base, catalogue, surroundings }: Collection): Checked {
  const around = withNewRows(surroundings, draft);
  const checked = checkDraft(base, draft, around);
  const added = TABLE_NAMES.flatMap((name) => (checked.lines[name].addresses.length > 0 ? [`${counted(checked.lines[name].addresses.length, "row")} in ${name}.csv`] : []));
  const corrected = draft.corrections.filter(corrects).length;
  return {
    problems: checked.problems.map(said),
    warnings: checked.warnings.map(said),
    landings: Object.fromEntries(landings(catalogue, checked).map(({ address, words }) => [address, words])),
    cells: Object.fromEntries(checked.added.flatMap(({ table, address, cells }) => (table === "results" ? [[address, cells]] : []))),
    tables: draft.tables.map((table, at) => ({ words: wordsOfTable(table, around.vocabulary), ledger: checked.additions[at]?.fresh ?? ledgerOfTable(table, around.vocabulary), addition: additionShown(checked.additions[at] ?? null, at) })),
    counts: listed([...added, ...(corrected > 0 ? [counted(corrected, "correction")] : [])]),
  };
}

function additionShown(addition: Addition | null, at: number): AdditionShown | null {
  if (addition === null) return null;
  const { source, there, taken } = addition;
  return { before: source.cells, after: accountAfter(addition), taken, there: Object.fromEntries([...there].map(([place, { id }]) => [`table ${at} row ${place}`, id])) };
}

function handOver(draft: DeskDraft, day: string): HandedOver {
  if (collection === null) throw new Error("The collection is not loaded yet → try again in a moment");
  const { base, surroundings } = collection;
  const checked = checkDraft(base, draft, withNewRows(surroundings, draft));
  const [problem] = checked.problems;
  if (problem) throw new Error(`${counted(checked.problems.length, "problem")} left, the first at ${problem.address || problem.file} → correct them, then make the patch`);
  const files = draftFiles(base, draft, checked, day);
  const paper = checked.rows.papers.find(({ row }) => row.paper_id === draft.paper)?.row;
  const encoder = new TextEncoder();
  return {
    title: titleOf(checked.added.length > 0 ? paperOf(draft, checked) : ""),
    patch: unifiedDiff(files),
    zip: zipSync(Object.fromEntries(files.map(({ path, after }) => [path, encoder.encode(after)]))) as Uint8Array<ArrayBuffer>,
    files: files.map(({ path }) => path),
    abstract: abstractFile(draft, paper?.title ?? ""),
  };
}
