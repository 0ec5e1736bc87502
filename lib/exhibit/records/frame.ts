import type { Result } from "@/lib/catalogue/catalogue";
import type { Identity } from "@/lib/catalogue/identity";

/** What a view hands to the formats of others: its results, its title and address, and the version of the data. */
export interface RecordsFrame {
  readonly title: string;
  readonly link: string;
  readonly version: string;
  /** What the collection is called. */
  readonly collection: Pick<Identity, "title">;
  readonly results: readonly Result[];
}
