import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { healthOf } from "@/lib/http/endpoints/health";
import { reportTarget } from "@/lib/view/source/report-target";

export const dynamic = "force-dynamic";

/** A setting that is wrong is as bad as data that is: the server that starts asks here first. */
export function GET(): Response {
  reportTarget();
  return Response.json(healthOf(loadCatalogue(), process.uptime()), { headers: { "cache-control": "no-store", "access-control-allow-origin": "*" } });
}
