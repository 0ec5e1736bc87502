import { same, type View } from "@/app/q/view";
import type { PageOfTwin } from "@/lib/view/address/site-pages";

export const VIEWS: Readonly<Record<PageOfTwin<"your-numbers">, View>> = {
  "/your-numbers": same(() => import("@/app/your-numbers/page")),
};
