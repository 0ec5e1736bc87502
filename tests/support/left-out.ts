/** Components that no specimen renders, with the reason, and where tests show them instead. */
export const COMPONENTS_LEFT_OUT: Readonly<Record<string, string>> = {
  "components/answers/show-answer.client":
    "replaces a page of a copy by its answer, which is in the gallery: tests/e2e/static.spec.ts",
  "components/answers/show-version.client":
    "puts notices on a page, which are in the gallery: tests/e2e/version.spec.ts",
  "components/charts/ranked/plot":
    "drawn by Recharts, which renders nothing without a browser: tests/gallery/gallery.spec.ts",
  "components/charts/ranked/ranked-chart.client": "measures its box first: tests/gallery/gallery.spec.ts",
  "components/charts/ranked/walked-plot": "drawn by Recharts: tests/gallery/gallery.spec.ts",
  "components/charts/scatter/scatter-chart.client": "measures its box first: tests/gallery/gallery.spec.ts",
  "components/charts/scatter/scatter-plot": "drawn by Recharts: tests/gallery/gallery.spec.ts",
  "components/charts/scatter/walked-scatter": "drawn by Recharts: tests/gallery/gallery.spec.ts",
  "components/charts/sheet/scaled": "around a chart of Recharts: tests/gallery/gallery.spec.ts",
  "components/charts/sheet/sheet": "a chart of Recharts: tests/gallery/gallery.spec.ts",
  "components/charts/slot/chart-boundary":
    "catches what only a browser throws; its message is in the gallery: tests/e2e/failing-chunks.spec.ts",
  "components/charts/slot/live-chart.client": "draws a chart of Recharts: tests/gallery/gallery.spec.ts",
  "components/compare/compare-panel.client":
    "asks the site and fills panel-view, which is in the gallery: tests/e2e/compare-panel.spec.ts",
  "components/compare/use-compare-view.client": "reads the address: tests/e2e/compare-panel.spec.ts",
  "components/desk/desk.client":
    "asks a worker and fills the parts of the desk, which are in the gallery: tests/e2e/desk.spec.ts",
  "components/home/pick-methods.client":
    "replaces a field by picked-methods, which is in the gallery: tests/e2e/home.spec.ts",
  "components/own/own-boards.client":
    "puts own rows on the boards of a page, which are in the gallery: tests/e2e/own-rows.spec.ts",
  "components/own/start-own.client": "starts own-boards: tests/e2e/own-rows.spec.ts",
  "components/page/json-ld": "has nothing to be seen: tests/components/json-ld.test.tsx",
  "components/pictures/draw-preview": "a PNG: tests/components/draw-preview.test.ts",
  "components/pictures/preview-card": "a PNG: tests/components/draw-preview.test.ts",
  "components/pictures/preview-plane": "a PNG: tests/components/draw-preview.test.ts",
  "components/pictures/picture-bar.client": "beside a chart of Recharts: tests/gallery/gallery.spec.ts",
  "components/pictures/picture-sheet": "a file: tests/e2e/pictures.spec.ts",
  "components/pictures/stage": "a file: tests/e2e/pictures.spec.ts",
  "components/receipts/open-receipt.client":
    "shows receipt-popover, which is in the gallery, over a page: tests/e2e/receipt-room.spec.ts",
  "components/results/virtual-rows.client":
    "asks the site and fills found-rows, which is in the gallery: tests/e2e/results.spec.ts",
  "components/search/open-palette.client": "opens search-palette: tests/e2e/search.spec.ts",
  "components/search/search-palette.client":
    "a modal dialog around palette-view, which is in the gallery: tests/e2e/search.spec.ts",
  "components/search/use-results.client": "asks the site: tests/e2e/search.spec.ts",
  "components/yours/chosen-page.client":
    "asks the site and fills chosen-boards, which is in the gallery: tests/e2e/your-board.spec.ts",
  "components/yours/your-numbers.client":
    "asks a worker and fills parts that are in the gallery: tests/e2e/your-files.spec.ts",
};

/** Modules that no specimen runs and no test without a browser imports itself, with the reason, and the test that runs them. */
export const MODULES_LEFT_OUT: Readonly<Record<string, string>> = {
  "components/answers/switch-off": "finds links by a selector: tests/e2e/static.spec.ts",
  "components/charts/sheet/text-scale": "asks the style of a page: tests/e2e/charts.spec.ts",
  "components/charts/sheet/use-sheet": "measures a box: tests/e2e/charts.spec.ts",
  "components/charts/slot/at-sight": "waits until a box is in view: tests/e2e/charts.spec.ts",
  "components/charts/slot/at-use": "waits for a reader's use of a drawing: tests/e2e/drawn-charts.spec.ts",
  "components/charts/slot/part-of": "finds parts of a drawing by a selector: tests/e2e/drawn-charts.spec.ts",
  "components/charts/walk/use-walk": "handles keys and pointers: tests/e2e/charts.spec.ts",
  "components/compare/handover": "reads fields and the focus: tests/e2e/compare-before-scripts.spec.ts",
  "components/copying/write-to-clipboard": "asks the clipboard of a browser: tests/e2e/copy-addresses.spec.ts",
  "components/desk/load-collection": "a part of the worker: tests/components/desk-worker.test.ts",
  "components/desk/desk-session": "starts a worker: tests/e2e/desk.spec.ts",
  "components/desk/save-file": "saves a file: tests/e2e/desk.spec.ts",
  "components/notices/show-nearest.client": "writes into a page: tests/e2e/static.spec.ts",
  "components/own/board-hosts": "finds boards by a selector: tests/e2e/own-rows.spec.ts",
  "components/own/open-board.client": "opens a folded board: tests/e2e/own-folded.spec.ts",
  "components/own/use-own-rows.client":
    "listens to the address; at first it is read in tests/components/first-render.test.tsx: tests/e2e/own-links.spec.ts",
  "components/pictures/faces": "asks the fonts of a page: tests/e2e/pictures.spec.ts",
  "components/pictures/outline/font-files": "a part of the outlines: tests/components/outlines.test.ts",
  "components/pictures/outline/set-letters": "a part of the outlines: tests/components/outlines.test.ts",
  "components/pictures/make-picture": "draws off-screen: tests/e2e/pictures.spec.ts",
  "components/pictures/rasterise": "draws on a canvas: tests/e2e/pictures.spec.ts",
  "components/pictures/read-lines": "asks how a browser broke lines: tests/e2e/pictures.spec.ts",
  "components/pictures/read-sheet": "asks where a browser put things: tests/e2e/pictures.spec.ts",
  "components/pictures/save-picture": "saves a file: tests/e2e/pictures.spec.ts",
  "components/pictures/without-texts": "loads fonts of the site: tests/e2e/outlines.spec.ts",
  "components/site-jsx/jsx-dev-runtime": "compiled into every test; with a base path: tests/lib/base-path.test.ts",
  "components/site-jsx/jsx-runtime": "compiled into a build alone: tests/e2e/base-path.spec.ts",
  "components/yours/kept-sets": "asks the database of a browser: tests/e2e/your-kept.spec.ts",
  "components/yours/reading-session": "starts a worker: tests/e2e/your-session.spec.ts",
  "components/yours/save-blob": "saves a file: tests/e2e/your-kept.spec.ts",
  "components/yours/use-intake.client": "listens to fields: tests/e2e/your-files.spec.ts",
};
