import { describe, expect, it } from "vitest";
import { citationMetadata } from "@/lib/view/citation-metadata";
import { wide } from "@/tests/support/catalogues";

describe("the tags of a paper's page for reference managers", () => {
  it("are of the paper, with an author each", () => {
    const paper = wide.papers.get("loom");
    if (!paper) throw new Error("the collection of the tests has the paper loom");
    expect(citationMetadata(paper).other).toEqual({
      citation_title: "Loom: Pictures Woven From Coarse to Fine",
      citation_author: ["Ada Weft", "Björn Warp"],
      citation_publication_date: "2024/01/15",
      citation_arxiv_id: "2401.99001",
      citation_public_url: "https://example.org/loom",
    });
  });
  it("leave out what the collection does not know", () => {
    for (const paper of wide.papers.values()) {
      const tags = citationMetadata(paper).other ?? {};
      expect(Object.hasOwn(tags, "citation_author"), paper.paper_id).toBe(paper.authors !== null);
      expect(JSON.stringify(tags)).not.toContain("null");
    }
  });
});
