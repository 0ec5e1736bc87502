import { hashOf } from "@/lib/format/short-hash";

/** Returns which of `files` files contains the receipt of a result. Computed from its id alone, so that no list has to be loaded first. */
export const receiptPlace = (id: string, files: number): number => hashOf(id) % files;
