import type { Result } from "@/lib/catalogue/catalogue";
import type { Identity } from "@/lib/catalogue/identity";

/** The parts of a view that the formats of other projects are made from: its results, its title and address, and the data version. */
export interface RecordsFrame {
  readonly title: string;
  readonly link: string;
  readonly version: string;
  /** The title of the collection. */
  readonly collection: Pick<Identity, "title">;
  readonly results: readonly Result[];
}
