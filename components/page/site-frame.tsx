import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** What stands around every page of the site, and around no frame on another one. */
export function SiteFrame({ version, children }: { readonly version: string; readonly children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#content">
        Skip to content
      </a>
      <SiteHeader />
      <main id="content" className="page stack">
        {children}
      </main>
      <SiteFooter version={version} />
    </>
  );
}
