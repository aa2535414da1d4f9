/**
 * What Chromium does not do in journeys. It heeds the last list only: what Playwright turns off is
 * named again (features-off.test.ts tells what is missing). Its own addition is `ScriptStreaming`, which
 * reads a script as it arrives: in a process that has compiled all of Lede's code already that is
 * thrown away, a seventh of what a window takes to start.
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
