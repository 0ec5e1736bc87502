"use client";
import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { memo, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ChosenMethods } from "./chosen-methods";
import { CompareForm } from "./compare-form";
import { CompareHeading } from "./compare-heading";
import { METHOD_FIELD } from "./method-field-id";
import { CompareResult, rowsInWords } from "./compare-result";
import type { Handover } from "./compare-shell.client";
import { CompareStarts } from "./compare-starts";
import styles from "./compare.module.css";
import { matchingMethods } from "./matching-methods";
import { MethodCombobox } from "./method-combobox.client";
import { useCompareView } from "./use-compare-view.client";
import { listed } from "@/lib/format/words";
import type { CompareRowShown } from "@/lib/http/compare-json";
import { compareQuery } from "@/lib/queries/compare-query";
import type { CompareChoices, CompareStart, MethodChoice } from "@/lib/select/compare-types";
import { ParameterNotice } from "@/components/page/parameter-notice";
import { compareHref } from "@/lib/view/compare-address";
import { fromCompareForm, readCompareView, withMethod, type CompareView } from "@/lib/view/compare-view";
import type { ParameterProblem } from "@/lib/view/parameters";

export interface ComparePanelProps {
  readonly choices: CompareChoices;
  readonly starts: readonly CompareStart[];
  /** What the server showed, and the rows that it showed. */
  readonly view: CompareView;
  readonly rows: readonly CompareRowShown[];
  /** What the server did not understand of the address. */
  readonly problems: readonly ParameterProblem[];
  readonly handover: Handover;
  /** Where the site is served, for addresses that leave it. */
  readonly origin: string;
}

/** The comparison that changes without navigation. It runs in the browser only, on top of the page that the server made. */
export function ComparePanel(props: ComparePanelProps) {
  const [client] = useState(() => {
    const made = new QueryClient();
    made.setQueryData(compareQuery(props.view).queryKey, props.rows);
    return made;
  });
  return (
    <QueryClientProvider client={client}>
      <Panel {...props} />
    </QueryClientProvider>
  );
}

interface Shown {
  readonly view: CompareView;
  readonly rows: readonly CompareRowShown[];
}

function Panel({ choices, starts, view: initial, rows, problems, handover, origin }: ComparePanelProps) {
  const { view, go } = useCompareView(choices, initial);
  const [typed, setTyped] = useState(handover.typed);
  const { data, isError, error, isFetching, refetch } = useQuery(compareQuery(view));
  // The last good answer with the view that it answers: it stays while the next one is on its way, and when that fails.
  const [shown, setShown] = useState<Shown>({ view: initial, rows });
  if (data !== undefined && (shown.rows !== data || shown.view !== view)) setShown({ view, rows: data });
  useHandover(handover, () => {
    const { view: asked } = readCompareView(choices, fromCompareForm(choices, new URLSearchParams(handover.search)));
    if (compareHref(asked) !== compareHref(initial)) go(asked);
  });

  const change = (next: CompareView) => {
    const focused = document.activeElement?.id ?? "";
    go(next);
    requestAnimationFrame(() => keepFocus(focused, view, next));
  };
  const byLink = (event: React.MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.origin !== location.origin || link.pathname !== "/compare") return;
    event.preventDefault();
    change(readCompareView(choices, new URLSearchParams(link.search)).view);
  };
  const choose = (id: string) => {
    setTyped("");
    change(withMethod(view, id));
  };
  const bySubmit = (event: React.FormEvent) => {
    event.preventDefault();
    const [first] = typed.trim() === "" ? [] : matchingMethods(choices.methods, view.methods, typed);
    if (first) choose(first.id);
  };
  const chosen = methodsOf(choices, view);
  // A table of many receipts, and the sign that another is on its way, wait for a key or a click, not the other way round.
  const table = useDeferredValue(shown);
  const isWaiting = useDeferredValue(isFetching);
  return (
    <div onClick={byLink} onSubmit={bySubmit}>
      <CompareHeading names={chosen.map(({ name }) => name)} />
      {view === initial && <ParameterNotice problems={problems} />}
      <div className={styles.controls} data-controls="">
        <ChosenMethods view={view} methods={chosen} />
        <CompareForm view={view} choices={choices} methods={chosen} onView={change}>
          <MethodCombobox methods={choices.methods} chosen={view.methods} text={typed} onText={setTyped} onChoose={choose} />
        </CompareForm>
      </div>
      {isError && (
        <div className={styles.failure} role="alert">
          <p>
            {error.message}, so what stands below is still the comparison of {namesOf(choices, shown.view)}.
          </p>
          <button type="button" onClick={() => void refetch()}>
            Try again
          </button>
        </div>
      )}
      <p role="status" className="hidden-text">
        {isWaiting ? "Loading the comparison" : isError ? "" : announcement(choices, shown)}
      </p>
      <div aria-busy={isWaiting} className={isWaiting ? styles.waiting : undefined}>
        <Shown shown={table} choices={choices} starts={starts} origin={origin} />
      </div>
    </div>
  );
}

/** Drawn again only when there is something else to show: not for a letter in the field. */
const Shown = memo(function Shown({ shown, choices, starts, origin }: Pick<ComparePanelProps, "choices" | "starts" | "origin"> & { readonly shown: Shown }) {
  if (shown.view.methods.length === 0) return <CompareStarts starts={starts} />;
  return <CompareResult view={shown.view} rows={shown.rows} methods={methodsOf(choices, shown.view)} origin={origin} />;
});

function methodsOf(choices: CompareChoices, view: CompareView): readonly MethodChoice[] {
  const byId = new Map(choices.methods.map((method) => [method.id, method]));
  return view.methods.map((id) => byId.get(id)).filter((method) => method !== undefined);
}

const namesOf = (choices: CompareChoices, view: CompareView) => listed(methodsOf(choices, view).map(({ name }) => name)) || "no method";

const announcement = (choices: CompareChoices, { view, rows }: Shown) =>
  view.methods.length === 0 ? "No method is chosen" : `${namesOf(choices, view)}: ${rowsInWords(view, rows)}`;

/** Takes over focus and choices from the page that the server made, once and before anything is painted. */
function useHandover({ focused }: Handover, applyForm: () => void) {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    if (focused !== "") document.getElementById(focused)?.focus();
  }, [focused]);
  const apply = useRef(applyForm);
  useEffect(() => apply.current(), []);
}

/** A link that was removed by its own click takes the focus with it: the next chip gets it, or the field for a method. */
function keepFocus(focused: string, before: CompareView, after: CompareView) {
  if (focused === "" || document.getElementById(focused) !== null) return;
  const [, action = "", id = ""] = /^(left|right|remove)-(.*)$/.exec(focused) ?? [];
  const next = before.methods[before.methods.indexOf(id) + 1] ?? after.methods.at(-1);
  const candidates = action === "remove" ? [`remove-${next}`] : [`${action === "left" ? "right" : "left"}-${id}`];
  const target = [...candidates, METHOD_FIELD].map((one) => document.getElementById(one)).find((one) => one !== null);
  target?.focus();
}
