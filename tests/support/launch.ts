/**
 * Features that Playwright disables by default; repeated here because Chromium uses only the last of two such lists. tests/gate/launch.test.ts
 * compares it with the installed release.
 */
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
 * A whole Chromium starts three processes for each journey: the page, a spare one, and one for its own popups below the address field, which nobody
 * sees here. Without the other two, a journey takes half the processor time; the browser without windows has neither.
 */
const OFF_HERE = [
  "SpareRendererForSitePerProcess",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
];

/** The options with which the tests launch their browser. */
export const launchOptions = (executablePath: string) => ({
  executablePath,
  args: [
    "--disable-gpu",
    "--disable-background-networking",
    `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...OFF_HERE].join(",")}`,
  ],
});
