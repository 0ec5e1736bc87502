"use client";
import { useEffect, useRef, useState } from "react";
import type { CollectionWords } from "@/lib/catalogue/identity";
import { noCorrection } from "@/lib/desk/correction";
import { EMPTY_DRAFT, NEW_ROW_TABLES, isEmpty, type DeskDraft } from "@/lib/desk/desk-draft";
import { KEY_OF_NEW, withNewWords } from "@/lib/desk/new-words";
import { slugOf } from "@/lib/desk/slug-of";
import { AbstractPart } from "./abstract-part";
import type { Cells } from "@/lib/drafts/cells";
import { CorrectionsPart } from "./corrections-part";
import { DeskAwaited } from "./desk-awaited";
import { DeskProvider } from "./desk-context";
import { DeskLists } from "./desk-lists";
import type { Checked, HandedOver, Opened, Told } from "./desk-protocol";
import { startDesk, type DeskSession } from "./desk-session";
import { DeskStatus } from "./desk-status";
import { HandOverPart } from "./hand-over-part";
import { keepDraft, keptDraft } from "./keep-draft";
import { NewRowsPart } from "./new-rows-part";
import { PaperPart } from "./paper-part";
import { TablesPart } from "./tables-part";
import { today } from "./today";

export interface DeskProps {
  /** Empty if nobody accepts reports. */
  readonly reportAddress: string;
  /** The topics and families of the collection; null if any may be used. */
  readonly words: CollectionWords | null;
}

/** The desk: a draft, kept while it is typed, and a worker that checks it against the whole collection. */
export function Desk({ reportAddress, words }: DeskProps) {
  const [draft, setDraft] = useState<DeskDraft>(keptDraft);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [checked, setChecked] = useState<{ readonly of: DeskDraft | null; readonly checked: Checked } | null>(null);
  const [handedOver, setHandedOver] = useState<HandedOver | null>(null);
  const [results, setResults] = useState<Readonly<Record<string, Cells>>>({});
  const [failure, setFailure] = useState("");
  const [isKept, setKept] = useState(true);
  const session = useRef<DeskSession | null>(null);
  /** The draft that was last sent to the worker. */
  const asked = useRef(draft);
  /** Results for which a correction was requested and whose cells have not arrived yet. */
  const wanted = useRef(new Set<string>());

  const change = (next: DeskDraft) => {
    setDraft(next);
    setFailure("");
    setHandedOver(null);
    setKept(keepDraft(next));
    asked.current = next;
    session.current?.ask({ kind: "check", draft: next });
  };
  const hear = (told: Told) => {
    // A check follows every action, so its result must not clear the message about that action.
    if (told.kind !== "failed" && told.kind !== "checked") setFailure("");
    if (told.kind === "opened") {
      setOpened(told.opened);
      for (const { result } of asked.current.corrections) session.current?.ask({ kind: "result", id: result });
      session.current?.ask({ kind: "check", draft: asked.current });
    } else if (told.kind === "table") {
      if (told.table.rows.length === 0)
        setFailure(`No row was read: ${told.table.remarks.join(" ") || "there are no numbers in it."}`);
      else
        change({
          ...asked.current,
          tables: [...asked.current.tables, { ...told.table, source: { ...told.table.source, read_on: today() } }],
          pasted: { ...asked.current.pasted, table: told.table.name === "" ? "" : asked.current.pasted.table },
        });
    } else if (told.kind === "checked")
      setChecked({
        of: JSON.stringify(told.draft) === JSON.stringify(asked.current) ? asked.current : null,
        checked: told.checked,
      });
    else if (told.kind === "result") {
      const id = told.cells.result_id ?? "";
      setResults((before) => ({ ...before, [id]: told.cells }));
      // Only an existing result can be corrected; an unknown id only leaves an error message.
      if (wanted.current.delete(id) && !asked.current.corrections.some(({ result }) => result === id))
        change({ ...asked.current, corrections: [...asked.current.corrections, noCorrection(id)] });
    } else if (told.kind === "handed over") setHandedOver(told.files);
    else setFailure(told.words);
  };
  const heard = useRef(hear);
  useEffect(() => {
    heard.current = hear;
  });
  // The worker is outside React: it lives as long as the desk is on the page.
  useEffect(() => {
    session.current = startDesk((told) => heard.current(told));
    session.current.ask({ kind: "open", words });
    return () => session.current?.stop();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Once; the words of a collection stay while its page is open.
  }, []);

  if (opened === null) return <DeskAwaited failure={failure} />;
  const vocabulary = withNewWords(opened.vocabulary, draft.rows);
  const methods = [
    ...draft.rows.methods.filter((row) => row.paper_id === draft.paper).map((row) => row.method_id ?? ""),
    ...(opened.methodsOf[draft.paper] ?? []),
  ];
  const addRow = (table: string, name: string) => {
    const known = NEW_ROW_TABLES.find((one) => one === table);
    const id = slugOf(name);
    if (known)
      asked.current = {
        ...asked.current,
        rows: { ...asked.current.rows, [known]: [...asked.current.rows[known], { [KEY_OF_NEW[known]]: id, name }] },
      };
    return id;
  };
  const open = (id: string) => {
    wanted.current.add(id);
    session.current?.ask({ kind: "result", id });
  };
  // A change by a part is applied to the newest draft, so that a row that it has just added stays.
  const put = (next: DeskDraft) => change({ ...next, rows: next.rows === draft.rows ? asked.current.rows : next.rows });
  return (
    <DeskProvider value={{ opened: { ...opened, vocabulary }, checked: checked?.checked ?? null, onNew: addRow }}>
      <DeskLists />
      <DeskStatus
        failure={failure}
        isKept={isKept}
        isEmpty={isEmpty(draft)}
        onErase={() => {
          change(EMPTY_DRAFT);
          keepDraft(null);
        }}
      />
      <PaperPart draft={draft} onDraft={put} />
      <AbstractPart draft={draft} vocabulary={vocabulary} methods={methods} onDraft={put} />
      <TablesPart
        draft={draft}
        onDraft={put}
        onRead={(pasted, file) => session.current?.ask({ kind: "table", pasted, file })}
      />
      <NewRowsPart draft={draft} onDraft={put} />
      <CorrectionsPart draft={draft} onDraft={put} results={results} onOpen={open} />
      <HandOverPart
        draft={draft}
        onDraft={put}
        isCurrent={checked?.of === draft}
        handedOver={handedOver}
        onHandOver={(day) => session.current?.ask({ kind: "hand over", draft, day })}
        reportAddress={reportAddress}
      />
    </DeskProvider>
  );
}
