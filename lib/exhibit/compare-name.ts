import { writeCompareQuestion, type CompareView } from "@/lib/view/views/compare-view";
import { viewName } from "./view-name";

/** With more method ids, a file name would be too long to read. */
const NAMED = 4;

/** Names the files of the list of a comparison, which has no columns or order of its own. */
export const compareListName = (view: CompareView): string => compareName({ ...view, columns: [], sort: "" });

/** Names the files of a comparison, by the methods that it shows. */
export function compareName(view: CompareView): string {
  const { methods } = view;
  const isNamed = methods.length <= NAMED;
  return viewName(
    ["compare", ...(isNamed ? methods : [`${methods.length}-methods`])],
    writeCompareQuestion({ ...view, methods: isNamed ? [] : methods }),
  );
}
