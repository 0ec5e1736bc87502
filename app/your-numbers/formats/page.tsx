import type { Metadata } from "next";
import { FormatsPage } from "@/components/pages/formats-page";
import { listFormats } from "@/lib/readers/list-formats";

export const metadata: Metadata = {
  title: "Formats that are read",
  description: "Tables and result files whose numbers can be put beside those of the collection: what is read, what is left out, and how it was tested.",
  alternates: { canonical: "/your-numbers/formats" },
};

export default async function Page() {
  return <FormatsPage formats={await listFormats()} />;
}
