import type { View } from "@/app/q/view";
import type { PageOfTwin } from "@/lib/view/address/site-pages";

export const VIEWS: Readonly<Record<PageOfTwin<"compare">, View>> = {
  "/compare": {
    metadata: async ({ search }) => (await import("@/app/compare/compare")).compareMetadata(search),
    render: async ({ search }) => (await import("@/app/compare/compare")).renderCompare(search),
  },
};
