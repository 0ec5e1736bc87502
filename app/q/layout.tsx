import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { Permalink } from "@/components/page/permalink";
import { VersionNotice } from "@/components/notices/version-notice";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { ASKED_ADDRESS_HEADER, otherVersion, readVersion, versionedHref } from "@/lib/view/address/data-version";

/**
 * The layout of every page that reads a query: says so if the link was made with other data, and ends with the link to exactly what is shown. Pages
 * below do not need to know that an address may carry a version.
 */
export default async function TwinLayout({ children }: { readonly children: ReactNode }) {
  const address = (await headers()).get(ASKED_ADDRESS_HEADER) ?? "/";
  const { version, date } = loadCatalogue();
  const asked = otherVersion(address, version);
  return (
    <>
      {asked !== null && <VersionNotice asked={asked} version={version} date={date} />}
      <ParameterNotice problems={readVersion(new URL(address, "http://localhost").searchParams).problems} />
      {children}
      {/* A page that the build left out has no query and is not a view of another page. */}
      {address.includes("?") && <Permalink href={versionedHref(address, version)} />}
    </>
  );
}
