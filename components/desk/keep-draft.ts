import { EMPTY_DRAFT, type DeskDraft } from "@/lib/desk/desk-draft";
import { KEPT_DRAFT } from "./kept-key";

/** Returns the draft that was kept here; an empty one if nothing is kept, or if storage is blocked. */
export function keptDraft(): DeskDraft {
  try {
    const kept = localStorage.getItem(KEPT_DRAFT);
    return kept === null ? EMPTY_DRAFT : { ...EMPTY_DRAFT, ...(JSON.parse(kept) as DeskDraft) };
  } catch {
    return EMPTY_DRAFT;
  }
}

/** Keeps a draft, or erases it if it is null. Returns false if the browser allows no storage or it is full; the draft then lasts for the visit. */
export function keepDraft(draft: DeskDraft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(KEPT_DRAFT);
    else localStorage.setItem(KEPT_DRAFT, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
