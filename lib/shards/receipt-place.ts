import { hashOf } from "@/lib/format/short-hash";

/** The file among `files` that holds the receipt of a result: by its id alone, so that no list has to be loaded before. */
export const receiptPlace = (id: string, files: number): number => hashOf(id) % files;
