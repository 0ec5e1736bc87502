import { writeParameters } from "@/lib/view/views/parameters";
import { METHOD_NAME } from "@/lib/view/fields/field-names";
import { writeCompareQuestion, writeCompareView, type CompareView } from "@/lib/view/views/compare-view";
import { inForm, type BoardForm, type ViewFormat } from "./formats";

/** Addresses of the comparison. They stand apart from addresses.ts because the browser needs them, and that file knows the tables. */
export const compareHref = (view: CompareView) => `/compare${writeCompareView(view)}`;
export const compareDataHref = (view: CompareView, format: ViewFormat) => `/api/v1/compare.${format}${writeCompareQuestion(view)}`;
/** The boards that stand open on its page, as a file. */
export const compareBoardFileHref = (view: CompareView, format: ViewFormat, form: BoardForm) => inForm(compareDataHref(view, format), form);
/** The same as its page shows it, for the panel that draws it in the browser. */
export const compareBoardHref = (view: CompareView) => `/api/v1/compare-board.json${writeCompareView(view)}`;
/** The list of everything that is reported of some methods. */
export const everyResultHref = (methods: readonly string[]) => `/results${writeParameters({ [METHOD_NAME]: methods })}`;

/** Where the form of a chart leads: the comparison that is shown, whose example too has its methods in the address then. */
export function compareChartForm(view: CompareView, { isExample, methods }: { readonly isExample: boolean; readonly methods: readonly { readonly id: string }[] }) {
  const asked = isExample ? { ...view, methods: methods.map(({ id }) => id) } : view;
  return { view: view.chart, page: "/compare", query: writeCompareQuestion(asked) };
}
