import type { RowOf } from "@/lib/catalogue/catalogue";

/** What an abstract without results claims in words, or that it claims nothing, and the curator's note on it. */
export const ClaimWords = ({ claim: { evidence, note } }: { readonly claim: RowOf<"claims"> }) => (
  <>
    {evidence ? (
      <>
        What it claims in words: <q>{evidence}</q>.{" "}
      </>
    ) : (
      "It does not claim to measure better than another method. "
    )}
    {note}
  </>
);
