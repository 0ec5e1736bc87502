"use client";
import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { startTransition, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { dataIn } from "@/lib/islands/data-in";
import { listed } from "@/lib/format/words";
import { compareQuery } from "@/lib/queries/compare-query";
import type { CompareChoices, MethodChoice } from "@/lib/view/compare-choices";
import { askSite, jsonOfSite } from "@/lib/view/ask-site";
import { CHOICES_FILE } from "@/lib/view/choices-file";
import { compareHref } from "@/lib/view/address/compare-address";
import { shardFolder } from "@/lib/view/shard-folder";
import { withMethod } from "@/lib/view/views/compare-change";
import { readCompareView, type CompareView } from "@/lib/view/views/compare-view";
import type { ComparisonOffer } from "@/lib/view/board/comparison-offer";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import type { ShownComparison } from "@/lib/view/board/shown-comparison";
import { askedBefore } from "./asked-before";
import { asksInVain } from "./asks-in-vain";
import { ClientResult } from "./client-result.client";
import type { Standing } from "./compare-shell.client";
import styles from "./compare.module.css";
import { handoverOf, keepFocus, type Handover } from "./handover";
import { matchingMethods } from "./matching-methods";
import { METHOD_FIELD } from "./method-field-id";
import { MethodCombobox } from "./method-combobox.client";
import { NothingCompared } from "./nothing-compared";
import { PanelView } from "./panel-view";
import { useCompareView, viewOfAddress } from "./use-compare-view.client";
import { at, below } from "@/lib/view/address/base-path";

/** The data for the panel that the page contains as `PageData`, in addition to what it shows. */
export interface ComparePageData {
  /** Null if there are so many that they are a file of their own (lib/view/choices-file.ts). */
  readonly choices: CompareChoices | null;
  /** The view that the server showed. */
  readonly view: CompareView;
  /** The parts of the address that the server did not understand. */
  readonly problems: readonly ParameterProblem[];
  /** The origin of the site, for addresses that leave it. */
  readonly origin: string;
  /** The choices for the comparison that the server showed. */
  readonly offered: ComparisonOffer;
}

interface PanelProps extends ComparePageData {
  readonly choices: CompareChoices;
  readonly handover: Handover;
  readonly show: Show;
}

type Show = (change: (standing: Standing) => Standing) => void;

const NO_PROBLEMS: readonly ParameterProblem[] = [];

/** The interval of checks whether a control is still pressed, in milliseconds. */
const LOOK_AGAIN_MS = 30;

/** Replaces the controls that the server made, once the choices are loaded. Rejects if they cannot be loaded. */
export async function takeOver(root: RefObject<HTMLElement | null>, show: Show): Promise<void> {
  if (root.current === null) return;
  const data = dataIn(root.current) as ComparePageData;
  // The controls do not wait for this.
  void followFormer().catch(() => undefined);
  replaceControls(root, show, { ...data, choices: data.choices ?? (await loadChoices()) });
}

/**
 * Replaces former ids in the address. A server redirects such an address, but in a copy without one nothing else has read it. Rejects if the shards
 * cannot be loaded; the comparison then shows the error.
 */
async function followFormer(): Promise<void> {
  const folder = shardFolder();
  if (folder === undefined || location.search === "") return;
  const [{ followFormerIds }, { fetchedShards }] = await Promise.all([
    import("@/components/answers/follow-former-ids"),
    import("@/lib/shards/fetched-shards"),
  ]);
  // Makes the panel read the address again, as the back button does.
  if (await followFormerIds(fetchedShards(folder))) dispatchEvent(new PopStateEvent("popstate"));
}

async function loadChoices(): Promise<CompareChoices> {
  const answer = await askSite(CHOICES_FILE);
  if (!answer.ok) throw new Error(`the choices could not be loaded (${answer.status})`);
  return (await jsonOfSite(answer)) as CompareChoices;
}

/** Replaces the controls when none is pressed: the click of a pressed control is still to come, and would be lost. */
function replaceControls(
  root: RefObject<HTMLElement | null>,
  show: Show,
  data: ComparePageData & Pick<PanelProps, "choices">,
): void {
  const element = root.current;
  if (element === null) return;
  if (element.querySelector(":active")) {
    setTimeout(replaceControls, LOOK_AGAIN_MS, root, show, data);
    return;
  }
  const props: PanelProps = { ...data, handover: handoverOf(element), show };
  // Synchronously: a letter typed in between would go into a field that is no longer there.
  flushSync(() => show(({ result }) => ({ controls: <ComparePanel {...props} />, result })));
}

/** The comparison that changes without navigation. It runs only in the browser, on top of the page that the server made. */
function ComparePanel(props: PanelProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Panel {...props} />
    </QueryClientProvider>
  );
}

interface Shown {
  readonly view: CompareView;
  /** Null for the comparison that the server showed. */
  readonly answer: ShownComparison | null;
}

