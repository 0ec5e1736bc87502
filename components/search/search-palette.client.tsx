"use client";
import { useEffect, useRef, useState, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import { NONE } from "@/components/page/next-option";
import { useCombobox } from "@/components/page/use-combobox";
import { PaletteOption } from "./palette-option.client";
import { PaletteView } from "./palette-view";
import styles from "./search-palette.module.css";
import { takeLetters } from "./typed-ahead";
import { useResults } from "./use-results.client";

export interface SearchPaletteProps {
  /** The most characters of a search. */
  readonly longest: number;
  /** Searches that the field suggests. */
  readonly examples: string;
  readonly onClose: () => void;
}

/**
 * The search in a dialog, as a combobox with a list of links. If no result is marked, Enter opens the page of all results; closing a modal dialog
 * returns the focus to where it was.
 */
export function SearchPalette({ longest, examples, onClose }: SearchPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const { results, state, ask } = useResults();
  const count = results?.length ?? 0;
  const { setActive, list, field, option } = useCombobox({ shown: count, count: () => count });

  const type = (text: string) => {
    setQuery(text);
    setActive(NONE);
    ask(text);
  };
  // No attribute makes a dialog modal; only this method does.
  useEffect(() => {
    dialog.current?.showModal();
    const typed = takeLetters();
    // The letters must be in the field before the browser inserts the next one, which on a busy machine came first and alone.
    if (typed) queueMicrotask(() => flushSync(() => type(typed.slice(0, longest))));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Once, as the palette opens.
  }, []);
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current.close();
  };
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className={styles.palette} aria-label="Search" onClose={onClose} onClick={closeOnBackdrop}>
      <PaletteView
        query={query}
        results={results}
        state={state}
        examples={examples}
        longest={longest}
        field={field}
        list={list}
        onType={type}
        onRetry={() => ask(query)}
        onClose={close}
      >
        {results?.map((result, at) => (
          <PaletteOption key={`${result.href} ${result.name}`} {...option(at)} result={result} onOpen={close} />
        ))}
      </PaletteView>
    </dialog>
  );
}
