import type { Catalogue } from "@/lib/catalogue/catalogue";
import { boards } from "./boards";
import { charts } from "./charts";
import { notices } from "./notices";
import { receipts } from "./receipts";
import type { Specimen } from "./specimen";

/** Every specimen by room, made from the invented collection (tests/fixtures/wide), whose ids they name. */
export const specimens = (catalogue: Catalogue): Readonly<Record<"boards" | "charts" | "receipts" | "notices", readonly Specimen[]>> => ({
  boards: boards(catalogue),
  charts: charts(catalogue),
  receipts: receipts(catalogue),
  notices: notices(catalogue),
});
