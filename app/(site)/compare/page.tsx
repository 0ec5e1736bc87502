import type { Metadata } from "next";
import { renderCompare } from "./compare";

export const metadata: Metadata = {
  title: "Compare methods",
  description: "Methods side by side: figures as rows, methods as columns, a verdict for each row.",
  alternates: { canonical: "/compare" },
};

export default function Page() {
  return renderCompare(new URLSearchParams());
}
