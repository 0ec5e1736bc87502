import "./fallback-fonts.css";
import "./globals.css";
// Imported here, not with the charts: a global style sheet may not share a file with sheets of pages without it. Imported there, it splits those of
// pages with charts into four files instead of two, and each is one more connection before the first paint on a phone.
import "@/components/charts/slot/charts.css";
// Imported here so that error.tsx shares a file with the layout: a file of its own would come with every page, and its overhead would exceed its content.
import "./error";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Permalink } from "@/components/page/permalink";
import { SiteFooter } from "@/components/page/site-footer";
import { SiteHeader } from "@/components/page/site-header";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { printDate } from "@/lib/format/date";
import { versionedHref } from "@/lib/view/address/data-version";
import { previewMetadata } from "@/lib/view/preview-metadata";
import { PRESSED_SCRIPT } from "@/lib/view/pressed";
import { LOCAL_ADDRESS_SCRIPT } from "@/lib/view/address/local-address";
import { PRINT_ADDRESS_SCRIPT } from "@/lib/view/address/print-address";
import { reportTarget } from "@/lib/view/source/report-target";
import { SCRIPTS_SCRIPT } from "@/lib/view/scripts-come";
import { siteOrigin } from "@/lib/view/site";
import { THEME_SCRIPT } from "@/lib/view/theme";
import { sans, serif, serifOfQuotes } from "./fonts";
import { vocabularyAttribute } from "@/lib/format/vocabulary";

const data = loadCatalogue();
// A wrong setting stops the build, even if the collection has no link that needs it.
reportTarget();

export const metadata: Metadata = {
  metadataBase: new URL(siteOrigin()),
  title: { default: data.identity.title, template: `%s · ${data.identity.title}` },
  description: data.identity.sentence,
  // A page without a preview of its own uses that of the home page when it is linked elsewhere.
  ...previewMetadata("home", data),
  // Pictures and embedded frames name the data that they were made from.
  other: { "data-version": data.version, ...(data.date !== null && { "data-date": printDate(data.date) }) },
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  const { version, date, identity } = data;
  const siteUrl = process.env.SITE_URL?.trim() || undefined;
  const reportUrl = process.env.REPORT_URL?.trim() || undefined;
  return (
    // The theme script sets data-theme before React takes over; without this attribute, React would report the difference.
    <html
      lang={identity.language}
      data-site={siteUrl}
      data-reports={reportUrl}
      data-vocabulary={vocabularyAttribute()}
      className={`${sans.variable} ${serif.variable} ${serifOfQuotes.variable}`}
      suppressHydrationWarning
    >
      <head>
        <script
          dangerouslySetInnerHTML={{
            __html: `${SCRIPTS_SCRIPT};${THEME_SCRIPT};${PRESSED_SCRIPT};${PRINT_ADDRESS_SCRIPT}${siteUrl === undefined ? `;${LOCAL_ADDRESS_SCRIPT}` : ""}`,
          }}
        />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" sizes="any" />
        <link
          rel="alternate"
          type="application/atom+xml"
          title="New sources, and changes of data and rules"
          href="/feed.xml"
        />
      </head>
      <body>
        <a className="skip" href="#content">
          Skip to content
        </a>
        <SiteHeader title={identity.title} examples={identity.search.placeholder} />
        {/* Empty, except in the static copy (scripts/static), which says here what it cannot do. */}
        <div id="about-this-copy" dangerouslySetInnerHTML={{ __html: "" }} />
        <main id="content" className="page stack">
          {children}
          <Permalink href={versionedHref("", version)} />
        </main>
        <SiteFooter title={identity.title} version={version} date={date} />
      </body>
    </html>
  );
}
