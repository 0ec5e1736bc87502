import { fromSite } from "@/lib/view/ask-site";

/** A font of the page and its name outside the page. */
export interface Face {
  /** The page's own name for it, which the build makes up. */
  readonly family: string;
  /** The name of the installed font, and the fonts to use if it is not installed. */
  readonly name: string;
  readonly instead: string;
}

const FACES = [
  { property: "--font-sans", name: "Inter", instead: "Helvetica, Arial, sans-serif" },
  { property: "--font-serif", name: "Source Serif 4", instead: "Georgia, 'Times New Roman', serif" },
] as const;

/** Returns the fonts that the page uses. */
export function facesOf(page: Element): readonly Face[] {
  const style = getComputedStyle(page);
  return FACES.map(({ property, ...face }) => ({ ...face, family: firstFamily(style.getPropertyValue(property)) }));
}

/** Returns a list of families in which a font of the page has its public name. */
export function publicFamily(families: string, faces: readonly Face[]): string {
  const face = faces.find(({ family }) => family === firstFamily(families));
  return face ? `'${face.name}', ${face.instead}` : families.replaceAll('"', "'");
}

const firstFamily = (families: string) => (families.split(",")[0] ?? "").trim().replace(/^["']|["']$/g, "");

/** Returns the CSS rules that embed the fonts in a document, so that a picture contacts no host. Fonts that cannot be loaded are left out. */
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

/** Returns the @font-face rules of a style sheet. A sheet of another origin, such as one that an extension adds, cannot be read. */
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
