import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { dataFolder } from "@/lib/catalogue/load-texts";
import { respondFile } from "@/lib/http/respond-file";
import { dataFile, dataFileNames } from "@/lib/package/site-files";
import { builtOrigin } from "@/lib/view/site";
import { publicOf } from "@/lib/catalogue/public";

/** The files of the collection at the paths that datapackage.json names, and the archive of all of them. */
export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () =>
  dataFileNames(publicOf(loadCatalogue()), loadDocuments(dataFolder())).map((file) => ({ file }));

export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }) {
  const { file } = await params;
  return respondFile(file, dataFile(publicOf(loadCatalogue()), loadDocuments(dataFolder()), builtOrigin(), file));
}
