/** A linear map with a translation, as SVG and PDF write it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Returns the product: applies `second`, then `first`. */
export const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** Parses a transform such as "translate(4 5) rotate(-90)". Throws for functions that no chart of this project uses. */
export function parseTransform(text: string | undefined): Matrix {
  let matrix = IDENTITY;
  for (const [, name = "", list = ""] of (text ?? "").matchAll(/(\w+)\(([^)]*)\)/g)) {
    matrix = times(
      matrix,
      stepOf(
        name,
        list
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(Number),
      ),
    );
  }
  return matrix;
}

function stepOf(name: string, [x = 0, y, cy = 0]: readonly number[]): Matrix {
  if (name === "translate") return [1, 0, 0, 1, x, y ?? 0];
  if (name === "scale") return [x, 0, 0, y ?? x, 0, 0];
  if (name !== "rotate") throw new Error(`a picture's transform is ${name}() → translate, scale or rotate`);
  const [cos, sin, cx] = [Math.cos((x * Math.PI) / 180), Math.sin((x * Math.PI) / 180), y ?? 0];
  return times(times([1, 0, 0, 1, cx, cy], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -cx, -cy]);
}
