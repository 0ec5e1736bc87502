import type { Metadata } from "next";
import type { RowOf } from "@/lib/catalogue/catalogue";

/** Returns the tags (of Google Scholar) that reference managers read on the page of a paper: the paper itself, as far as the collection knows it. */
export function citationMetadata({
  title,
  authors,
  published,
  arxiv_id,
  paper_url,
}: RowOf<"papers">): Pick<Metadata, "other"> {
  return {
    other: {
      citation_title: title,
      ...(authors !== null && { citation_author: authors.split("; ") }),
      citation_publication_date: published.replaceAll("-", "/"),
      ...(arxiv_id !== null && { citation_arxiv_id: arxiv_id }),
      ...(paper_url !== null && { citation_public_url: paper_url }),
    },
  };
}
