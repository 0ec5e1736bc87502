"use client";
import { useState } from "react";
import { counted } from "@/lib/format/words";
import { wordKey, type MatchAnswers, type WordMatch } from "@/lib/own/match-rows";
import { shownName } from "@/lib/own/shown-name";
import type { NamedTable, Vocabulary } from "@/lib/own/vocabulary";
import type { Matched } from "./reading-protocol";
import styles from "./yours.module.css";

interface MatchQuestionsProps {
  readonly vocabulary: Vocabulary;
  readonly matched: Matched;
  readonly answers: MatchAnswers;
  readonly onAnswers: (answers: MatchAnswers) => void;
}

const TITLES: Readonly<Record<NamedTable, string>> = {
  benchmarks: "Benchmark",
  metrics: "Metric",
  methods: "Model",
  conditions: "Condition",
};

/** The questions about the words of the files: doubtful ones are asked, certain ones can be changed; then scales, and conditions that are not stated. */
export function MatchQuestions({ vocabulary, matched, answers, onAnswers }: MatchQuestionsProps) {
  const { words, moreWords, scales, needs, known, unplaced } = matched;
  const isAsked = ({ table, found, id }: WordMatch) =>
    found.kind === "doubtful" ||
    (found.kind === "unknown" && (table === "benchmarks" || table === "metrics") && id === null);
  const asked = words.filter((one) => isAsked(one));
  const settled = words.filter((one) => !isAsked(one));
  const setName = (one: WordMatch, id: string) =>
    onAnswers({ ...answers, names: { ...answers.names, [wordKey(one.table, one.word)]: id } });
  const nameOf = (table: NamedTable, id: string) => vocabulary[table].find((one) => one.id === id)?.name ?? id;
  return (
    <section aria-label="What it means">
      {asked.length > 0 && <h2 className={styles.head}>What is meant?</h2>}
      <ul className={styles.questions}>
        {asked.map((one) => (
          <li key={wordKey(one.table, one.word)}>
            <WordChoice vocabulary={vocabulary} word={one} onId={(id) => setName(one, id)} />
          </li>
        ))}
        {scales.map(({ key, benchmark, metric, rows, doubt }) => (
          <li key={key}>
            <fieldset className={styles.row}>
              <legend>
                {nameOf("metrics", metric)} on {nameOf("benchmarks", benchmark)}: your values ({counted(rows, "result")}
                , such as {doubt.as}) and the collection’s (about {doubt.middle}) differ by a factor of about 100.
              </legend>
              {[0, doubt.places].map((places) => (
                <label key={places}>
                  <input
                    type="radio"
                    name={key}
                    checked={(answers.scales[key] ?? 0) === places}
                    onChange={() => onAnswers({ ...answers, scales: { ...answers.scales, [key]: places } })}
                  />{" "}
                  {places === 0 ? `${doubt.as} as it is` : `${doubt.moved}, ${places > 0 ? "times" : "divided by"} 100`}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
        {needs.map(({ condition, rows }) => (
          <li key={condition}>
            <label className={styles.row}>
              {nameOf("conditions", condition)} of {counted(rows, "row")} that {rows === 1 ? "does" : "do"} not say it:
              <input
                value={answers.stated[condition] ?? ""}
                placeholder="not stated"
                maxLength={60}
                onChange={(event) =>
                  onAnswers({ ...answers, stated: { ...answers.stated, [condition]: event.currentTarget.value } })
                }
              />
            </label>
          </li>
        ))}
      </ul>
      {known > 0 && (
        <label className={styles.row}>
          <input
            type="checkbox"
            checked={answers.takesKnown}
            onChange={(event) => onAnswers({ ...answers, takesKnown: event.currentTarget.checked })}
          />{" "}
          Take {counted(known, "result")} of methods that the collection has as yours too
        </label>
      )}
      <p className={styles.note}>
        {unplaced > 0 &&
          `${counted(unplaced, "result")} ${unplaced === 1 ? "has" : "have"} no place yet: the benchmark or the metric is not known. `}
        {moreWords > 0 && `${moreWords} more words are not listed here. `}
      </p>
      {settled.length > 0 && (
        <details className={styles.settled}>
          <summary>{counted(settled.length, "word")} understood; change what is wrong</summary>
          <ul className={styles.questions}>
            {settled.map((one) => (
              <li key={wordKey(one.table, one.word)}>
                <WordChoice vocabulary={vocabulary} word={one} onId={(id) => setName(one, id)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface WordChoiceProps {
  readonly vocabulary: Vocabulary;
  readonly word: WordMatch;
  readonly onId: (id: string) => void;
}

/** One word and its possible meanings, the likely ones first, then everything of its table. */
function WordChoice({ vocabulary, word: { table, word, rows, found, id }, onId }: WordChoiceProps) {
  const likely = found.kind === "doubtful" ? found.candidates : found.kind === "certain" ? [found.id] : [];
  const all = vocabulary[table];
  const optionOf = (one: string) => (
    <option key={one} value={one}>
      {all.find((row) => row.id === one)?.name ?? one}
    </option>
  );
  // Some hundred options for each of sixty words are rendered only when a reader uses the field.
  const [isTurnedTo, setTurnedTo] = useState(false);
  const rest = isTurnedTo
    ? all.filter((row) => !likely.includes(row.id)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    : all.filter((row) => row.id === id && !likely.includes(row.id));
  return (
    <label className={styles.row}>
      <span>
        {TITLES[table]} “{shownName(word) || "no name"}” ({counted(rows, "row")}) is
      </span>
      <select
        value={id ?? ""}
        onFocus={() => setTurnedTo(true)}
        onPointerEnter={() => setTurnedTo(true)}
        onChange={(event) => onId(event.currentTarget.value)}
      >
        <option value="">
          {table === "methods" ? "my own" : table === "conditions" ? "not used" : "none of these"}
        </option>
        {likely.map(optionOf)}
        {rest.length > 0 && <optgroup label="Everything else">{rest.map((row) => optionOf(row.id))}</optgroup>}
      </select>
    </label>
  );
}
