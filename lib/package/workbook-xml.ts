import { escapeXml } from "@/lib/format/escape-xml";
import type { CollectionFile } from "./collection-files";

/** A number is written as a number, and a text as a text whatever it looks like; an empty text writes no cell. */
export type WorkbookCell = string | number;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The styles of cells besides the plain one: text that stays text when edited (format @), and the bold header. */
const TEXT = 1;
const BOLD = 2;

/** All parts of a one-sheet workbook except the sheet and its texts (ECMA-376, part 1). */
const PARTS: readonly CollectionFile[] = [
  {
    path: "[Content_Types].xml",
    text: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
  },
  {
    path: "_rels/.rels",
    text: `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    path: "xl/workbook.xml",
    text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="results" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    path: "xl/_rels/workbook.xml.rels",
    text: `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  },
  {
    path: "xl/styles.xml",
    text: `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  },
];

/**
 * Returns all parts of a one-sheet workbook. Each text is written once, in the list of shared strings: programs such as openxlsx 4.2.5 for R and old
 * versions of excelize either cannot read inline text or read its markup as well.
 */
export function workbookParts(
  heads: readonly string[],
  rows: readonly (readonly WorkbookCell[])[],
): readonly CollectionFile[] {
  const texts = new Map<string, number>();
  const sheet = sheetXml(heads, rows, (text) => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  });
  return [
    ...PARTS,
    { path: "xl/worksheets/sheet1.xml", text: sheet },
    { path: "xl/sharedStrings.xml", text: sharedXml([...texts.keys()]) },
  ];
}

/** Returns the index of a text in the list of shared strings. */
type PlaceOf = (text: string) => number;

/** Returns a sheet with a frozen header and a filter on every column; numbers stored as text are intended and not marked as errors. */
function sheetXml(heads: readonly string[], rows: readonly (readonly WorkbookCell[])[], placeOf: PlaceOf): string {
  const range = `A1:${columnName(heads.length - 1)}${rows.length + 1}`;
  const lines = [
    heads.map((head) => cellXml(head, BOLD, placeOf)),
    ...rows.map((cells) => cells.map((cell) => cellXml(cell, TEXT, placeOf))),
  ];
  const data = lines
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cell.replace("<c", `<c r="${columnName(column)}${row + 1}"`)).join("")}</row>`,
    )
    .join("");
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${data}</sheetData><autoFilter ref="${range}"/><ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

function cellXml(cell: WorkbookCell, style: number, placeOf: PlaceOf): string {
  if (cell === "") return "";
  return typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c s="${style}" t="s"><v>${placeOf(cell)}</v></c>`;
}

/** Writes `xml:space` only if a space at an end would be lost, since not every program expects it. */
const sharedXml = (texts: readonly string[]) =>
  `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t${text === text.trim() ? "" : ' xml:space="preserve"'}>${escapeXml(text)}</t></si>`).join("")}</sst>`;

/** Returns A, B, … Z, AA. */
export const columnName = (at: number): string =>
  (at < 26 ? "" : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
