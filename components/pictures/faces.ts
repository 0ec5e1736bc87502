import { fromSite } from "@/lib/view/ask-site";

/** A font of the page and the name that it has outside of it. */
export interface Face {
  /** The page's own name for it, which its build makes up. */
  readonly family: string;
  /** What a program that has the font installed knows it by, and what to take where it is not. */
  readonly name: string;
  readonly instead: string;
}

const FACES = [
  { property: "--font-sans", name: "Inter", instead: "Helvetica, Arial, sans-serif" },
  { property: "--font-serif", name: "Source Serif 4", instead: "Georgia, 'Times New Roman', serif" },
] as const;

/** The fonts that the page sets its texts in. */
export function facesOf(page: Element): readonly Face[] {
  const style = getComputedStyle(page);
  return FACES.map(({ property, ...face }) => ({ ...face, family: firstFamily(style.getPropertyValue(property)) }));
}

/** A list of families, with a font of ours under its own name. */
export function publicFamily(families: string, faces: readonly Face[]): string {
  const face = faces.find(({ family }) => family === firstFamily(families));
  return face ? `'${face.name}', ${face.instead}` : families.replaceAll('"', "'");
}

const firstFamily = (families: string) => (families.split(",")[0] ?? "").trim().replace(/^["']|["']$/g, "");

/** The rules that carry the fonts inside a document: a picture asks nothing of any host. Fonts that cannot be had are left out. */
export async function embeddedFaces(faces: readonly Face[]): Promise<string> {
  return (await Promise.all(faces.map(embeddedFace))).join("");
}

async function embeddedFace({ family, name }: Face): Promise<string> {
  const rules = [...document.styleSheets].flatMap(fontFaces);
  const rule = rules.find(({ style }) => firstFamily(style.getPropertyValue("font-family")) === family);
  const weight = rule?.style.getPropertyValue("font-weight");
  const source = rule && /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
  if (source === undefined) return "";
  const data = await dataAddress(new URL(source, rule?.parentStyleSheet?.href ?? location.href)).catch(() => "");
  if (data === "") return "";
  return `@font-face{font-family:"${name}";font-weight:${weight};src:url(${data}) format("woff2")}`;
}

/** A sheet of another origin, such as one that an extension adds, does not let itself be read. */
function fontFaces(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    return [];
  }
}

async function dataAddress(url: URL): Promise<string> {
  const bytes = new Uint8Array(await (await fromSite(url)).arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}
