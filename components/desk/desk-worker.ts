import { zipSync } from "fflate";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { CollectionWords } from "@/lib/catalogue/identity";
import { openBase } from "@/lib/desk/base";
import { checkDraft } from "@/lib/desk/check-draft";
import type { DeskDraft } from "@/lib/desk/desk-draft";
import type { Cells } from "@/lib/drafts/cells";
import { abstractFile, draftFiles, paperOf, titleOf } from "@/lib/desk/draft-files";
import { readTable } from "@/lib/desk/read-table";
import { TableLines } from "@/lib/desk/table-lines";
import { surroundingsOf, withNewRows } from "@/lib/desk/surroundings";
import { unifiedDiff } from "@/lib/desk/unified-diff";
import { counted } from "@/lib/format/words";
import { givenFile } from "@/lib/readers/given-file";
import { checkedOf, type OpenCollection } from "./checked-of";
import type { Asked, HandedOver, Opened, Told } from "./desk-protocol";
import { loadCollection } from "./load-collection";
import { openedOf } from "./opened-of";

/** Larger than any table of a paper, in bytes. */
const MOST_BYTES = 5_000_000;

let collection: OpenCollection | null = null;
/** How long a draft stays unchanged before it is checked, in milliseconds: a check at every letter would be out of date at the next. */
const PAUSE = 200;
/** The newest draft; older ones are not checked. */
let waiting: DeskDraft | null = null;
let pause: ReturnType<typeof setTimeout> | undefined;

const tell = (told: Told) => postMessage(told);

addEventListener("message", ({ data }: MessageEvent<Asked>) => void answer(data));

async function answer(asked: Asked): Promise<void> {
  try {
    if (asked.kind === "open") tell({ kind: "opened", opened: await open(asked.words) });
    else if (asked.kind === "table") tell({ kind: "table", table: await readTable(await given(asked)) });
    else if (asked.kind === "result") tell({ kind: "result", cells: resultOf(asked.id) });
    else if (asked.kind === "hand over") tell({ kind: "handed over", files: handOver(asked.draft, asked.day) });
    else {
      waiting = asked.draft;
      clearTimeout(pause);
      pause = setTimeout(checkWaiting, PAUSE);
    }
  } catch (error) {
    tell({ kind: "failed", words: error instanceof Error ? error.message : String(error) });
  }
}

function checkWaiting(): void {
  const draft = waiting;
  waiting = null;
  if (draft && collection) tell({ kind: "checked", draft, checked: checkedOf(draft, collection) });
}

async function open(words: CollectionWords | null): Promise<Opened> {
  const { texts, changes } = await loadCollection();
  const catalogue = buildCatalogue(texts);
  collection = { base: openBase(texts, changes, words), catalogue, surroundings: surroundingsOf(catalogue) };
  return openedOf(catalogue, collection.surroundings.vocabulary, words);
}

async function given({ pasted, file }: Extract<Asked, { readonly kind: "table" }>) {
  if (file === null) return { name: "", text: pasted };
  if (file.size > MOST_BYTES)
    throw new Error(
      `${file.name} has ${Math.round(file.size / 1e6)} MB → at most 5 MB at the desk; use the part with the table`,
    );
  return givenFile(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Returns the cells of a result as in its file, by its id or its permanent address. Throws if there is none. */
function resultOf(given: string): Cells {
  const id = given.trim().split("#").at(-1) ?? "";
  const lines = new TableLines(collection?.base.texts.results ?? "");
  const [at] = lines.placesOf(id);
  if (id === "" || at === undefined)
    throw new Error(`No result “${id}” is in the collection → its id, or the address of its “Permanent link”`);
  return lines.cellsAt(at);
}

function handOver(draft: DeskDraft, day: string): HandedOver {
  if (collection === null) throw new Error("The collection is not loaded yet → try again in a moment");
  const { base, surroundings } = collection;
  const checked = checkDraft(base, draft, withNewRows(surroundings, draft));
  const [problem] = checked.problems;
  if (problem)
    throw new Error(
      `${counted(checked.problems.length, "problem")} left, the first at ${problem.address || problem.file} → correct them, then make the patch`,
    );
  const files = draftFiles(base, draft, checked, day);
  const paper = checked.rows.papers.find(({ row }) => row.paper_id === draft.paper)?.row;
  const encoder = new TextEncoder();
  return {
    title: titleOf(checked.added.length > 0 ? paperOf(draft, checked) : ""),
    patch: unifiedDiff(files),
    zip: zipSync(
      Object.fromEntries(files.map(({ path, after }) => [path, encoder.encode(after)])),
    ) as Uint8Array<ArrayBuffer>,
    files: files.map(({ path }) => path),
    abstract: abstractFile(draft, paper?.title ?? ""),
  };
}
