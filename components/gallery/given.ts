import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { CollectionOnOffer } from "@/lib/package/offer";
import type { ListedFormat } from "@/lib/readers/list-formats";

/** What specimens are made of: the invented collection, what its page of data offers, and the formats that can be read. */
export interface Given {
  readonly catalogue: Catalogue;
  readonly offer: CollectionOnOffer;
  readonly formats: readonly ListedFormat[];
}
