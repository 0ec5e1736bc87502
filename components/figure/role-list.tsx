import pageStyles from "@/components/page/page.module.css";
import type { Figure } from "@/lib/catalogue/catalogue";
import { printBriefly, printValue } from "@/lib/format/figure";
import { printSource } from "@/lib/format/source";
import { figureHref } from "@/lib/view/addresses";
import { BaselineLink } from "./baseline-link";
import styles from "./method-rows.module.css";

/** More results than this fold away. */
const OPEN = 5;

/** Results in which a method plays a part, one line each, leading to their places. */
export function RoleList({ figures }: { readonly figures: readonly Figure[] }) {
  const open = figures.length > OPEN + 1 ? figures.slice(0, OPEN) : figures;
  const folded = figures.slice(open.length);
  return (
    <>
      <List figures={open} />
      {folded.length > 0 && (
        <details>
          <summary className={pageStyles.summary}>{folded.length} more results</summary>
          <List figures={folded} />
        </details>
      )}
    </>
  );
}

const List = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <ul className={styles.places}>
    {figures.map((figure) => (
      <li key={figure.id}>
        <a href={figureHref(figure.paper.paper_id, figure.id)}>
          {figure.method.name}: {figure.metric.symbol} {printValue(figure)}
        </a>
        <BaselineLink figure={figure} before=" against " />{" "}
        <span className="muted">{[figure.benchmark.name, printBriefly(figure), printSource(figure)].filter(Boolean).join(" · ")}</span>
      </li>
    ))}
  </ul>
);
