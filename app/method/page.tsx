import type { Metadata } from "next";
import { HowPage } from "@/components/pages/how-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectAudit } from "@/lib/select/audit";
import {
  selectMissingExamples,
  selectNumeralExamples,
  selectQualifierExamples,
  selectTieExample,
  selectVerdictExamples,
} from "@/lib/select/examples";

export const metadata: Metadata = {
  title: "How it works",
  description: "What is included, how a figure is read, how ranking and verdicts work, what the limits are, how to correct a figure and how to cite.",
  alternates: { canonical: "/method" },
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
      missing={selectMissingExamples(catalogue)}
      numerals={selectNumeralExamples(catalogue)}
      conditions={catalogue.tables.conditions}
      cited={catalogue.figures.find(({ method, paper }) => method.paper_id === paper.paper_id) ?? null}
      version={catalogue.version}
    />
  );
}
