import type { Catalogue } from "@/lib/catalogue/catalogue";

/** What a frame is drawn from: the server has the whole collection, and the browser in a copy without one the part that the frame takes. */
export interface AskedFrame {
  readonly catalogue: Catalogue;
  /** The query of its address. */
  readonly search: URLSearchParams;
  /** The version of the data that its link was made with; null where its address does not say. */
  readonly asked: string | null;
}
