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

/** What a reader chose on the comparison page; the address holds all of it. */
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
  /** The one of them that the others are compared with. */
  readonly reference: string | null;
  /** Only rows in which at least two of them have a result. */
  readonly shared: boolean;
  /** Only results from these kinds of source; none stands for all. */
  readonly kinds: readonly SourceKind[];
}

export const DEFAULT_COMPARE_VIEW: CompareView = { methods: [], reference: null, shared: false, kinds: [], columns: [], sort: "", filter: EVERY_ROW, place: EVERY_PLACE, chart: DEFAULT_CHART_VIEW };

interface Facts {
  readonly choices: CompareChoices;
  /** The ids that may be the reference. */
  readonly chosen: readonly string[];
}

/** Made once for all that ask: of thousands of methods an address names three. */
const methodIds = once(({ methods }: CompareChoices): readonly string[] => methods.map(({ id }) => id));
const namesOf = once((choices: CompareChoices) => ({
  ids: new Set(methodIds(choices)) as ReadonlySet<string>,
  byName: new Map(choices.methods.map(({ id, name }) => [name.toLowerCase(), id])) as ReadonlyMap<string, string>,
}));

export const COMPARE_FIELDS: Fields<Chosen, Facts> = {
  methods: listField(METHOD_NAME, { label: "Method", description: "Methods, in the order of the columns." }, ({ choices }: Facts) => methodIds(choices)),
  reference: someField("reference", { label: "Reference", description: "One of the chosen methods: the others' results as a ratio to its own, or a difference from it." }, ({ chosen }: Facts) => chosen),
  shared: yesField("shared", { label: "Only rows that methods share", description: "Only rows in which at least two of the methods have a result." }),
  kinds: KIND_FIELD,
};

/** Each choice of the page once, from which follow its names, its parameters, and its address both ways. An empty method or reference is none on the page alone, because the API was asked for one. */
const PARTS = /* @__PURE__ */ partsOf<CompareView, Facts>(() =>
  joined(
    joined(partOf(COMPARE_FIELDS, (facts: Facts) => facts, { refusesEmpty: true }), partOf(BOARD_FIELDS, ({ choices: { places, conditions } }: Facts) => [...places.metrics, ...conditions])),
    joined(
      joined(under("filter", partOf(ROW_FILTER_FIELDS, ({ choices }: Facts) => choices.families)), under("place", partOf(PLACE_FILTER_FIELDS, ({ choices }: Facts) => choices.places))),
      under("chart", chartPart(({ choices }: Facts) => methodIds(choices))),
    ),
  ),
);

/** The parameters of the comparison; `chosen` are the ids that may be the reference. */
export const compareParameters = (choices: CompareChoices, chosen: readonly string[] = methodIds(choices)) => PARTS.parameters({ choices, chosen });

/** What an address of the page may hold. */
export const compareNames = () => PARTS.names;

/** What the form of the page sends though nothing is chosen there. */
const EMPTY_ON_PAGE = [...PARTS.emptied, ...namesWith(COMPARE_FIELDS, "mayBeEmpty"), COMPARE_FIELDS.methods.name];

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export function readCompareView(choices: CompareChoices, search: URLSearchParams): Asked<CompareView> {
  const { ids } = namesOf(choices);
  const chosen = search.getAll(COMPARE_FIELDS.methods.name).filter((id) => ids.has(id));
  return readPart(PARTS, { choices, chosen }, search);
}

/** View to query string; defaults are left out, so that one view has one address. */
export const writeCompareView = (view: CompareView): string => writePart(PARTS, view);

/** The query of the data that a view shows; how its chart is drawn is left out. */
export const writeCompareQuestion = (view: CompareView) => writeCompareView({ ...view, chart: DEFAULT_CHART_VIEW });

/**
 * What a form sends, as the codec reads it: fields that were left empty are none, and a method may be typed by its name as
 * well as by its id.
 */
export function fromCompareForm(choices: CompareChoices, search: URLSearchParams): URLSearchParams {
  const named: readonly string[] = [COMPARE_FIELDS.methods.name, COMPARE_FIELDS.reference.name];
  const { ids, byName } = namesOf(choices);
  const idOf = (typed: string) => (ids.has(typed) ? typed : (byName.get(typed.trim().toLowerCase()) ?? typed));
  const sent = [...search].filter(([name, value]) => value.trim() !== "" || !EMPTY_ON_PAGE.includes(name));
  return new URLSearchParams(sent.map(([name, value]) => [name, named.includes(name) ? idOf(value) : value]));
}
