import type { CheckedFact } from "@/lib/report/collection/checks";

/** The facts that are checked of a collection, worded to follow the number of items that pass: "14 results have a fragment …". */
export const CHECK_WORDS: Readonly<Record<CheckedFact, string>> = {
  "digits in fragments": "results have a fragment that holds their digits as a whole numeral",
  "results in the ledger": "results of abstracts are the value of a numeral in the ledger",
  "numerals name results": "numerals that play a value or a condition name results that exist",
  "abstracts accounted for": "abstracts report results or have a claim in words on record, and not both",
  "abstracts hashed": "abstracts have the SHA-256 of their text on record",
  "baselines stated": "relative results say what they are relative to",
  "one abstract each": "papers have one abstract as a source, under their own id, or none",
  "results counted": "sources hold as many results as were read in them",
  "lines hashed": "sources other than abstracts have results that fit their checksum, line by line",
  "fragments end": "results of other sources than abstracts end their fragment, so that no neighbour passes for them",
  "receipts compared": "results of abstracts have a receipt that was compared with the text it quotes",
};
