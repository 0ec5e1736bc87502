import type { Catalogue } from "@/lib/catalogue/catalogue";

/** The input of a frame: the server has the whole collection, and the browser in a copy without a server has the part that the frame needs. */
export interface AskedFrame {
  readonly catalogue: Catalogue;
  /** The query of its address. */
  readonly search: URLSearchParams;
  /** The data version that its link was made with; null if its address does not say. */
  readonly asked: string | null;
}
