import { writeCompareView, type CompareView } from "./compare-view";
import type { ViewFormat } from "./formats";

/** Addresses of the comparison. They stand apart from addresses.ts because the browser needs them, and that file knows the tables. */
export const compareHref = (view: CompareView) => `/compare${writeCompareView(view)}`;
export const compareDataHref = (view: CompareView, format: ViewFormat) => `/api/v1/compare.${format}${writeCompareView(view)}`;
