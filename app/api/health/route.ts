import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { healthOf } from "@/lib/http/endpoints/health";
import { reportTarget } from "@/lib/view/source/report-target";

export const dynamic = "force-dynamic";

/** Checks the settings and the data. The server requests it when it starts, because a wrong setting is as bad as bad data. */
export function GET(): Response {
  reportTarget();
  return Response.json(healthOf(loadCatalogue(), process.uptime()), {
    headers: { "cache-control": "no-store", "access-control-allow-origin": "*" },
  });
}