function Panel({ choices, view: initial, problems: ofServer, handover, origin, offered, show }: PanelProps) {
  const { view, go } = useCompareView(choices, initial);
  // In a copy without a server, nothing has said yet what of the address was not understood.
  const [{ first, problems, isInVain }] = useState(() => {
    const problems = shardFolder() === undefined ? ofServer : viewOfAddress(choices).problems;
    return { first: view, problems, isInVain: shardFolder() !== undefined && asksInVain(view, problems) };
  });
  const isFirst = view === first;
  const isNothing = isFirst && isInVain;
  const [typed, setTyped] = useState(handover.typed);
  const controls = useRef<HTMLDivElement>(null);
  useEscape(controls);
  const isServers = isNothing || compareHref(view) === compareHref(initial);
  const { data, isError, error, isFetching, refetch } = useQuery({ ...compareQuery(view), enabled: !isServers });
  // The last good response with its view. It stays while the next one is loading, and if that fails.
  const [shown, setShown] = useState<Shown>({ view: initial, answer: null });
  const answer = isServers ? null : data;
  // A static file shows an example, which is not what its address asks for.
  const [isOfAddress] = useState(!isServers);
  const isAwaited = isOfAddress && !isServers && !isError && shown.answer === null;
  if (answer !== undefined && (shown.answer !== answer || shown.view !== view)) setShown({ view, answer });
  useLayoutEffect(() => {
    if (isAwaited) show(({ controls }) => ({ controls, result: <div className={styles.awaited} aria-busy="true" /> }));
  }, [isAwaited, show]);
  useEffect(() => {
    if (isAwaited) return;
    const result = shown.answer ? (
      <ClientResult key={compareHref(shown.view)} view={shown.view} shown={shown.answer} origin={origin} />
    ) : (
      isNothing && <NothingCompared />
    );
    // Rendering a board of many values waits for a key or a click, not the other way round.
    startTransition(() => show(({ controls }) => ({ controls, result })));
  }, [isAwaited, isNothing, shown, origin, show]);
  useHandover(handover, () => {
    const asked = askedBefore(choices, { ofPage: initial, ofAddress: view, search: handover.search });
    if (compareHref(asked) !== compareHref(view)) go(asked);
  });

  const change = (next: CompareView) => {
    // The page says that nothing it was asked for is known. Without a method, the address is that of another page, which has the example.
    if (asksInVain(initial, ofServer) && compareHref(next) === compareHref(initial))
      return location.assign(at(compareHref(next)));
    const focused = document.activeElement?.id ?? "";
    go(next);
    requestAnimationFrame(() => keepFocus(focused, view, next));
  };
  const byLink = (event: React.MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.origin !== location.origin || below(link.pathname) !== "/compare") return;
    event.preventDefault();
    change(readCompareView(choices, new URLSearchParams(link.search)).view);
    // A choice that is complete with one press, such as that of some columns only.
    closePart(link.closest<HTMLDetailsElement>("details[data-part]"));
  };
  const choose = (id: string) => {
    setTyped("");
    change(withMethod(view, id));
  };
  const bySubmit = (event: React.FormEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    // The other forms have already reported their choices, and only close.
    if (!form.querySelector(`#${METHOD_FIELD}`)) return closePart(form.closest("details"));
    const [first] = typed.trim() === "" ? [] : matchingMethods(choices.methods, view.methods, typed);
    if (first) choose(first.id);
  };
  return (
    <div onClick={byLink} onSubmit={bySubmit}>
      <PanelView
        view={view}
        choices={choices}
        methods={methodsOf(choices, view)}
        problems={isFirst ? problems : NO_PROBLEMS}
        offered={shown.answer?.offered ?? offered}
        open={handover.open}
        isFetching={isFetching}
        failure={
          isError
            ? `${error.message}, so this is ${isOfAddress && shown.answer === null ? "an example" : `still the comparison of ${namesOf(choices, shown.view)}`}.`
            : null
        }
        said={isFetching ? "Loading the comparison" : isError ? "" : announcement(choices, shown)}
        controls={controls}
        onView={change}
        onRetry={() => void refetch()}
      >
        <MethodCombobox
          startsOpen={handover.isPressed}
          methods={choices.methods}
          chosen={view.methods}
          text={typed}
          onText={setTyped}
          onChoose={choose}
        />
      </PanelView>
    </div>
  );
}

/** Closes a part, whose word gets the focus. */
function closePart(part: HTMLDetailsElement | null | undefined): void {
  if (!part) return;
  part.open = false;
  part.querySelector("summary")?.focus();
}

/** Closes an open part with Escape, wherever the focus is, like other things that lie over the page. */
function useEscape(controls: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === "Escape") closePart(controls.current?.querySelector<HTMLDetailsElement>("details[open]"));
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [controls]);
}

function methodsOf(choices: CompareChoices, view: CompareView): readonly MethodChoice[] {
  const byId = new Map(choices.methods.map((method) => [method.id, method]));
  return view.methods.map((id) => byId.get(id)).filter((method) => method !== undefined);
}

const namesOf = (choices: CompareChoices, view: CompareView) =>
  listed(methodsOf(choices, view).map(({ name }) => name)) || "no method";

const announcement = (choices: CompareChoices, { view, answer }: Shown) =>
  view.methods.length === 0
    ? "No method is chosen"
    : [namesOf(choices, view), answer?.answer].filter(Boolean).join(": ");

/** Restores the focus before anything is painted, then applies the choices of the server's form, once. */
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
