import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { healthOf } from "@/lib/http/health";

export const dynamic = "force-dynamic";

export const GET = () => Response.json(healthOf(loadCatalogue(), process.uptime()), { headers: { "cache-control": "no-store", "access-control-allow-origin": "*" } });
