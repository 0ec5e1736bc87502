/** What Playwright switches off by itself; told again because of two such lists Chromium takes the last. tests/gate/launch.test.ts compares it with the release that is installed. */
export const OFF_BY_PLAYWRIGHT = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
];

/**
 * A whole Chromium starts three processes for each journey: that of the page, a spare one, and one for pages of its own below the address field, which nobody sees here.
 * Without the other two a journey takes half of the processor time; the one without windows has neither.
 */
const OFF_HERE = ["SpareRendererForSitePerProcess", "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

/** How the browser of the tests is started. */
export const launchOptions = (executablePath: string) => ({
  executablePath,
  args: ["--disable-gpu", "--disable-background-networking", `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...OFF_HERE].join(",")}`],
});
