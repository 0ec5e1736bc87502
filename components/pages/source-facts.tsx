import type { RowOf } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";
import { readingWords } from "@/lib/format/reading";
import { isOfOthers } from "@/lib/format/source";
import { counted } from "@/lib/format/words";
import paperStyles from "./paper-page.module.css";

interface SourceFactsProps {
  readonly source: RowOf<"sources">;
  readonly omissions: readonly RowOf<"omissions">[];
}

/** Where a source can be read, how far it was read, and what holds its transcription. */
export function SourceFacts({ source, omissions }: SourceFactsProps) {
  const { kind, text_of, url, copy_url, locator, version, read_on, text_sha256, figures, figures_sha256 } = source;
  const reading = readingWords(source);
  return (
    <>
      {kind}
      {isOfOthers(source) && ` (${text_of})`}, <a href={url}>{url}</a>, {locator}
      {version && `, version ${version}`}, read on {printDate(read_on)}
      {copy_url && (
        <>
          {" "}
          in a copy by {text_of}, <a href={copy_url}>{copy_url}</a>
        </>
      )}
      {reading && `; ${reading}`}
      {omissions.length > 0 && ` (${omissions.map(({ cells, reason }) => `${cells}: ${reason}`).join("; ")})`}
      {text_sha256 && (
        <>
          , SHA-256 of the text <code className={paperStyles.hash}>{text_sha256}</code>
        </>
      )}
      {figures_sha256 && (
        <>
          , {counted(figures, "result")} sealed by SHA-256 <code className={paperStyles.hash}>{figures_sha256}</code>
        </>
      )}
    </>
  );
}
