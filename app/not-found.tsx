import type { Metadata } from "next";
import { NearestIds } from "@/components/page/site.client";
import { SiteFrame } from "@/components/page/site-frame";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";

export const metadata: Metadata = { title: "Not found" };

/** With the frame of its own: an address that nothing has lies in no part of the site. */
export default function NotFound() {
  return (
    <SiteFrame version={loadCatalogue().version}>
      <h1>Nothing has this address</h1>
      <p className="lead">Ids are stable, so a link that once worked should still work; this one may be misspelt.</p>
      <NearestIds />
      <p>
        Look among the <a href="/benchmarks">benchmarks</a>, the <a href="/methods">methods</a>, the <a href="/papers">papers</a> or
        the <a href="/data">tables</a>.
      </p>
    </SiteFrame>
  );
}
