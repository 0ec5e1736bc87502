import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { respondFile } from "@/lib/http/respond-file";
import { changesFeed } from "@/lib/package/feed";
import { builtOrigin } from "@/lib/view/site";
import { publicOf } from "@/lib/catalogue/public";

export const dynamic = "force-static";

export const GET = () => respondFile("feed.xml", changesFeed(publicOf(loadCatalogue()), builtOrigin()));
