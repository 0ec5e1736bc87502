import figureStyles from "@/components/figure/figure.module.css";
import type { Figure } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printCondition } from "@/lib/format/figure";
import { ORIGIN_WORDS } from "@/lib/format/provenance";
import type { DisagreementFinding } from "@/lib/select/table-audit/disagreements";
import type { VersionFinding } from "@/lib/select/table-audit/versions";
import { Digits } from "./digits";
import type { FindingRow } from "./finding-table";
import styles from "./findings.module.css";
import { Place, What } from "./place";

/** One setting with the digits of each source. */
export const disagreementRow = (id: string, { figures, circumstances }: DisagreementFinding): FindingRow => ({
  id,
  what: figures[0] && <What figure={figures[0]} />,
  printed: <Values figures={figures} />,
  others: <Places figures={figures} say={(figure) => [ORIGIN_WORDS[figure.origin], ...saidOf(figure, circumstances)].join(", ")} />,
});

/** One cell with the digits of each version. */
export const versionRow = (id: string, { figures }: VersionFinding): FindingRow => ({
  id,
  what: figures[0] && <What figure={figures[0]} />,
  printed: <Values figures={figures} />,
  others: <Places figures={figures} say={() => ""} />,
});

const byDigits = (figures: readonly Figure[]) => [...groupBy(figures, ({ value }) => value.text).values()];

const Values = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <ul className={styles.values}>
    {byDigits(figures).map(([figure]) => figure && <li key={figure.id}>{<Digits figure={figure} isLead />}</li>)}
  </ul>
);

const Places = ({ figures, say }: { readonly figures: readonly Figure[]; readonly say: (figure: Figure) => string }) => (
  <ul className={styles.values}>
    {byDigits(figures).flat().map((figure) => (
      <li key={figure.id}>
        <Digits figure={figure} /> in <Place figure={figure} />
        {say(figure) !== "" && <span className={figureStyles.detail}>measured by: {say(figure)}</span>}
      </li>
    ))}
  </ul>
);

/** What a source states of the circumstances that differ. */
const saidOf = ({ conditions }: Figure, circumstances: DisagreementFinding["circumstances"]) =>
  conditions.filter(({ condition }) => circumstances.includes(condition)).map(printCondition);
