import { fontLoader } from "@/components/pictures/outline/load-fonts";
import { outlined } from "@/components/pictures/outline/outlined";
import { svgDocument, type PictureContents } from "./svg-document";

/** Makes a picture in which each text is the outlines of its letters, for programs without the fonts. Throws for a letter that no font has. */
export async function withoutTexts(
  form: "svg" | "pdf",
  contents: Omit<PictureContents, "fonts" | "square">,
): Promise<Blob> {
  const nodes = await outlined(contents.nodes, fontLoader());
  if (form === "svg") return new Blob([svgDocument({ ...contents, nodes, fonts: "" })], { type: "image/svg+xml" });
  const { pdfDocument } = await import("./pdf-document");
  return new Blob([(await pdfDocument({ ...contents, nodes })) as BlobPart], { type: "application/pdf" });
}
