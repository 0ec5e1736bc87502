import { same, type View } from "@/app/q/view";
import type { PageOfTwin } from "@/lib/view/address/site-pages";

export const VIEWS: Readonly<Record<PageOfTwin<"desk">, View>> = {
  "/desk": same(() => import("@/app/desk/page")),
};
