import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SpeedUpsPage } from "@/components/pages/speed-ups-page";
import { selectSpeedUpRows } from "@/lib/report/speed/speed-up-rows";
import { committedCatalogue } from "@/tests/support/committed";

test("the page of claimed speed-ups says by what MAR is faster than itself, and counts LlamaGen and VAR once each", () => {
  const words = renderToStaticMarkup(<SpeedUpsPage {...selectSpeedUpRows(committedCatalogue())} />).replace(
    /<[^>]+>/g,
    "",
  );
  expect(words).toContain(
    "B · phase: generation · steps 64 · what a step counts: autoregressive steps of 50 diffusion steps each",
  );
  expect(words).toContain("over 13 baseline methods;");
});
