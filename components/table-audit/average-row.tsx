import figureStyles from "@/components/figures/figure.module.css";
import { printValue } from "@/lib/format/result";
import { printMean, rowName } from "@/lib/sentences/table-audit";
import { listed } from "@/lib/format/words";
import { statedOf } from "@/lib/report/table-audit/column";
import type { AverageFinding } from "@/lib/report/table-audit/averages";
import { Digits, DigitsRow } from "./digits";
import type { FindingRow } from "./finding-table";
import { Place, PlaceBelow, What } from "./place";

/** Returns the row of an average next to the mean of its cells. */
export function averageRow(id: string, { average, cells, mean, sameDigits, repeats }: AverageFinding): FindingRow {
  const [first] = cells;
  const likeness = sameDigits.map((result) =>
    cells.includes(result) ? `its cell at ${averagedIn(average, result)}` : rowName(result),
  );
  return {
    id,
    what: (
      <>
        <What result={average} />
        <PlaceBelow result={average} />
      </>
    ),
    printed: (
      <>
        <Digits result={average} isLead />
        {repeats.map((repeat) => (
          <span key={repeat.id} className={figureStyles.detail}>
            {" "}
            <Digits result={repeat} /> again in {repeat.source.locator}
          </span>
        ))}
      </>
    ),
    others: (
      <>
        {printMean(mean, average)}, the mean of <DigitsRow results={cells} />
        {first !== undefined && first.source !== average.source && (
          <span className={figureStyles.detail}>
            {" "}
            cells in <Place result={first} />
          </span>
        )}
        {likeness.length > 0 && (
          <span className={figureStyles.detail}>
            {" "}
            {printValue(average)} is also printed for {listed(likeness)}
          </span>
        )}
      </>
    ),
  };
}

/** Returns the value of the averaged condition at a cell. */
function averagedIn(average: AverageFinding["average"], cell: AverageFinding["average"]): string {
  const differing = cell.conditions.find(({ condition, value }) => statedOf(average, condition.condition_id) !== value);
  return differing === undefined ? "" : `${differing.condition.name.toLowerCase()} ${differing.value}`;
}
