import type { RegisteredReader } from "./registered";
import { RESULT_FORMATS } from "@/lib/readers/results/registered";
import { TABLE_READERS } from "@/lib/readers/tables/registered";

/** Every format that can be read: result files before tables of any shape. */
export const READERS: readonly RegisteredReader[] = [...RESULT_FORMATS, ...TABLE_READERS];
