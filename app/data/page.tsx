import type { Metadata } from "next";
import { DataPage } from "@/components/pages/data-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { describeTable } from "@/lib/tables/describe";
import type { Table } from "@/lib/tables/table";

export const metadata: Metadata = { title: "Data", description: "Every table to download, with its dictionary." };

export default function Page() {
  const catalogue = loadCatalogue();
  const tables = TABLE_NAMES.map((name) => ({
    ...describeTable(TABLES[name] as unknown as Table),
    rows: catalogue.tables[name].length,
    sha256: catalogue.hashes[name],
  }));
  return <DataPage tables={tables} version={catalogue.version} />;
}
