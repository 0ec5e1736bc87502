import type { Metadata } from "next";
import { HowPage } from "@/components/pages/how/how-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectAudit } from "@/lib/report/collection/audit";
import {
  selectNumeralExamples,
  selectQualifierExamples,
  selectTieExample,
  selectVerdictExamples,
} from "@/lib/report/collection/examples";
import { selectMissingReasonExamples } from "@/lib/report/collection/missing-reason-examples";
import { selectReasonExamples } from "@/lib/report/collection/reason-examples";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "How it works",
  description:
    "What is included, how results are read, how ranking and verdicts work, why a result may be missing, what the limits are, how to correct a result and how to cite.",
  ...pageMetadata({ path: "/how-it-works", title: "How it works", catalogue: loadCatalogue() }),
};

export default function Page() {
  const catalogue = loadCatalogue();
  return (
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
      cited={catalogue.results.find(({ method, paper }) => method.paper_id === paper.paper_id) ?? null}
      version={catalogue.version}
    />
  );
}
