import { expect, test } from "vitest";
import { pictureFileName } from "@/lib/view/chart/picture";

test("a file is named after its chart, its form and its theme", () => {
  const fid = "Fréchet inception distance on ImageNet 256×256";
  expect(pictureFileName("As Reported", fid, "svg", "light")).toBe("as-reported-frechet-inception-distance-on-imagenet-256x256-light.svg");
  expect(pictureFileName("As Reported", "MSE on ETTh1, horizon 96", "square", "dark")).toBe("as-reported-mse-on-etth1-horizon-96-square-dark.png");
});

test("a long name is cut, and never ends in a dash or a dot", () => {
  const name = pictureFileName("As Reported", `${"ab ".repeat(60)}`, "png", "light");
  expect(name).toMatch(/^as-reported-(?:ab-){40}light\.png$/);
});
