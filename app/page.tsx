import type { Metadata } from "next";
import { renderHome } from "./home";

export const metadata: Metadata = { alternates: { canonical: "/" } };

export default function Page() {
  return renderHome(new URLSearchParams());
}
