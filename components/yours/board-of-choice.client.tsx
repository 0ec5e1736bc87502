"use client";
import { useEffect, useState } from "react";
import { Heading } from "@/components/page/heading";
import { counted, grouped } from "@/lib/format/words";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { ChosenPage } from "./chosen-page.client";
import type { ChosenRows } from "./chosen-rows";
import { MethodsChoice } from "./methods-choice.client";
import { addressOf, COMPARISON, type PageChoice } from "./page-choice";
import styles from "./yours.module.css";

interface BoardOfChoiceProps {
  readonly vocabulary: Vocabulary;
  /** Benchmarks on which the reader has rows, those with most rows first. */
  readonly benchmarks: readonly { readonly id: string; readonly rows: number }[];
  /** Methods of the collection that the reader's files name, for comparison. */
  readonly methods: readonly string[];
  readonly rows: ChosenRows | null;
  /** Requests the rows of another benchmark, or of all. */
  readonly onBenchmark: (benchmark: string) => void;
  /** The level of its heading. */
  readonly level?: 2 | 3;
  /** Called when rows were changed here. */
  readonly onRows: (rows: ChosenRows) => void;
}

/** A board of the reader's choice, or a comparison, with the rows on it: the choice of benchmark, metric, group of results, and methods. */
export function BoardOfChoice({
  vocabulary,
  benchmarks,
  methods,
  rows,
  level = 2,
  onBenchmark,
  onRows,
}: BoardOfChoiceProps) {
  const [choice, setChoice] = useState<PageChoice>({
    benchmark: null,
    metric: "",
    group: null,
    methods: null,
    chart: "",
    x: "",
  });
  const [onBoard, setOnBoard] = useState<readonly string[]>([]);
  const [first] = benchmarks;
  const isThere = choice.benchmark === COMPARISON || benchmarks.some(({ id }) => id === choice.benchmark);
  const benchmark = (isThere ? choice.benchmark : first?.id) ?? COMPARISON;
  const chosen = rows?.benchmark === benchmark ? rows : null;
  useEffect(() => {
    if (chosen === null) onBenchmark(benchmark);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Once for each benchmark; the asking itself changes with every drawing of the page.
  }, [chosen, benchmark]);
  const measured = [...new Set(chosen?.rows.flatMap(({ values }) => Object.keys(values)) ?? [])];
  const metric = measured.includes(choice.metric) ? choice.metric : (measured[0] ?? "");
  const compared = choice.methods ?? (methods.length > 0 ? methods : onBoard).slice(0, MOST_AT_FIRST);
  const nameOf = (table: "benchmarks" | "metrics", id: string) =>
    vocabulary[table].find((one) => one.id === id)?.name ?? id;
  const page = addressOf({ ...choice, benchmark, metric, methods: compared });
  return (
    <section aria-label="Beside the collection">
      <Heading level={level}>Beside what papers report</Heading>
      <p className={styles.row}>
        <label>
          Board{" "}
          <select
            value={benchmark}
            onChange={(event) =>
              setChoice({ ...choice, benchmark: event.currentTarget.value, group: null, chart: "", x: "" })
            }
          >
            {benchmarks.map(({ id, rows: count }) => (
              <option key={id} value={id}>
                {nameOf("benchmarks", id)} ({grouped(count)})
              </option>
            ))}
            <option value={COMPARISON}>Comparison with methods of your choice</option>
          </select>
        </label>
        {benchmark !== COMPARISON && measured.length > 1 && (
          <label>
            Metric{" "}
            <select
              value={metric}
              onChange={(event) =>
                setChoice({ ...choice, metric: event.currentTarget.value, group: null, chart: "", x: "" })
              }
            >
              {measured.map((id) => (
                <option key={id} value={id}>
                  {nameOf("metrics", id)}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      {benchmark === COMPARISON && (
        <MethodsChoice
          vocabulary={vocabulary}
          chosen={compared}
          onChosen={(next) => setChoice({ ...choice, methods: next, chart: "", x: "" })}
        />
      )}
      {chosen && chosen.of > chosen.rows.length && (
        <p className={styles.note}>
          The first {chosen.rows.length} of {counted(chosen.of, "row")} are here.
        </p>
      )}
      {chosen && page !== "" && (
        <ChosenPage
          key={page}
          page={page}
          rows={chosen}
          choice={choice}
          onChoice={setChoice}
          onRows={onRows}
          onMethods={setOnBoard}
        />
      )}
    </section>
  );
}

/** The number of methods that are compared until a reader chooses. */
const MOST_AT_FIRST = 4;
