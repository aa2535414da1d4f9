/** Measures of the window's title line, in rem. */
const letter = 0.43
const aroundMenu = 1.05
const aroundTabs = 33.5
const tab = 9

/**
 * The fewest tabs that have room, so that the menus do not collapse as soon as one story is opened.
 */
const fewest = 2

/**
 * The window width, in rem, at which its menus fit side by side and each tab beside them stays
 * readable.
 */
export function neededWidth(labels: readonly string[], tabs: number): number {
  const menus = labels.reduce((sum, label) => sum + label.length * letter + aroundMenu, 0)
  return Math.round(aroundTabs + menus + Math.max(fewest, tabs) * tab)
}
