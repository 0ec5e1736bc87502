import { CompareTable } from "./compare-table";
import styles from "./compare.module.css";
import { Downloads } from "@/components/figure/downloads";
import { Snippets } from "@/components/figure/snippets";
import { viewDownloads } from "@/components/figure/view-downloads";
import type { CompareRowShown } from "@/lib/http/compare-json";
import type { MethodChoice } from "@/lib/select/compare-types";
import { counted } from "@/lib/format/words";
import { compareDataHref, compareHref } from "@/lib/view/compare-address";
import type { CompareView } from "@/lib/view/compare-view";

/** The comparison: what is shown in words, the table, how to read it, and the files that hold it. */
export function CompareResult({
  view,
  rows,
  methods,
  origin,
}: {
  readonly view: CompareView;
  readonly rows: readonly CompareRowShown[];
  /** The chosen ones, in the order of the columns. */
  readonly methods: readonly MethodChoice[];
  /** Where the site is served, for addresses that leave it. */
  readonly origin: string;
}) {
  const shared = rows.filter((row) => row.shared > 1);
  const alone = rows.filter((row) => row.shared < 2);
  const agrees = rows.some((row) => row.methods.some(({ statements }) => statements.some(({ agreement }) => agreement !== "")));
  const hasDerived = rows.some((row) => row.methods.some(({ derived }) => derived.length > 0));
  return (
    <>
      <p className={styles.count}>{rowsInWords(view, rows)}</p>
      {rows.length === 0 && <WithoutFigures methods={methods} />}
      {shared.length > 0 && <CompareTable rows={shared} methods={methods} reference={view.reference} name="Comparison" scope="row" />}
      {shared.length === 0 && alone.length > 0 && (
        <CompareTable rows={alone} methods={methods} reference={view.reference} name="Figures" scope="row" />
      )}
      {shared.length > 0 && alone.length > 0 && (
        <details className={styles.alone}>
          <summary>{counted(alone.length, "row")} of one method only</summary>
          <CompareTable rows={alone} methods={methods} reference={view.reference} name="Rows of one method only" scope="alone" />
        </details>
      )}
      {view.shared && (
        <p className={styles.facts}>
          Rows of one method only are left out. <a href={compareHref({ ...view, shared: false })}>Show every row</a>
        </p>
      )}
      {agrees && (
        <p className={styles.facts}>
          Sources agree where they print the same digits of one configuration. A source that quotes another repeats its number; it does not
          measure it again.
        </p>
      )}
      {hasDerived && (
        <p className={styles.facts}>
          Lines <span className={styles.derived}>in italics</span> are worked out here from two reported figures and rounded to what their
          digits allow; no source prints them.
        </p>
      )}
      <Downloads
        what="this comparison"
        downloads={viewDownloads((format) => compareDataHref(view, format))}
      />
      <Snippets address={`${origin}${compareDataHref(view, "csv")}`} format="csv" />
    </>
  );
}

/** Where to read what a method's paper says instead of a number. */
function WithoutFigures({ methods }: { readonly methods: readonly MethodChoice[] }) {
  const proposed = methods.filter(({ paper }) => paper !== null);
  if (proposed.length === 0) return null;
  return (
    <p className={styles.papers}>
      What their papers say instead:{" "}
      {proposed.map(({ id, name, paper }) => (
        <a key={id} href={`/papers/${paper}`}>
          {name}
        </a>
      ))}
    </p>
  );
}

/** "7 rows, 1 of them shared by at least two methods." */
export function rowsInWords(view: CompareView, rows: readonly CompareRowShown[]): string {
  const shared = rows.filter((row) => row.shared > 1).length;
  const none = view.shared ? "No row in which two of these methods have a figure." : "None of these methods has a figure here.";
  if (rows.length === 0) return none;
  if (view.methods.length < 2) return `${counted(rows.length, "row")}. Add a second method to hold it against.`;
  const which = shared === rows.length ? (shared > 1 ? "all " : "") : `${shared === 0 ? "none" : shared} of them `;
  return `${counted(rows.length, "row")}, ${which}shared by at least two methods.`;
}
