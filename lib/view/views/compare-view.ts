import { once } from "@/lib/catalogue/once";
import type { CompareChoices } from "@/lib/view/compare-choices";
import { EVERY_PLACE, type PlaceFilter } from "@/lib/report/question/place-filter";
import { EVERY_ROW, type RowFilter } from "@/lib/report/question/row-filter";
import type { SourceKind } from "@/lib/tables/sources";
import { BOARD_FIELDS, type BoardChoice } from "@/lib/view/fields/board-fields";
import { chartPart, DEFAULT_CHART_VIEW, type ChartView } from "./chart-view";
import { joined, partOf, partsOf, readPart, under, writePart } from "@/lib/view/fields/codec";
import { namesWith, type Asked, type Fields } from "@/lib/view/fields/field";
import { METHOD_NAME } from "@/lib/view/fields/field-names";
import { listField, someField, yesField } from "@/lib/view/fields/field-kinds";
import { KIND_FIELD } from "@/lib/view/fields/kind-field";
import { PLACE_FILTER_FIELDS } from "@/lib/view/fields/place-filter-fields";
import { ROW_FILTER_FIELDS } from "@/lib/view/fields/row-filter-fields";

/** The choices of a reader on the comparison page; the URL holds all of them. */
export interface CompareView extends Chosen, BoardChoice {
  /** Which results count. */
  readonly filter: RowFilter;
  /** Which comparison groups are shown. */
  readonly place: PlaceFilter;
  readonly chart: ChartView;
}

interface Chosen {
  /** Ids, in the order of the columns. */
  readonly methods: readonly string[];
  /** The method that the others are compared with; null for none. */
  readonly reference: string | null;
  /** Only rows in which at least two of them have a result. */
  readonly shared: boolean;
  /** Only results from these kinds of source; an empty list stands for all. */
  readonly kinds: readonly SourceKind[];
}

export const DEFAULT_COMPARE_VIEW: CompareView = {
  methods: [],
  reference: null,
  shared: false,
  kinds: [],
  columns: [],
  sort: "",
  filter: EVERY_ROW,
  place: EVERY_PLACE,
  chart: DEFAULT_CHART_VIEW,
};

interface Facts {
  readonly choices: CompareChoices;
  /** The ids that may be the reference. */
  readonly chosen: readonly string[];
}

/** Cached, because there are thousands of methods and a URL names only a few. */
const methodIds = once(({ methods }: CompareChoices): readonly string[] => methods.map(({ id }) => id));
const namesOf = once((choices: CompareChoices) => ({
  ids: new Set(methodIds(choices)) as ReadonlySet<string>,
  byName: new Map(choices.methods.map(({ id, name }) => [name.toLowerCase(), id])) as ReadonlyMap<string, string>,
}));

export const COMPARE_FIELDS: Fields<Chosen, Facts> = {
  methods: listField(
    METHOD_NAME,
    { label: "Method", description: "Methods, in the order of the columns." },
    ({ choices }: Facts) => methodIds(choices),
  ),
  reference: someField(
    "reference",
    {
      label: "Reference",
      description: "One of the chosen methods: the others' results as a ratio to its own, or a difference from it.",
    },
    ({ chosen }: Facts) => chosen,
  ),
  shared: yesField("shared", {
    label: "Only rows that methods share",
    description: "Only rows in which at least two of the methods have a result.",
  }),
  kinds: KIND_FIELD,
};

/**
 * Each choice of the page once; its names, its parameters and its conversion from and to URLs follow from this. An empty method or reference means
 * none only in the form of the page; in the API it is a problem.
 */
const PARTS = /* @__PURE__ */ partsOf<CompareView, Facts>(() =>
  joined(
    joined(
      partOf(COMPARE_FIELDS, (facts: Facts) => facts, { refusesEmpty: true }),
      partOf(BOARD_FIELDS, ({ choices: { places, conditions } }: Facts) => [...places.metrics, ...conditions]),
    ),
    joined(
      joined(
        under(
          "filter",
          partOf(ROW_FILTER_FIELDS, ({ choices }: Facts) => choices.families),
        ),
        under(
          "place",
          partOf(PLACE_FILTER_FIELDS, ({ choices }: Facts) => choices.places),
        ),
      ),
      under(
        "chart",
        chartPart(({ choices }: Facts) => methodIds(choices)),
      ),
    ),
  ),
);

/** Returns the parameters of the comparison; `chosen` are the ids that may be the reference. */
export const compareParameters = (choices: CompareChoices, chosen: readonly string[] = methodIds(choices)) =>
  PARTS.parameters({ choices, chosen });

/** Returns the parameter names that a URL of the page may contain. */
export const compareNames = () => PARTS.names;

/** The parameters that the form of the page sends even if nothing is chosen. */
const EMPTY_ON_PAGE = [...PARTS.emptied, ...namesWith(COMPARE_FIELDS, "mayBeEmpty"), COMPARE_FIELDS.methods.name];

/** Reads a view from a query. A value that was not understood is a problem, and the view gets its default. */
export function readCompareView(choices: CompareChoices, search: URLSearchParams): Asked<CompareView> {
  const { ids } = namesOf(choices);
  const chosen = search.getAll(COMPARE_FIELDS.methods.name).filter((id) => ids.has(id));
  return readPart(PARTS, { choices, chosen }, search);
}

/** Writes a view as a query string; defaults are left out, so that each view has only one URL. */
export const writeCompareView = (view: CompareView): string => writePart(PARTS, view);

/** Writes the query of the data that a view shows, without the choices of its chart. */
export const writeCompareQuestion = (view: CompareView) => writeCompareView({ ...view, chart: DEFAULT_CHART_VIEW });

/** Converts the parameters that a form sends to those that the codec reads: empty fields are dropped, and a method may be given by its name as well as by its id. */
export function fromCompareForm(choices: CompareChoices, search: URLSearchParams): URLSearchParams {
  const named: readonly string[] = [COMPARE_FIELDS.methods.name, COMPARE_FIELDS.reference.name];
  const { ids, byName } = namesOf(choices);
  const idOf = (typed: string) => (ids.has(typed) ? typed : (byName.get(typed.trim().toLowerCase()) ?? typed));
  const sent = [...search].filter(([name, value]) => value.trim() !== "" || !EMPTY_ON_PAGE.includes(name));
  return new URLSearchParams(sent.map(([name, value]) => [name, named.includes(name) ? idOf(value) : value]));
}
