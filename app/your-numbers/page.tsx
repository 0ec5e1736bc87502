import type { Metadata } from "next";
import { YourNumbersPage } from "@/components/pages/your-numbers-page";

export const metadata: Metadata = {
  title: "Your numbers",
  description: "Result files and tables of your own beside what papers report: read, matched and compared in your browser, and sent nowhere.",
  alternates: { canonical: "/your-numbers" },
};

export default function Page() {
  return <YourNumbersPage />;
}
