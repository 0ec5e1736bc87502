import type { Metadata } from "next";
import { renderMethods } from "./methods";

export const metadata: Metadata = {
  title: "Methods",
  description: "Every method of the collection, with how many figures are about it and on which benchmarks.",
  alternates: { canonical: "/methods" },
};

export default function Page() {
  return renderMethods(new URLSearchParams());
}
