import type { ReactNode } from "react";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { VersionNotice } from "@/components/notices/version-notice";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { versionInWords } from "@/lib/package/collection-names";
import { versionedHref } from "@/lib/view/address/data-version";
import type { Frame } from "@/lib/view/views/embed-view";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import styles from "./embed.module.css";

interface EmbedFrameProps {
  readonly frame: Frame;
  readonly problems: readonly ParameterProblem[];
  /** The data version that the frame was made with; null if its address does not say. */
  readonly asked: string | null;
  readonly data: Pick<Catalogue, "version" | "date" | "identity">;
  /** The page of the site with the same content. */
  readonly href: string;
  /** The subject of the results: their benchmark, or the collection that shows them. */
  readonly about: string;
  readonly children: ReactNode;
}

/** A figure alone, as other sites show it in a frame: without the site around it, except for its source. */
export function EmbedFrame({
  frame: { theme, height },
  asked,
  problems,
  data: { version, date, identity },
  href,
  about,
  children,
}: EmbedFrameProps) {
  return (
    <div className={styles.embed} data-scheme={theme === "auto" ? undefined : theme}>
      {/* A frame has no back button, so every link opens outside it. */}
      <base target="_blank" />
      <div className={styles.frame} style={height === null ? undefined : { height }}>
        {/* A scrolling element must be focusable for the keyboard. */}
        <div className={styles.body} role="group" aria-label={`Figure from ${identity.title}`} tabIndex={0}>
          <h1 className={styles.about}>{about}</h1>
          {asked !== null && asked !== version && <VersionNotice asked={asked} version={version} date={date} />}
          <ParameterNotice problems={problems} />
          {children}
        </div>
        <p className={styles.source}>
          <a href={versionedHref(href, version)}>{identity.title}</a>, {versionInWords({ version, date })}
        </p>
      </div>
    </div>
  );
}
