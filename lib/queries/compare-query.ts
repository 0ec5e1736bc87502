import { queryOptions } from "@tanstack/react-query";
import type { CompareRowShown } from "@/lib/http/compare-json";
import { compareDataHref } from "@/lib/view/compare-address";
import { writeCompareView, type CompareView } from "@/lib/view/compare-view";

/** The rows of a comparison: key, fetcher and rules in one place, for the panel, its prefetched answer and tests. */
export function compareQuery(view: CompareView) {
  return queryOptions({
    queryKey: ["compare", writeCompareView(view)],
    queryFn: async ({ signal }): Promise<readonly CompareRowShown[]> => {
      const response = await fetch(compareDataHref(view, "json"), { signal }).catch((error: unknown) => {
        throw signal.aborted ? error : new Error("The server could not be reached");
      });
      if (!response.ok) throw new Error(`The server answered ${response.status}`);
      return rowsOf(await response.json(), view.methods.length);
    },
    // The data changes only with a new build of the site, which a reload brings.
    staleTime: Infinity,
    // A reader is told at once and retries; and a machine without network is an error, not a wait without end.
    retry: false,
    networkMode: "always",
  });
}

/** Checks by shape what would break the table, without the 35 kB of a schema library. */
function rowsOf(answer: unknown, methods: number): readonly CompareRowShown[] {
  const rows = isRecord(answer) && Array.isArray(answer.data) ? (answer.data as readonly unknown[]) : null;
  if (rows === null || !rows.every((row) => isRow(row, methods))) throw new Error("The server’s answer has not the expected shape");
  return rows as readonly CompareRowShown[];
}

function isRow(row: unknown, methods: number): boolean {
  if (!isRecord(row) || !isRecord(row.benchmark) || !isRecord(row.metric) || !isRecord(row.verdict)) return false;
  return typeof row.verdict.words === "string" && Array.isArray(row.methods) && row.methods.length === methods && row.methods.every(isCell);
}

function isCell(cell: unknown): boolean {
  return isRecord(cell) && Array.isArray(cell.derived) && Array.isArray(cell.statements) && cell.statements.every(isStatement);
}

const isStatement = (statement: unknown) => isRecord(statement) && Array.isArray(statement.sources) && statement.sources.length > 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
