/** Measures of the window's title line, in rem. */
const letter = 0.43
const aroundMenu = 1.05
const aroundTabs = 33.5
const tab = 9

/** So many tabs have room at least, that the menus do not fold as soon as a story is opened. */
const fewest = 2

/**
 * How wide a window has to be, in rem, for its menus to stand side by side and each tab to be
 * readable beside them.
 */
export function neededWidth(labels: readonly string[], tabs: number): number {
  const menus = labels.reduce((sum, label) => sum + label.length * letter + aroundMenu, 0)
  return Math.round(aroundTabs + menus + Math.max(fewest, tabs) * tab)
}
