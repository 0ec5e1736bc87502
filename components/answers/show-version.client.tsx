"use client";
import { createRoot } from "react-dom/client";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { VersionNotice } from "@/components/notices/version-notice";
import { fetchedShards } from "@/lib/shards/fetched-shards";
import { readVersion } from "@/lib/view/address/data-version";
import { below } from "@/lib/view/address/base-path";

/**
 * Says if a link was made with other data than the page shows, or if its version is malformed, in a copy without a server; the server does the same
 * (app/q/layout.tsx). A frame says so inside its figure.
 */
export async function showVersion(folder: string): Promise<void> {
  const main = document.getElementById("content");
  // The page for unknown addresses shows no data.
  if (main === null || main.querySelector("[data-nearest]") !== null || below(location.pathname).startsWith("/embed/"))
    return;
  const { asked, problems } = readVersion(new URLSearchParams(location.search));
  const { version, date } = await fetchedShards(folder).index();
  if ((asked === null || asked === version) && problems.length === 0) return;
  const place = document.createElement("div");
  main.prepend(place);
  createRoot(place).render(
    <>
      {asked !== null && asked !== version && <VersionNotice asked={asked} version={version} date={date} />}
      <ParameterNotice problems={problems} />
    </>,
  );
}
