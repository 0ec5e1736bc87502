import { AbstractPart } from "@/components/desk/abstract-part";
import { checkedOf, type OpenCollection } from "@/components/desk/checked-of";
import { CorrectionsPart } from "@/components/desk/corrections-part";
import { DeskProvider } from "@/components/desk/desk-context";
import { DeskLists } from "@/components/desk/desk-lists";
import type { Checked, HandedOver } from "@/components/desk/desk-protocol";
import { HandOverPart } from "@/components/desk/hand-over-part";
import { NewRowsPart } from "@/components/desk/new-rows-part";
import { openedOf } from "@/components/desk/opened-of";
import { PaperPart } from "@/components/desk/paper-part";
import { TablesPart } from "@/components/desk/tables-part";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { openBase } from "@/lib/desk/base";
import { noCorrection } from "@/lib/desk/correction";
import { EMPTY_DRAFT, type DeskDraft } from "@/lib/desk/desk-draft";
import { surroundingsOf } from "@/lib/desk/surroundings";
import { TableLines } from "@/lib/desk/table-lines";
import { deskDraft } from "./desk-draft";
import type { Specimen } from "./specimen";

const nothing = () => undefined;
const HANDED_OVER: HandedOver = {
  title: "Eddy",
  patch: "--- a/data/results.csv\n+++ b/data/results.csv\n",
  zip: new Uint8Array(),
  files: ["data/results.csv", "data/sources.csv"],
  abstract: { name: "eddy.txt", text: "Eddy." },
};

/** Specimens of every part of the desk: before anything is entered, with a draft as the check finds it, and handed over. */
export async function desk(catalogue: Catalogue, texts: TableTexts): Promise<readonly Specimen[]> {
  const collection: OpenCollection = {
    base: openBase(texts, null),
    catalogue,
    surroundings: surroundingsOf(catalogue),
  };
  const { vocabulary } = collection.surroundings;
  const opened = openedOf(catalogue, vocabulary, null);
  const drawn = (name: string, state: string, part: React.ReactNode, checked: Checked | null = null): Specimen => ({
    of: `components/desk/${name}`,
    state,
    node: <DeskProvider value={{ opened, checked, onNew: () => "" }}>{part}</DeskProvider>,
  });
  const draft = await deskDraft(vocabulary);
  const checked = checkedOf(draft, collection);
  const known: DeskDraft = { ...EMPTY_DRAFT, paper: "loom" };
  const [first, second] = catalogue.tables.results.map(({ result_id }) => result_id) as [string, string];
  const corrected: DeskDraft = {
    ...EMPTY_DRAFT,
    corrections: [
      { ...noCorrection(first), cells: { note: "Read again." } },
      { ...noCorrection(second), isRemoved: true, reason: "a year" },
      noCorrection("not-loaded-yet"),
    ],
  };
  const lines = new TableLines(texts.results);
  const results = Object.fromEntries([first, second].map((id) => [id, lines.cellsAt(lines.placesOf(id)[0] ?? 0)]));
  const handOver = { onDraft: nothing, onHandOver: nothing, reportAddress: "", handedOver: null };
  return [
    drawn("desk-lists", "the names that every field offers", <DeskLists />),
    drawn("paper-part", "empty", <PaperPart draft={EMPTY_DRAFT} onDraft={nothing} />),
    drawn("paper-part", "a paper of the collection", <PaperPart draft={known} onDraft={nothing} />),
    drawn(
      "paper-part",
      "a name that the collection lacks",
      <PaperPart draft={{ ...EMPTY_DRAFT, paper: "Eddy" }} onDraft={nothing} />,
    ),
    drawn(
      "paper-part",
      "a new paper, with what is missing of it",
      <PaperPart draft={draft} onDraft={nothing} />,
      checked,
    ),
    drawn(
      "abstract-part",
      "empty",
      <AbstractPart draft={EMPTY_DRAFT} vocabulary={vocabulary} methods={[]} onDraft={nothing} />,
    ),
    drawn(
      "abstract-part",
      "read, the first numeral confirmed",
      <AbstractPart draft={draft} vocabulary={vocabulary} methods={["eddy"]} onDraft={nothing} />,
      checked,
    ),
    drawn(
      "abstract-part",
      "without a result: a claim in words",
      <AbstractPart
        draft={{ ...draft, abstract: { ...draft.abstract, numerals: [] } }}
        vocabulary={vocabulary}
        methods={["eddy"]}
        onDraft={nothing}
      />,
    ),
    drawn("tables-part", "empty", <TablesPart draft={EMPTY_DRAFT} onDraft={nothing} onRead={nothing} />),
    drawn(
      "tables-part",
      "one table of its own and one that is added to a source",
      <TablesPart draft={draft} onDraft={nothing} onRead={nothing} />,
      checked,
    ),
    drawn(
      "new-rows-part",
      "a method that the collection lacks",
      <NewRowsPart draft={draft} onDraft={nothing} />,
      checked,
    ),
    drawn(
      "corrections-part",
      "none",
      <CorrectionsPart draft={EMPTY_DRAFT} onDraft={nothing} results={{}} onOpen={nothing} />,
    ),
    drawn(
      "corrections-part",
      "one that changes a cell, one that removes a result, one that is not loaded",
      <CorrectionsPart draft={corrected} onDraft={nothing} results={results} onOpen={nothing} />,
      checkedOf(corrected, collection),
    ),
    drawn("hand-over-part", "while it is checked", <HandOverPart draft={draft} isCurrent={false} {...handOver} />),
    drawn("hand-over-part", "with problems", <HandOverPart draft={draft} isCurrent {...handOver} />, checked),
    drawn(
      "hand-over-part",
      "without a problem, handed over",
      <HandOverPart
        draft={known}
        isCurrent
        {...handOver}
        handedOver={HANDED_OVER}
        reportAddress="https://example.org/report"
      />,
      { ...checked, problems: [], warnings: [] },
    ),
  ];
}
