import figureStyles from "@/components/figures/figure.module.css";
import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printCondition } from "@/lib/format/result";
import { speakerOf } from "@/lib/format/source";
import type { DisagreementFinding } from "@/lib/report/table-audit/disagreements";
import type { VersionFinding } from "@/lib/report/table-audit/versions";
import type { Origin } from "@/lib/tables/results";
import { Digits } from "./digits";
import type { FindingRow } from "./finding-table";
import styles from "./findings.module.css";
import { SpeakerLink, TableLink, What } from "./place";

const ORIGINS: Readonly<Record<Origin, string>> = {
  own: "own",
  "measured-again": "measured again",
  quoted: "quoted",
  "not-stated": "who measured is not stated",
};

/** Returns the row of one setting with the digits of each source. */
export const disagreementRow = (id: string, { results, circumstances }: DisagreementFinding): FindingRow => ({
  id,
  what: results[0] && <What result={results[0]} />,
  printed: <Values results={results} />,
  others: <Places results={results} circumstances={circumstances} />,
});

/** Returns the row of one cell with the digits of each version. */
export const versionRow = (id: string, { results }: VersionFinding): FindingRow => ({
  id,
  what: results[0] && <What result={results[0]} />,
  printed: <Values results={results} />,
  others: <Places results={results} circumstances={[]} />,
});

const byDigits = (results: readonly Result[]) => [...groupBy(results, ({ value }) => value.text).values()];

const Values = ({ results }: { readonly results: readonly Result[] }) => (
  <ul className={styles.values}>
    {byDigits(results).map(([result]) => result && <li key={result.id}>{<Digits result={result} isLead />}</li>)}
  </ul>
);

interface PlacesProps {
  readonly results: readonly Result[];
  readonly circumstances: DisagreementFinding["circumstances"];
}

/** Lists who prints which digits, in which tables; tables of one speaker with the same digits are together. */
function Places({ results, circumstances }: PlacesProps) {
  const bySpeaker = byDigits(results).flatMap((same) => [...groupBy(same, speakerOf).values()]);
  return (
    <ul className={styles.values}>
      {bySpeaker.map(
        ([first, ...more]) =>
          first && (
            <li key={first.id}>
              <Digits result={first} /> <SpeakerLink result={first} />
              {[first, ...more].map((result, at) => (
                <span key={result.id}>
                  {at === 0 ? ": " : "; "}
                  <TableLink result={result} />
                </span>
              ))}{" "}
              <span className={figureStyles.detail}>
                {" "}
                {[ORIGINS[first.origin], ...saidOf(first, circumstances)].join(" · ")}
              </span>
            </li>
          ),
      )}
    </ul>
  );
}

/** Returns what a source states about the circumstances that differ. */
const saidOf = ({ conditions }: Result, circumstances: DisagreementFinding["circumstances"]) =>
  conditions.filter(({ condition }) => circumstances.includes(condition)).map(printCondition);
