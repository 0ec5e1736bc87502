import { reading, type View } from "@/app/q/view";
import type { PageOfTwin } from "@/lib/view/address/site-pages";

export const VIEWS: Readonly<Record<PageOfTwin<"results">, View>> = {
  "/results": reading(
    () => import("@/app/results/page"),
    async ({ search }) => (await import("@/app/results/results")).renderResults(search),
  ),
};
