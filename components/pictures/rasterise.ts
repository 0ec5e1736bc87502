interface PngSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of the PNG for each px of the picture. */
  readonly scale: number;
}

/**
 * Renders an SVG document as a PNG. Throws if the browser cannot draw it. The document is loaded from a data: address, because a strict
 * Content-Security-Policy allows images from there and not from blob:.
 */
export async function rasterise(svgText: string, { width, height, scale }: PngSize): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser provides no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("this browser cannot make a PNG of the picture"))),
      "image/png",
    );
  });
}
