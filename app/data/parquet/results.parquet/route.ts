import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { respondFile } from "@/lib/http/respond-file";
import { PARQUET_FILE, parquetOfAll } from "@/lib/package/parquet";
import { publicOf } from "@/lib/catalogue/public";

export const dynamic = "force-static";

export const GET = () => respondFile(PARQUET_FILE, parquetOfAll(publicOf(loadCatalogue())));
