/** Returns a name without the differences between writers: "ETT-h1", "ETT_h1" and "etth1" are equal; "ImageNet 256×256" becomes "imagenet256x256". */
export const plainName = (name: string) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("×", "x")
    .replaceAll("+", "plus")
    .replace(/[^\p{L}\p{N}%@]/gu, "");
