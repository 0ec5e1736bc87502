/** A name without what different writers write differently: "ETT-h1", "ETT_h1" and "etth1" are one; "ImageNet 256×256" is "imagenet256x256". */
export const plainName = (name: string) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("×", "x")
    .replaceAll("+", "plus")
    .replace(/[^\p{L}\p{N}%@]/gu, "");
