import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { respondFile } from "@/lib/http/respond-file";
import { PARQUET_FILE, parquetOf, partitions } from "@/lib/package/parquet";
import { publicOf } from "@/lib/catalogue/public";

/** The results of a benchmark as Parquet, for engines that read a folder of partitions. */
export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () => partitions(publicOf(loadCatalogue())).map((partition) => ({ partition }));

export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly partition: string }> }) {
  const { partition } = await params;
  return respondFile(PARQUET_FILE, parquetOf(publicOf(loadCatalogue()), decodeURIComponent(partition)));
}
