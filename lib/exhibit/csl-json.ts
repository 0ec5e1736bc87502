import type { Bibliography } from "./bibliography";
import { peopleOf } from "./person";
import type { Reference } from "./references";

/** Writes works as CSL-JSON, which Zotero, pandoc and citation-js read (https://docs.citationstyles.org). */
export const cslJsonOf = ({ references }: Pick<Bibliography, "references">): string =>
  `${JSON.stringify(references.map(cslItem), null, 2)}\n`;

/** Returns a work as a CSL item. A preprint is an `article` in CSL; a work with neither authors nor an arXiv id is a web page. */
export function cslItem({ key, label, authors, isOfGroup, title, date, arxiv, url, note }: Reference) {
  const people = isOfGroup
    ? [{ literal: label }]
    : peopleOf(authors).map(({ family, given }) => (given === "" ? { literal: family } : { family, given }));
  return {
    id: key,
    type: isOfGroup
      ? ("dataset" as const)
      : arxiv === null && people.length === 0
        ? ("webpage" as const)
        : ("article" as const),
    title,
    "title-short": label,
    ...(people.length > 0 && { author: people }),
    ...(date !== null && { issued: { "date-parts": [date.split("-").map(Number)] } }),
    ...(arxiv !== null && { publisher: "arXiv", number: `arXiv:${arxiv}` }),
    ...(url !== null && { URL: url }),
    ...(note !== "" && { note }),
  };
}
