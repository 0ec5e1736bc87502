import figureStyles from "@/components/figures/figure.module.css";
import type { Result } from "@/lib/catalogue/catalogue";
import { printCondition } from "@/lib/format/result";
import { rowName } from "@/lib/sentences/table-audit";
import { isCopy, isOfOthers, pathOf, speakerOf } from "@/lib/format/source";
import { OF_ROWS } from "@/lib/report/table-audit/column";
import { benchmarkHref, methodHref, paperHref } from "@/lib/view/address/addresses";

/** Method, benchmark, metric and setting of a finding; without the method if it is about a column. */
export function What({ result, isOfColumn = false }: { readonly result: Result; readonly isOfColumn?: boolean }) {
  const { method, benchmark, metric, conditions } = result;
  const setting = conditions.filter(
    ({ condition }) => condition.role === "match" && !(OF_ROWS as readonly string[]).includes(condition.condition_id),
  );
  return (
    <>
      {!isOfColumn && (
        <>
          <a href={methodHref(method.method_id)}>{rowName(result)}</a>
          {" on "}
        </>
      )}
      <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>, {metric.symbol}
      <span className={figureStyles.detail}> {setting.map(printCondition).join(" · ")}</span>
    </>
  );
}

/** The speaker: a paper of the collection, or the other author of the text. */
export const SpeakerLink = ({ result }: { readonly result: Result }) =>
  isOfOthers(result.source) ? speakerOf(result) : <a href={paperHref(result.paper.paper_id)}>{speakerOf(result)}</a>;

/** A commit is shown by its first seven digits. */
const COMMIT = /^([0-9a-f]{7})[0-9a-f]{33}$/;

/** The table, linked to the text that was actually read; if that is a copy, it says whose. */
export function TableLink({ result: { source } }: { readonly result: Result }) {
  const version = source.version === null ? "" : `, ${source.version.replace(COMMIT, "$1")}`;
  return (
    <>
      {pathOf(source.url) === null ? (
        <a href={source.copy_url ?? source.url}>
          {source.locator}
          {version}
        </a>
      ) : (
        `${source.locator}${version}`
      )}
      {isCopy(source) &&
        (source.copy_url === null ? ` (read in ${source.text_of})` : ` (copy by ${source.text_of ?? "others"})`)}
    </>
  );
}

/** The table in which something is printed. */
export const Place = ({ result }: { readonly result: Result }) => (
  <>
    <SpeakerLink result={result} />, <TableLink result={result} />
  </>
);

/** The same, below the subject of the finding. */
export const PlaceBelow = ({ result }: { readonly result: Result }) => (
  <span className={figureStyles.detail}>
    {" "}
    <Place result={result} />
  </span>
);
