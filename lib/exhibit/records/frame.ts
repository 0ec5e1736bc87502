import type { Figure } from "@/lib/catalogue/catalogue";

/** What a view hands to the formats of others: its results, its title and address, and the version of the data. */
export interface RecordsFrame {
  readonly title: string;
  readonly link: string;
  readonly version: string;
  readonly figures: readonly Figure[];
}
