import { ApiPage } from "@/components/pages/api/api-page";
import { AuditPage } from "@/components/pages/audit/audit-page";
import { HowPage } from "@/components/pages/how/how-page";
import { TableAuditPage } from "@/components/pages/audit/table-audit-page";
import { SpeedUpsPage } from "@/components/pages/speed-ups-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { openApiProblems } from "@/lib/http/openapi/openapi-responses";
import { idsInUse, referenceOf, shapesOf } from "@/lib/http/openapi/reference";
import { selectAccounts, selectPapersByContent } from "@/lib/report/collection/accounts";
import { selectAudit } from "@/lib/report/collection/audit";
import { selectChecks, selectKindAudits, selectVerifiedResults } from "@/lib/report/collection/checks";
import { selectNumeralExamples, selectQualifierExamples, selectTieExample, selectVerdictExamples } from "@/lib/report/collection/examples";
import { selectMissingReasonExamples } from "@/lib/report/collection/missing-reason-examples";
import { selectReasonExamples } from "@/lib/report/collection/reason-examples";
import { selectFindings } from "@/lib/report/table-audit/findings";
import { selectSpeedUpRows } from "@/lib/report/speed/speed-up-rows";
import { selectTableAudit } from "@/lib/report/table-audit/table-audit";
import type { Specimen } from "./specimen";

/** Pages about the collection and the site: what was checked, how it works, and the API reference. */
export const aboutPages = (catalogue: Catalogue): readonly Specimen[] => [
  { of: "components/pages/audit/audit-page", state: "without a record of a check against texts", node: audit(catalogue) },
  { of: "components/pages/speed-ups-page", state: "of the invented papers", node: <SpeedUpsPage {...selectSpeedUpRows(catalogue)} /> },
  { of: "components/pages/speed-ups-page", state: "without a claim", node: <SpeedUpsPage claimed={[]} byOthers={[]} /> },
  { of: "components/pages/audit/table-audit-page", state: "of the invented tables", node: <TableAuditPage audit={selectTableAudit(catalogue)} /> },
  { of: "components/pages/how/how-page", state: "with the examples that the invented collection has", node: how(catalogue) },
  { of: "components/pages/api/api-page", state: "made from the endpoints", node: api(catalogue) },
];

function audit(catalogue: Catalogue) {
  const checks = [selectVerifiedResults(catalogue, null), ...selectChecks(catalogue)];
  return (
    <AuditPage
      audit={selectAudit(catalogue)}
      accounts={selectAccounts(catalogue)}
      papers={selectPapersByContent(catalogue)}
      checks={checks}
      kinds={selectKindAudits(catalogue, checks)}
      verification={null}
      isCurrent={false}
      version={catalogue.version}
      findings={selectFindings(catalogue).length}
    />
  );
}

const how = (catalogue: Catalogue) => (
  <HowPage
    identity={catalogue.identity}
    audit={selectAudit(catalogue)}
    verdicts={selectVerdictExamples(catalogue)}
    tie={selectTieExample(catalogue)}
    qualified={selectQualifierExamples(catalogue)}
    reasons={selectReasonExamples(catalogue)}
    missingReasons={selectMissingReasonExamples(catalogue)}
    numerals={selectNumeralExamples(catalogue)}
    conditions={catalogue.tables.conditions}
    cited={null}
    version={catalogue.version}
  />
);

function api(catalogue: Catalogue) {
  const reference = referenceOf(catalogue);
  const isWhole = ({ path, parameters }: (typeof reference)[number]) => path in catalogue.tables && parameters.length === 0;
  return <ApiPage endpoints={reference.filter((endpoint) => !isWhole(endpoint))} tables={reference.filter(isWhole)} shapes={shapesOf(catalogue)} ids={idsInUse(catalogue)} problems={openApiProblems(catalogue)} />;
}
