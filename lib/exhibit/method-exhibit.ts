import type { Catalogue } from "@/lib/catalogue/catalogue";
import { methodLists, type MethodReport } from "@/lib/report/method-report";
import { methodHref } from "@/lib/view/address/addresses";
import { EVERY_KIND, type MethodView } from "@/lib/view/views/method-view";
import type { Exhibit } from "./exhibit";
import { frameOf } from "./frame";
import { listSection } from "./list-section";
import { notesInWords } from "./note-words";
import { viewName } from "./view-name";

/** Names the files of a view of a method. */
export const methodName = (id: string, { kinds }: MethodView): string => viewName(["method", id, ...kinds]);

/** Returns the report on a method: a section for each benchmark, then its uses as a baseline or a teacher. */
export function methodExhibit(catalogue: Catalogue, report: MethodReport, view: MethodView = EVERY_KIND): Exhibit {
  const { method, paper, claims } = report;
  return {
    ...frameOf(catalogue, methodHref(method.method_id, view)),
    name: methodName(method.method_id, view),
    title: method.name,
    papers: paper === null ? [] : [paper],
    sections: methodLists(catalogue, report).map(listSection),
    notes: notesInWords(claims.map((claim) => ({ kind: "claim", ...claim }))),
  };
}
