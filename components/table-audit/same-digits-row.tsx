import figureStyles from "@/components/figures/figure.module.css";
import type { Result } from "@/lib/catalogue/catalogue";
import { printCondition, withUnit } from "@/lib/format/result";
import { counted, listed } from "@/lib/format/words";
import type { SameDigitsFinding, Side } from "@/lib/report/table-audit/same-digits";
import { methodHref } from "@/lib/view/address/addresses";
import { Digits } from "./digits";
import type { FindingRow } from "./finding-table";
import styles from "./findings.module.css";
import { PlaceBelow } from "./place";

/** Returns the row of two runs with the same digits. */
export function sameDigitsRow(
  id: string,
  { a, b, equal, unequal, shared, condition, others }: SameDigitsFinding,
): FindingRow {
  const [first] = equal;
  return {
    id,
    what: first && (
      <>
        <RunOf side={a} result={first[0]} condition={condition} />
        <RunOf side={b} result={first[1]} condition={condition} />
      </>
    ),
    printed: `${equal.length} of ${shared}`,
    others: (
      <>
        <Pairs title={counted(equal.length, "equal value")} pairs={equal} but={condition} />
        {unequal.length > 0 && <Pairs title={counted(unequal.length, "other")} pairs={unequal} but={condition} />}
        {others.map((other) => (
          <span key={`${other.a.source.source_id} ${other.b.source.source_id}`} className={figureStyles.detail}>
            {" "}
            {other.equal.length} of {other.shared} in {printTable(other.a)} and {printTable(other.b)}
          </span>
        ))}
      </>
    ),
  };
}

const Pairs = ({
  title,
  pairs,
  but,
}: {
  readonly title: string;
  readonly pairs: SameDigitsFinding["equal"];
  readonly but: SameDigitsFinding["condition"];
}) => (
  <details className={figureStyles.fold}>
    <summary>{title}</summary>
    <ul className={styles.values}>
      {pairs.map(([one, other]) => (
        <li key={`${one.id} ${other.id}`}>
          {settingOf(one, but)}: <Digits result={one} /> and <Digits result={other} />
        </li>
      ))}
    </ul>
  </details>
);

const printTable = ({ speaker, source }: Side) => `${speaker}, ${source.locator}`;

function RunOf({
  side,
  result,
  condition,
}: {
  readonly side: Side;
  readonly result: Result;
  readonly condition: SameDigitsFinding["condition"];
}) {
  return (
    <div>
      <a className={styles.run} href={methodHref(side.method.method_id)}>
        {[side.method.name, side.configuration].filter(Boolean).join(" ")}
      </a>
      {condition && `, ${condition.name.toLowerCase()} ${stated(side, condition)}`}
      <PlaceBelow result={result} />
    </div>
  );
}

const stated = ({ value, beside }: Side, { unit }: NonNullable<SameDigitsFinding["condition"]>) =>
  value === null
    ? `not stated, among rows of ${listed(beside.map((one) => withUnit(one, unit)))}`
    : withUnit(value, unit);

function settingOf({ benchmark, metric, conditions }: Result, but: SameDigitsFinding["condition"]): string {
  const horizon = conditions.filter(
    ({ condition }) => condition.role === "match" && condition !== but && condition.condition_id !== "setting",
  );
  return [`${benchmark.name} ${metric.symbol}`, ...horizon.map(printCondition)].join(", ");
}
