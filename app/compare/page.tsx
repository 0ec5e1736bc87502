import type { Metadata } from "next";
import { compareMetadata, renderCompare } from "./compare";

const NOTHING = new URLSearchParams();

export const metadata: Metadata = compareMetadata(NOTHING);

export default function Page() {
  return renderCompare(NOTHING);
}
