import figureStyles from "@/components/figure/figure.module.css";
import type { Figure } from "@/lib/catalogue/catalogue";
import { printCondition } from "@/lib/format/figure";
import { rowName } from "@/lib/format/table-audit";
import { isOfOthers, speakerOf } from "@/lib/format/source";
import { benchmarkHref, methodHref, paperHref } from "@/lib/view/addresses";

/** Method, benchmark, metric and setting of a finding. */
export function What({ figure, isOfColumn = false, but = [] }: { readonly figure: Figure; readonly isOfColumn?: boolean; readonly but?: readonly string[] }) {
  const { method, benchmark, metric } = figure;
  const setting = figure.conditions.filter(({ condition }) => condition.role === "match" && !["ablation", ...but].includes(condition.condition_id));
  return (
    <>
      {!isOfColumn && (
        <>
          <a href={methodHref(method.method_id)}>{rowName(figure)}</a>
          {" on "}
        </>
      )}
      <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>, {metric.symbol}
      <span className={figureStyles.detail}>{setting.map(printCondition).join(" · ")}</span>
    </>
  );
}

/** The table in which something is printed, and where that text, or the copy of it, can be read. */
export function Place({ figure }: { readonly figure: Figure }) {
  const { source, paper } = figure;
  return (
    <>
      {isOfOthers(source) ? speakerOf(figure) : <a href={paperHref(paper.paper_id)}>{speakerOf(figure)}</a>}, {source.locator}
      {source.version === null ? "" : `, ${source.version}`} ({<a href={source.copy_url ?? source.url}>{source.copy_url === null ? "text" : `copy by ${source.text_of ?? "others"}`}</a>})
    </>
  );
}

/** The same beneath what it is about. */
export const PlaceBelow = ({ figure }: { readonly figure: Figure }) => (
  <span className={figureStyles.detail}>
    <Place figure={figure} />
  </span>
);
