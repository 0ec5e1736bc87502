import { expect, test } from "vitest";
import { pictureFileName } from "@/lib/view/chart/picture-file-name";

const SITE = { site: "As Reported", chosen: "" };

test("a file is named after its chart, its form and its theme", () => {
  const fid = "Fréchet inception distance on ImageNet 256×256";
  expect(pictureFileName({ ...SITE, name: fid }, "svg", "light")).toBe(
    "as-reported-frechet-inception-distance-on-imagenet-256x256-light.svg",
  );
  expect(pictureFileName({ ...SITE, name: "MSE on ETTh1, horizon 96" }, "square", "dark")).toBe(
    "as-reported-mse-on-etth1-horizon-96-square-dark.png",
  );
});

test("a long name is cut, and never ends in a dash or a dot", () => {
  const name = pictureFileName({ ...SITE, name: `${"ab ".repeat(60)}` }, "png", "light");
  expect(name).toMatch(/^as-reported-(?:ab-){40}light\.png$/);
});

test("a picture of something chosen has a name of its own, the same each time", () => {
  const named = (chosen: string) => pictureFileName({ ...SITE, name: "FID", chosen }, "png", "light");
  expect(named("without=llamagen")).toMatch(/^as-reported-fid-[0-9a-z]{7}-light\.png$/);
  expect(named("without=llamagen")).toBe(named("without=llamagen"));
  expect(new Set([named(""), named("without=llamagen"), named("without=mar")]).size).toBe(3);
});
