import { FamilyMark } from "@/components/page/family-mark";
import boardStyles from "@/components/board/board.module.css";
import { counted } from "@/lib/format/words";
import type { PairCounts, ShownPairs } from "@/lib/view/board/shown-pairs";
import styles from "./compare.module.css";

/** Wins, ties and losses of each pair, the method of the row against that of the column: a count with its denominator, and no score. */
export function PairsMatrix({ pairs: { methods, what, cells } }: { readonly pairs: ShownPairs }) {
  const left = cells.flatMap((row, at) =>
    row.flatMap((cell, other) =>
      cell && other > at && cell.notCounted > 0
        ? `${cell.notCounted} of ${methods[at]?.name} and ${methods[other]?.name}`
        : [],
    ),
  );
  return (
    <>
      <div className={styles.pairsBox} role="region" aria-label="Pairs" tabIndex={0}>
        <table className={`${boardStyles.table} ${styles.pairs}`}>
          <caption>Better · level · worse than, over the values of {what} that both have</caption>
          <thead>
            <tr>
              <td />
              {methods.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {methods.map(({ id, name, family }, at) => (
              <tr key={id}>
                <th scope="row">
                  <FamilyMark family={family} /> {name}
                </th>
                {cells[at]?.map((cell, other) => (
                  <td key={methods[other]?.id}>
                    {cell ? <Counts {...cell} /> : <span aria-hidden="true">{at === other ? "" : "–"}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left.length > 0 && (
        <p className={boardStyles.key}>
          Not counted, because a value is an average of others, a table was read in part, a value is a bound or the
          metric has no better direction: {left.join("; ")}.
        </p>
      )}
    </>
  );
}

function Counts({ wins, ties, losses }: PairCounts) {
  const of = wins + ties + losses;
  return of === 0 ? (
    <abbr title="no ranked values in common">–</abbr>
  ) : (
    <span title={`better in ${wins}, level in ${ties}, worse in ${losses} of ${counted(of, "value")}`}>
      <b>{wins}</b> · {ties} · {losses} <i>of {of}</i>
    </span>
  );
}
