/**
 * What Chromium leaves off in journeys. It heeds the last list that it is given only: all that
 * Playwright turns off is named again (features-off.test.ts says what is missing). The first is our
 * own: it parses scripts while they arrive, which is wasted in a process that has compiled all of
 * Lede's code before, and takes a seventh of the time in which a window starts.
 */
export const featuresOff: readonly string[] = [
  'ScriptStreaming',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]
