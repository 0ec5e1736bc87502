import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { auditAverages, type AverageAudit } from "./averages";
import { auditCounts, type CountAudit } from "./counts";
import { auditDisagreements, type DisagreementAudit } from "./disagreements";
import { auditEmphasis, type EmphasisAudit } from "./emphasis";
import { auditSameDigits, type SameDigitsAudit } from "./same-digits";
import { auditVersions, type VersionAudit } from "./versions";

/** The results of the automatic checks of the tables, by kind of check. */
export interface TableAudit {
  readonly averages: AverageAudit;
  readonly emphasis: EmphasisAudit;
  readonly counts: CountAudit;
  readonly sameDigits: SameDigitsAudit;
  readonly disagreements: DisagreementAudit;
  readonly versions: VersionAudit;
}

/** Checks the tables of a collection against themselves and each other, from its results alone. */
export const selectTableAudit = once(
  ({ results }: Catalogue): TableAudit => ({
    averages: auditAverages(results),
    emphasis: auditEmphasis(results),
    counts: auditCounts(results),
    sameDigits: auditSameDigits(results),
    disagreements: auditDisagreements(results),
    versions: auditVersions(results),
  }),
);
