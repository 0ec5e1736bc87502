import { ApiPage } from "@/components/pages/api/api-page";
import { AuditPage } from "@/components/pages/audit/audit-page";
import { DataPage } from "@/components/pages/data-page";
import { FormatsPage } from "@/components/pages/formats-page";
import { HowPage } from "@/components/pages/how/how-page";
import { TableAuditPage } from "@/components/pages/audit/table-audit-page";
import { SpeedUpsPage } from "@/components/pages/speed-ups-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { openApiProblems } from "@/lib/http/openapi/openapi-responses";
import { idsInUse, referenceOf, shapesOf } from "@/lib/http/openapi/reference";
import { selectAccounts, selectPapersByContent } from "@/lib/report/collection/accounts";
import { selectAudit } from "@/lib/report/collection/audit";
import { selectChecks, selectKindAudits, selectVerifiedResults } from "@/lib/report/collection/checks";
import {
  selectNumeralExamples,
  selectQualifierExamples,
  selectTieExample,
  selectVerdictExamples,
} from "@/lib/report/collection/examples";
import { selectMissingReasonExamples } from "@/lib/report/collection/missing-reason-examples";
import { selectReasonExamples } from "@/lib/report/collection/reason-examples";
import { selectFindings } from "@/lib/report/table-audit/findings";
import { selectSpeedUpRows, selectSpeedUpsInWords } from "@/lib/report/speed/speed-up-rows";
import { selectTableAudit } from "@/lib/report/table-audit/table-audit";
import type { CollectionOnOffer } from "@/lib/package/offer";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { describeTable } from "@/lib/tables/describe";
import { tableOf } from "@/lib/tables/table-of";
import type { ShownChange } from "@/components/pages/data-changes";
import type { Given } from "./given";
import type { Specimen } from "./specimen";

/** Specimens of the pages about the collection and the site: what was checked, how it works, and the API reference. */
export const aboutPages = ({ catalogue, offer, formats }: Given): readonly Specimen[] => [
  {
    of: "components/pages/audit/audit-page",
    state: "without a record of a check against texts",
    node: audit(catalogue),
  },
  {
    of: "components/pages/speed-ups-page",
    state: "of the invented papers",
    node: <SpeedUpsPage {...selectSpeedUpRows(catalogue)} inWords={selectSpeedUpsInWords(catalogue)} />,
  },
  {
    of: "components/pages/speed-ups-page",
    state: "without a claim",
    node: <SpeedUpsPage claimed={[]} byOthers={[]} inWords={[]} />,
  },
  {
    of: "components/pages/audit/table-audit-page",
    state: "of the invented tables",
    node: <TableAuditPage audit={selectTableAudit(catalogue)} />,
  },
  {
    of: "components/pages/how/how-page",
    state: "with the examples that the invented collection has",
    node: how(catalogue),
  },
  { of: "components/pages/api/api-page", state: "made from the endpoints", node: api(catalogue) },
  { of: "components/pages/formats-page", state: "of all readers", node: <FormatsPage formats={formats} /> },
  { of: "components/pages/data-page", state: "with one change to tell of", node: data(catalogue, offer, [CHANGE]) },
  {
    of: "components/pages/data-page",
    state: "of data without a day, a licence or a change",
    node: data({ ...catalogue, date: null }, { ...offer, licence: null, licenceHref: null }, []),
  },
];

const CHANGE = {
  id: "change-1",
  date: "2026-02-03",
  title: "Loom measured again",
  html: "<p>Two results of an invented table.</p>",
};

function data(catalogue: Catalogue, offer: CollectionOnOffer, changes: readonly ShownChange[]) {
  const tables = TABLE_NAMES.map((name) => ({
    ...describeTable(tableOf(name)),
    rows: catalogue.tables[name].length,
    sha256: catalogue.hashes[name],
  }));
  return (
    <DataPage tables={tables} version={catalogue.version} date={catalogue.date} collection={offer} changes={changes} />
  );
}

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
  const isWhole = ({ path, parameters }: (typeof reference)[number]) =>
    path in catalogue.tables && parameters.length === 0;
  return (
    <ApiPage
      endpoints={reference.filter((endpoint) => !isWhole(endpoint))}
      tables={reference.filter(isWhole)}
      shapes={shapesOf(catalogue)}
      ids={idsInUse(catalogue)}
      problems={openApiProblems(catalogue)}
    />
  );
}
