import type { ReactNode } from "react";
import { SiteFrame } from "@/components/page/site-frame";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";

export default function SiteLayout({ children }: { readonly children: ReactNode }) {
  return <SiteFrame version={loadCatalogue().version}>{children}</SiteFrame>;
}
