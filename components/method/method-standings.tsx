import type { Result } from "@/lib/catalogue/catalogue";
import { axisBriefly } from "@/lib/format/axis-words";
import { directionWords, grouped } from "@/lib/format/words";
import { ORIGIN_BRIEFLY } from "@/lib/format/provenance";
import type { BenchmarkStandings, MethodStanding } from "@/lib/report/method/method-standings";
import { benchmarkHref } from "@/lib/view/address/addresses";
import { rankWords } from "@/lib/sentences/rank";
import styles from "./method-rows.module.css";
import { ValueOnDemand } from "@/components/receipts/receipt";
import { ValueStrip } from "./value-strip";

/** The standings of a method: one row for each benchmark, metric and comparison group, with the method's best value there. */
export function MethodStandings({
  benchmarks,
  name,
}: {
  readonly benchmarks: readonly BenchmarkStandings[];
  readonly name: string;
}) {
  const all = benchmarks.reduce((sum, { standings }) => sum + standings.length, 0);
  const shown = benchmarks.flatMap((one) => one.shown);
  if (all === 0) return null;
  return (
    <section>
      <h2 id="board">Where it ranks</h2>
      <p className={styles.about}>
        The best value of {name} among those it may be compared with; its own authors’ value takes precedence over
        others’. Ranks count one value of each configuration.
        {all > shown.length &&
          ` These are the ${shown.length} largest of ${grouped(all)} comparison groups; results in the others are listed below.`}
      </p>
      {/* A narrow screen shows each row on two lines, and that styling would remove the table roles. */}
      <table role="table" className={styles.standings}>
        <caption className="hidden-text">Where {name} stands</caption>
        <thead role="rowgroup">
          <tr role="row">
            {["Benchmark, metric", "Comparison group", "Value", "Rank", "Methods", "All values"].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((standing) => (
            <Row key={standing.own.result.id} standing={standing} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Says who measured, if it is not the authors of the method. */
function saidBy({ origin }: Result): string {
  if (origin === "own") return "";
  return origin === "not-stated" ? "who measured is not stated" : ORIGIN_BRIEFLY[origin];
}

function Row({ standing }: { readonly standing: MethodStanding }) {
  const { benchmark, metric, terms, own, methods } = standing;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>,{" "}
        <abbr title={`${metric.name}, ${directionWords(metric.direction)}`}>{metric.symbol}</abbr>
      </th>
      <td role="cell">
        {[own.result.configuration, axisBriefly(terms), saidBy(own.result)].filter(Boolean).join(" · ")}
      </td>
      <td role="cell">
        <ValueOnDemand result={own.result} />
      </td>
      <td role="cell">{rankWords(standing)}</td>
      <td role="cell">
        {methods} <span>{methods === 1 ? "method" : "methods"}</span>
      </td>
      <td role="cell">
        <ValueStrip standing={standing} marked={own.result} />
      </td>
    </tr>
  );
}
