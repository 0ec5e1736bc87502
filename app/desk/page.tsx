import type { Metadata } from "next";
import { DeskPage } from "@/components/pages/desk-page";
import { reportTarget } from "@/lib/view/report-target";

export const metadata: Metadata = {
  title: "The desk",
  description: "For curators and authors: an abstract and tables become rows of the collection with their evidence, checked while you type, in your browser.",
  alternates: { canonical: "/desk" },
};

export default function Page() {
  const target = reportTarget();
  return <DeskPage reportAddress={target.kind === "file" ? "" : target.address} />;
}
