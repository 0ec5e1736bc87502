import { writeParameters } from "@/lib/view/views/parameters";
import { METHOD_NAME } from "@/lib/view/fields/field-names";
import { writeCompareQuestion, writeCompareView, type CompareView } from "@/lib/view/views/compare-view";
import { inForm, type BoardForm, type ViewFormat } from "./formats";

/** The URLs of the comparison. Separate from addresses.ts, because the browser needs them and that file depends on the tables. */
export const compareHref = (view: CompareView) => `/compare${writeCompareView(view)}`;
export const compareDataHref = (view: CompareView, format: ViewFormat) =>
  `/api/v1/compare.${format}${writeCompareQuestion(view)}`;
/** Returns the URL of the open boards of its page, as a file. */
export const compareBoardFileHref = (view: CompareView, format: ViewFormat, form: BoardForm) =>
  inForm(compareDataHref(view, format), form);
/** Returns the URL of the comparison as its page shows it, for the panel that draws it in the browser. */
export const compareBoardHref = (view: CompareView) => `/api/v1/compare-board.json${writeCompareView(view)}`;
/** Returns the URL of the list of all results of some methods. */
export const everyResultHref = (methods: readonly string[]) => `/results${writeParameters({ [METHOD_NAME]: methods })}`;

/** Returns the target of the form of a chart: the comparison that is shown. The URL then also names the methods of an example. */
export function compareChartForm(
  view: CompareView,
  { isExample, methods }: { readonly isExample: boolean; readonly methods: readonly { readonly id: string }[] },
) {
  const asked = isExample ? { ...view, methods: methods.map(({ id }) => id) } : view;
  return { view: view.chart, page: "/compare", query: writeCompareQuestion(asked) };
}
