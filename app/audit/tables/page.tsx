import type { Metadata } from "next";
import { TableAuditPage } from "@/components/pages/audit/table-audit-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectTableAudit } from "@/lib/report/table-audit/table-audit";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "Audit of tables",
  description:
    "Averages, marks, counts and digits in papers’ tables that contradict other printed digits, found by machine.",
  ...pageMetadata({ path: "/audit/tables", title: "Audit of tables", catalogue: loadCatalogue() }),
};

export default function Page() {
  return <TableAuditPage audit={selectTableAudit(loadCatalogue())} />;
}
