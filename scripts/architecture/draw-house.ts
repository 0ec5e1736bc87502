import type { House } from "./rooms";
import { greatest } from "@/lib/numerals/greatest";

const ROW = 30;
const LEFT = 170;
const TOP = 46;
/** The width of the line of text at the top, in pixels. */
const WIDTH_OF_WORDS = 590;

/**
 * Draws the house as an SVG: one row for each room, and an arc for the imports between two rooms, wider if there are more. Arcs lead upwards; one
 * that leads downwards is red. File counts are rounded, so that the picture changes with the structure, and not with every file.
 */
export function drawHouse({ rooms, arrows }: House): string {
  const yOf = new Map(rooms.map(({ name }, at) => [name, TOP + at * ROW]));
  const reach = greatest(arrows.map(({ from, to }) => Math.abs((yOf.get(from) ?? 0) - (yOf.get(to) ?? 0))));
  const width = Math.max(LEFT + 40 + reach * 0.62, WIDTH_OF_WORDS);
  const height = TOP + rooms.length * ROW;
  const arcs = arrows.map(({ from, to, imports }) => {
    const [start, end] = [yOf.get(from) ?? 0, yOf.get(to) ?? 0];
    const bulge = LEFT + Math.abs(start - end) * 0.8 + 8;
    const stroke = end < start ? "#5b6b7f" : "#c0392b";
    return `<path d="M${LEFT} ${start}C${bulge} ${start} ${bulge} ${end} ${LEFT} ${end}" fill="none" stroke="${stroke}" stroke-opacity="0.55" stroke-width="${widthOf(imports)}"><title>${from} imports ${to}</title></path>`;
  });
  const names = rooms.map(({ name, files }) => {
    const y = yOf.get(name) ?? 0;
    return `<circle cx="${LEFT}" cy="${y}" r="4" fill="#22303f"/><text x="${LEFT - 12}" y="${y + 4.5}" text-anchor="end">${name} <tspan fill="#66717d">${inRoundFigures(files)}</tspan></text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.round(width)} ${height}" width="${Math.round(width)}" height="${height}" font-family="Helvetica, Arial, sans-serif" font-size="13" fill="#22303f">`,
    `<title>The rooms of the project, about how many files each has, and the imports between them</title>`,
    `<rect width="100%" height="100%" fill="#fbfaf7"/>`,
    `<text x="14" y="20" fill="#66717d">Room and about how many files it has; an arc is an import from the lower room to the upper one</text>`,
    ...arcs,
    ...names,
    "</svg>",
    "",
  ].join("\n");
}

/** Returns the width of an arc: one step for each factor of four (1, 4, 16, 64, 256 imports). */
const widthOf = (imports: number) => 1 + 1.4 * Math.floor(Math.log(imports) / Math.log(4));

/** Rounds to one significant digit: 385 to 400. */
const inRoundFigures = (count: number) => Number(count.toPrecision(1));
