import type { Page } from './page.ts'
import { easternSites } from './sites/eastern.ts'
import { englishSites } from './sites/english.ts'
import { westernSites } from './sites/western.ts'

/**
 * Pages as copied from agencies' and newspapers' sites, menus and all. All of the copy is made up.
 */
export const sites: Page[] = [...englishSites, ...westernSites, ...easternSites]
