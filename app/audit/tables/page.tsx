import type { Metadata } from "next";
import { TableAuditPage } from "@/components/pages/table-audit-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectTableAudit } from "@/lib/select/table-audit/table-audit";

export const metadata: Metadata = {
  title: "Audit of tables",
  description: "Averages, marks, counts and digits of papers’ tables that do not fit other printed digits, found by machine.",
  alternates: { canonical: "/audit/tables" },
};

export default function Page() {
  return <TableAuditPage audit={selectTableAudit(loadCatalogue())} />;
}
