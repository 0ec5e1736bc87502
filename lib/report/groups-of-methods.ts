import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupsOf } from "@/lib/catalogue/group";
import { axisKey } from "@/lib/select/rank/verdict";

/** The results of one method by comparison group. */
const groupsOfMethod = groupsOf((result: Result) => (result.standing === "main" ? [axisKey(result)] : []));

/**
 * Returns the results of some methods by comparison group, without ablations and summaries; results and groups are in the order of the methods. A method
 * is compared with many others, so its own groups are made once: a group in which no other of the methods has results is the same list each time.
 */
export function groupsOfMethods(
  { resultsOfMethod }: Pick<Catalogue, "resultsOfMethod">,
  methods: readonly RowOf<"methods">[],
): readonly (readonly Result[])[] {
  const groups = new Map<string, readonly Result[]>();
  for (const { method_id } of methods)
    for (const [key, own] of groupsOfMethod(resultsOfMethod.get(method_id) ?? [])) {
      const before = groups.get(key);
      groups.set(key, before === undefined ? own : [...before, ...own]);
    }
  return [...groups.values()];
}
