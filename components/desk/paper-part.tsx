import { useId } from "react";
import type { DeskDraft } from "@/lib/desk/desk-draft";
import { slugOf } from "@/lib/desk/slug-of";
import { useDesk } from "./desk-context";
import { DeskField } from "./desk-field";
import { DeskSaid } from "./desk-said";
import styles from "./desk.module.css";

interface PaperPartProps {
  readonly draft: DeskDraft;
  readonly onDraft: (draft: DeskDraft) => void;
}

/** Columns that a person fills in, the required ones first. */
const FIELDS = [
  "title",
  "short_name",
  "topic",
  "published",
  "summary",
  "arxiv_id",
  "paper_url",
  "authors",
  "venue",
  "code_url",
  "project_url",
];

/** The part for the paper that the texts belong to: one of the collection, by search, or a new one. */
export function PaperPart({ draft, onDraft }: PaperPartProps) {
  const { opened } = useDesk();
  const id = useId();
  const isNew = Object.keys(draft.newPaper).length > 0;
  const known = opened.papers.find((paper) => paper.id === draft.paper);
  const name = (short: string): DeskDraft => ({
    ...draft,
    paper: slugOf(short),
    newPaper: { ...draft.newPaper, short_name: short },
    rows: {
      ...draft.rows,
      methods: draft.rows.methods.map((row) =>
        row.paper_id === draft.paper ? { ...row, paper_id: slugOf(short) } : row,
      ),
    },
  });
  const begin = () => {
    const method = {
      method_id: slugOf(draft.paper),
      name: draft.paper,
      paper_id: slugOf(draft.paper),
      family: "",
      summary: "",
    };
    onDraft({
      ...draft,
      paper: slugOf(draft.paper),
      newPaper: { short_name: draft.paper, title: "" },
      rows: { ...draft.rows, methods: [...draft.rows.methods, method] },
    });
  };
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>1. Paper</h2>
      {!isNew && (
        <div className={styles.fields}>
          <div className={styles.field}>
            <label htmlFor={`${id}-paper`}>Paper: search, or the short name of a new one</label>
            <input
              id={`${id}-paper`}
              list="desk-papers"
              autoComplete="off"
              value={draft.paper}
              onChange={(event) => onDraft({ ...draft, paper: event.currentTarget.value })}
            />
            <span className={styles.said}>{known && `${known.name}, already in the collection`}</span>
          </div>
          {!known && slugOf(draft.paper) !== "" && (
            <button type="button" onClick={begin}>
              Add “{draft.paper}” as a new paper
            </button>
          )}
        </div>
      )}
      {isNew && (
        <div className={styles.fields}>
          {FIELDS.flatMap((column) => opened.forms.papers.filter((field) => field.name === column)).map((field) => (
            <DeskField
              key={field.name}
              field={field}
              address="paper"
              value={draft.newPaper[field.name] ?? ""}
              onValue={(value) =>
                onDraft(
                  field.name === "short_name"
                    ? name(value)
                    : { ...draft, newPaper: { ...draft.newPaper, [field.name]: value } },
                )
              }
            />
          ))}
          <button
            type="button"
            onClick={() =>
              onDraft({
                ...draft,
                paper: "",
                newPaper: {},
                rows: { ...draft.rows, methods: draft.rows.methods.filter((row) => row.paper_id !== draft.paper) },
              })
            }
          >
            Another paper
          </button>
        </div>
      )}
      <DeskSaid address="paper" except={FIELDS} />
    </section>
  );
}
