/** The storage key of the draft. It contains the version of the draft's form, so that a draft of another version is ignored. */
export const KEPT_DRAFT = "as-reported-desk-1";
