import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { listField } from "./field-kinds";

/** The kinds of source of results; an empty list stands for all. */
export const KIND_FIELD = listField<SourceKind>(
  "kind",
  { label: "Source", description: "Only results from these kinds of source." },
  () => SOURCE_KINDS,
);
