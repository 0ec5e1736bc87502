import figureStyles from "@/components/figure/figure.module.css";
import type { Figure } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printCondition } from "@/lib/format/figure";
import { speakerOf } from "@/lib/format/source";
import type { DisagreementFinding } from "@/lib/select/table-audit/disagreements";
import type { VersionFinding } from "@/lib/select/table-audit/versions";
import type { Origin } from "@/lib/tables/results";
import { Digits } from "./digits";
import type { FindingRow } from "./finding-table";
import styles from "./findings.module.css";
import { SpeakerLink, TableLink, What } from "./place";

const ORIGINS: Readonly<Record<Origin, string>> = { own: "own", "measured-again": "measured again", quoted: "quoted", "not-stated": "who measured is not stated" };

/** One setting with the digits of each source. */
export const disagreementRow = (id: string, { figures, circumstances }: DisagreementFinding): FindingRow => ({
  id,
  what: figures[0] && <What figure={figures[0]} />,
  printed: <Values figures={figures} />,
  others: <Places figures={figures} circumstances={circumstances} />,
});

/** One cell with the digits of each version. */
export const versionRow = (id: string, { figures }: VersionFinding): FindingRow => ({
  id,
  what: figures[0] && <What figure={figures[0]} />,
  printed: <Values figures={figures} />,
  others: <Places figures={figures} circumstances={[]} />,
});

const byDigits = (figures: readonly Figure[]) => [...groupBy(figures, ({ value }) => value.text).values()];

const Values = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <ul className={styles.values}>
    {byDigits(figures).map(([figure]) => figure && <li key={figure.id}>{<Digits figure={figure} isLead />}</li>)}
  </ul>
);

interface PlacesProps {
  readonly figures: readonly Figure[];
  readonly circumstances: DisagreementFinding["circumstances"];
}

/** Who prints which digits, in which tables; the tables of one speaker with the same digits stand together. */
function Places({ figures, circumstances }: PlacesProps) {
  const bySpeaker = byDigits(figures).flatMap((same) => [...groupBy(same, speakerOf).values()]);
  return (
    <ul className={styles.values}>
      {bySpeaker.map(([first, ...more]) => first && (
        <li key={first.id}>
          <Digits figure={first} /> <SpeakerLink figure={first} />
          {[first, ...more].map((figure, at) => (
            <span key={figure.id}>
              {at === 0 ? ": " : "; "}
              <TableLink figure={figure} />
            </span>
          ))}{" "}
          <span className={figureStyles.detail}> {[ORIGINS[first.origin], ...saidOf(first, circumstances)].join(" · ")}</span>
        </li>
      ))}
    </ul>
  );
}

/** What a source states of the circumstances that differ. */
const saidOf = ({ conditions }: Figure, circumstances: DisagreementFinding["circumstances"]) =>
  conditions.filter(({ condition }) => circumstances.includes(condition)).map(printCondition);
