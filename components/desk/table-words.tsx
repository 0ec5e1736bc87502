import { useId } from "react";
import type { Cells } from "@/lib/drafts/cells";
import { slugOf } from "@/lib/desk/slug-of";
import type { TableWord } from "@/lib/desk/table-results";
import { wordKey } from "@/lib/desk/word-key";
import { counted } from "@/lib/format/words";
import { useDesk } from "./desk-context";
import styles from "./desk.module.css";

interface TableWordsProps {
  readonly words: readonly TableWord[];
  readonly meanings: Cells;
  readonly onMeanings: (meanings: Cells) => void;
}

const NOUNS = { benchmarks: "benchmark", metrics: "metric", methods: "method", conditions: "condition" } as const;

/** The meanings of a table's words: certain ones are set and can be changed; the others are asked, with suggestions. They keep their order. */
export function TableWords({ words, meanings, onMeanings }: TableWordsProps) {
  return (
    <>
      <h4>What its words mean</h4>
      <ul className={styles.list}>
        {words.map((word) => {
          const key = wordKey(word.table, word.word);
          // An entry is shown as it was typed, before it has been checked.
          return (
            <WordRow
              key={key}
              word={{ ...word, id: meanings[key] ?? word.id }}
              onId={(id) => onMeanings({ ...meanings, [key]: id })}
            />
          );
        })}
      </ul>
    </>
  );
}

function WordRow({ word, onId }: { readonly word: TableWord; readonly onId: (id: string) => void }) {
  const { opened, onNew } = useDesk();
  const id = useId();
  const noun = NOUNS[word.table];
  const names = opened.vocabulary[word.table] as readonly { readonly id: string; readonly name: string }[];
  return (
    <li className={styles.row}>
      <label htmlFor={id}>
        {noun} “{word.word}” ({counted(word.rows, "row")})
      </label>
      <input
        id={id}
        list={`desk-${word.table}`}
        autoComplete="off"
        value={word.id}
        data-word={word.word}
        onChange={(event) => onId(event.currentTarget.value)}
      />
      {word.candidates.map((candidate) => (
        <button type="button" key={candidate} onClick={() => onId(candidate)}>
          {names.find((one) => one.id === candidate)?.name ?? candidate}
        </button>
      ))}
      {word.id === "" && word.table !== "conditions" && slugOf(word.word) !== "" && (
        <button type="button" onClick={() => onId(onNew(word.table, word.word))}>
          New {noun} “{word.word}”
        </button>
      )}
      {word.id === "" && word.table === "conditions" && (
        <>
          <button type="button" onClick={() => onId(onNew(word.table, word.word))}>
            New condition “{word.word}”
          </button>
          <span className={styles.note}>left out until it means something</span>
        </>
      )}
    </li>
  );
}
