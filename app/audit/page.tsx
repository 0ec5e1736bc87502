import type { Metadata } from "next";
import { AuditPage } from "@/components/pages/audit/audit-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { dataFolder } from "@/lib/catalogue/load-texts";
import { loadVerification } from "@/lib/catalogue/load-verification";
import { isAbout } from "@/lib/catalogue/verification";
import { selectAccounts, selectPapersByContent } from "@/lib/report/collection/accounts";
import { selectAudit } from "@/lib/report/collection/audit";
import { selectFindings } from "@/lib/report/table-audit/findings";
import { selectChecks, selectKindAudits, selectVerifiedResults } from "@/lib/report/collection/checks";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "Audit",
  description: "What was checked in the collection, how, with what and when, and what failed.",
  ...pageMetadata({ path: "/audit", title: "Audit", catalogue: loadCatalogue() }),
};

export default function Page() {
  const catalogue = loadCatalogue();
  const verification = loadVerification(dataFolder());
  const checks = [selectVerifiedResults(catalogue, verification), ...selectChecks(catalogue)];
  return (
    <AuditPage
      audit={selectAudit(catalogue)}
      accounts={selectAccounts(catalogue)}
      papers={selectPapersByContent(catalogue)}
      checks={checks}
      kinds={selectKindAudits(catalogue, checks)}
      verification={verification}
      isCurrent={isAbout(catalogue, verification)}
      version={catalogue.version}
      findings={selectFindings(catalogue).length}
    />
  );
}
