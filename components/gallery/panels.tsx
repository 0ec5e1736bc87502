import { ColumnFields } from "@/components/fields/column-fields";
import { RowFilterFields } from "@/components/fields/row-filter-fields";
import { CompareOptions } from "@/components/compare/compare-options";
import { MethodCombobox } from "@/components/compare/method-combobox.client";
import { PanelView } from "@/components/compare/panel-view";
import { PlaceFields } from "@/components/compare/place-fields";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { compareChoices } from "@/lib/view/compare-choices";
import { readCompareView } from "@/lib/view/views/compare-view";
import { comparisonOf } from "./comparison-of";
import styles from "./gallery.module.css";
import type { Specimen } from "./specimen";

const nothing = () => undefined;
const THREE = "method=loom&method=loom-flow&method=brisk-decoding";
const FORECASTERS = "method=headwater&method=s-eddy&method=gale-ht";

interface State {
  readonly query: string;
  readonly state: string;
  readonly open?: string;
  readonly typed?: string;
  readonly isFetching?: boolean;
  readonly failure?: string;
}

/** The states of the panel. Browsers keep one part open in a whole page, so only one specimen has an open one. */
const STATES: readonly State[] = [
  { query: "", state: "before a method is chosen" },
  { query: THREE, state: "three methods, closed" },
  { query: THREE, state: "three methods, the part with the columns open", open: "Columns" },
  {
    query: `${THREE}&reference=loom&columns=fid&kind=paper&metric=fid&family=diffusion`,
    state: "with something chosen in its parts",
  },
  { query: THREE, state: "with the list of methods open", typed: "h" },
  { query: THREE, state: "with a name that no method has", typed: "nothing of the kind" },
  { query: THREE, state: "while a comparison is loading", isFetching: true },
  {
    query: THREE,
    state: "after a comparison could not be loaded",
    failure: "The comparison could not be loaded (503), so this is still the comparison of Loom and Loom-Flow.",
  },
  { query: "method=loom&method=no-such-method&metrik=fid", state: "with an address that was not understood" },
  {
    query: "method=loom&method=long-name&method=quire&method=burl&method=knot&method=cask",
    state: "six methods, one of a long name",
  },
];

/** Specimens of the controls of a comparison once a reader uses them, in each state, and of what is in their parts. */
export const panels = (catalogue: Catalogue): readonly Specimen[] => [
  ...STATES.map((state) => panel(catalogue, state)),
  ...parts(catalogue),
];

function panel(
  catalogue: Catalogue,
  { query, state, open = "", typed = "", isFetching = false, failure = "" }: State,
): Specimen {
  const choices = compareChoices(catalogue);
  const { view, problems } = readCompareView(choices, new URLSearchParams(query));
  const { shown } = comparisonOf(catalogue, query);
  const methods = view.methods.flatMap((id) => choices.methods.find((method) => method.id === id) ?? []);
  const node = (
    <PanelView
      view={view}
      choices={choices}
      methods={methods}
      problems={problems}
      offered={shown.offered}
      open={open}
      isFetching={isFetching}
      failure={failure || null}
      said=""
      onView={nothing}
      onRetry={nothing}
    >
      <MethodCombobox
        methods={choices.methods}
        chosen={view.methods}
        text={typed}
        onText={nothing}
        onChoose={nothing}
      />
    </PanelView>
  );
  return {
    of: "components/compare/panel-view",
    state,
    node: open + typed === "" ? node : <div className={styles.tall}>{node}</div>,
  };
}

function parts(catalogue: Catalogue): readonly Specimen[] {
  const choices = compareChoices(catalogue);
  return [THREE, FORECASTERS].flatMap((query) => {
    const { view, shown } = comparisonOf(catalogue, query);
    const methods = view.methods.flatMap((id) => choices.methods.find((method) => method.id === id) ?? []);
    const { columns } = shown.offered;
    const kind = query === THREE ? "configurations" : "a grid";
    const drawn = (of: string, node: React.ReactNode): Specimen => ({
      of,
      state: `live, of ${kind}`,
      node: <div className={styles.part}>{node}</div>,
    });
    return [
      drawn(
        "components/compare/compare-options",
        <CompareOptions view={view} choices={choices} methods={methods} onView={nothing} />,
      ),
      drawn(
        "components/compare/place-fields",
        <PlaceFields place={view.place} offered={shown.offered} onPlace={nothing} />,
      ),
      ...(columns
        ? [
            drawn(
              "components/fields/column-fields",
              <ColumnFields
                choice={view}
                offered={columns}
                hrefOf={(ids) => `/compare?${query}&columns=${ids.join(",")}`}
                onChoice={nothing}
              />,
            ),
          ]
        : []),
      drawn(
        "components/fields/row-filter-fields",
        <RowFilterFields filter={view.filter} offered={shown.offered} onFilter={nothing} />,
      ),
    ];
  });
}
