import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { CollectionOnOffer } from "@/lib/package/offer";
import type { ListedFormat } from "@/lib/readers/list-formats";

/** The input of specimens: the invented collection, the content of its data page, and the formats that can be read. */
export interface Given {
  readonly catalogue: Catalogue;
  readonly offer: CollectionOnOffer;
  readonly formats: readonly ListedFormat[];
}
