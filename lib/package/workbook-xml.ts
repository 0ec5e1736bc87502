import type { CollectionFile } from "./collection-files";

/** A number is written as a number, a text as a text whatever it looks like; an empty text is no cell. */
export type WorkbookCell = string | number;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The styles of cells: plain, text that stays text when it is edited (format @), and the head in bold. */
const TEXT = 1;
const BOLD = 2;

/** Everything of a workbook of one sheet but the sheet (ECMA-376, part 1). */
export const WORKBOOK_PARTS: readonly CollectionFile[] = [
  {
    path: "[Content_Types].xml",
    text: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  },
  { path: "_rels/.rels", text: `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
  { path: "xl/workbook.xml", text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="results" sheetId="1" r:id="rId1"/></sheets></workbook>` },
  {
    path: "xl/_rels/workbook.xml.rels",
    text: `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  },
  {
    path: "xl/styles.xml",
    text: `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  },
];

/** A sheet with its head in sight and a filter on every column; numbers that are texts are meant, and no error to be marked. */
export function sheetXml(heads: readonly string[], rows: readonly (readonly WorkbookCell[])[]): string {
  const range = `A1:${columnName(heads.length - 1)}${rows.length + 1}`;
  const lines = [heads.map((head) => cellXml(head, BOLD)), ...rows.map((cells) => cells.map((cell) => cellXml(cell, TEXT)))];
  const data = lines.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cell.replace("<c", `<c r="${columnName(column)}${row + 1}"`)).join("")}</row>`).join("");
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${data}</sheetData><autoFilter ref="${range}"/><ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

function cellXml(cell: WorkbookCell, style: number): string {
  if (cell === "") return "";
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

/** A, B, … Z, AA. */
export const columnName = (at: number): string => (at < 26 ? "" : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
