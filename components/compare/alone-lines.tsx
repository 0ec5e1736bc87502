import { grouped } from "@/lib/format/words";
import { BoardValue } from "@/components/board/board-value";
import { everyResultHref } from "@/lib/view/address/compare-address";
import type { ShownComparison } from "@/lib/view/board/shown-comparison";
import styles from "./compare.module.css";

/** Results that one method alone has; those of one benchmark under the same conditions share a line. */
export function AloneLines({
  alone: { lines, left },
  methods,
}: {
  readonly alone: ShownComparison["alone"];
  readonly methods: readonly string[];
}) {
  return (
    <>
      <ul className={styles.lines}>
        {lines.map(({ href, benchmark, conditions, method, values }, at) => (
          <li key={at}>
            <a href={href}>{benchmark}</a> {conditions && <span>{conditions}: </span>}
            {method}{" "}
            {values.map(({ metric, value, configuration, more }) => (
              <span key={value.href}>
                {metric} <BoardValue value={value} />
                {configuration && ` (${configuration})`}
                {more > 0 && ` and ${more} more`}{" "}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p>
        {left > 0 && `${grouped(left)} more lines: `}
        <a href={everyResultHref(methods)}>Every result of these methods</a>
      </p>
    </>
  );
}
