import type { Metadata } from "next";
import { DataPage } from "@/components/pages/data-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { describeEndpoints } from "@/lib/http/describe-endpoints";
import { PROBLEM_KINDS } from "@/lib/http/problem";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { describeTable } from "@/lib/tables/describe";
import type { Table } from "@/lib/tables/table";

export const metadata: Metadata = { title: "Data", description: "Every table to download, with its dictionary, and the API." };

export default function Page() {
  const catalogue = loadCatalogue();
  const tables = TABLE_NAMES.map((name) => ({
    ...describeTable(TABLES[name] as unknown as Table),
    rows: catalogue.tables[name].length,
    sha256: catalogue.hashes[name],
  }));
  return <DataPage tables={tables} endpoints={describeEndpoints(catalogue)} problems={Object.fromEntries(Object.entries(PROBLEM_KINDS).map(([kind, { meaning }]) => [kind, meaning]))} version={catalogue.version} />;
}
