import { writeCompareQuestion, type CompareView } from "@/lib/view/views/compare-view";
import { viewName } from "./view-name";

/** More names than this would make a file name that nobody reads. */
const NAMED = 4;

/** The name of the files of the list of a comparison, which has no columns or order of its own. */
export const compareListName = (view: CompareView): string => compareName({ ...view, columns: [], sort: "" });

/** The name of the files of a comparison, whose methods are those that it shows. */
export function compareName(view: CompareView): string {
  const { methods } = view;
  const isNamed = methods.length <= NAMED;
  return viewName(["compare", ...(isNamed ? methods : [`${methods.length}-methods`])], writeCompareQuestion({ ...view, methods: isNamed ? [] : methods }));
}
