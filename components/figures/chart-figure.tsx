import type { ReactNode } from "react";
import styles from "./figure.module.css";
import { Heading, type HeadingLevel } from "@/components/page/heading";
import { StaticHtml } from "@/lib/islands/static-html";
import { Downloads, type Download } from "@/components/downloads/downloads";

/**
 * The frame of every figure: title, caption, body (charts with their table twins), notes (verdicts, what is not drawn and why) and the downloads of
 * exactly this. The caption comes first, because a reader needs metric, unit and direction before the marks.
 */
export function ChartFigure({
  id,
  title,
  caption,
  facts,
  children,
  notes,
  downloads,
  downloadOf = "these results",
  level = 3,
}: {
  readonly id: string;
  readonly title: ReactNode;
  readonly caption?: ReactNode;
  /** Metric, unit, direction, and the numbers of results that are drawn and not drawn. */
  readonly facts: ReactNode;
  readonly children: ReactNode;
  readonly notes?: ReactNode;
  readonly downloads: readonly Download[];
  /** What the downloads contain, if it is more than what is drawn. */
  readonly downloadOf?: string;
  /** The level of the title among the page's headings. */
  readonly level?: HeadingLevel;
}) {
  return (
    <figure className={styles.figure} id={id} aria-labelledby={`${id}-title`}>
      <StaticHtml as="figcaption" className={styles.caption}>
        <Heading level={level} id={`${id}-title`}>
          {title}
        </Heading>
        {caption && <p>{caption}</p>}
        <p className={styles.facts}>{facts}</p>
      </StaticHtml>
      {children}
      <StaticHtml as="div">
        {notes && <div className={styles.notes}>{notes}</div>}
        <Downloads downloads={downloads} what={downloadOf} />
      </StaticHtml>
    </figure>
  );
}
