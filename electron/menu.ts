import { isDeepStrictEqual } from 'node:util'
import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { z } from 'zod'
import type { RecentDraft } from '#shared/api/bridge.ts'
import { type CommandId, commands } from '#shared/commands.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import { channels } from './channels.ts'
import { hear, tell } from './ipc.ts'
import { menuTemplate } from './menu-template.ts'
import { shellLanguage } from './settings.ts'
import { loadShellTexts, shellTexts } from './shell-texts.ts'

const recentSchema = z.tuple([
  z.array(z.object({ id: z.string().min(1).max(100), headline: z.string().max(1_000) })).max(15),
])
const idsSchema = z.array(z.string().max(100)).max(1_000)
const standingSchema = z.tuple([z.object({ enabled: idsSchema, on: idsSchema })])

/**
 * Sets the application menu, in the language of the interface and with the chosen shortcuts, and
 * updates it when those change. Call it when the app is ready.
 */
export function setUpMenu(settings: SettingsStore): void {
  // Until a page has said what it can do, commands have no recipient.
  let enabled: ReadonlySet<string> = new Set()
  let on: ReadonlySet<string> = new Set()
  let recent: readonly RecentDraft[] = []
  let language = shellLanguage(settings.read())
  let { shortcuts } = settings.read()

  const mark = () => {
    const menu = Menu.getApplicationMenu()
    for (const { id } of commands) {
      const item = menu?.getMenuItemById(id)
      if (!item) continue
      item.enabled = enabled.has(id)
      item.checked = on.has(id)
    }
  }
  const build = () => {
    const template = menuTemplate({
      texts: shellTexts(language),
      platform: process.platform,
      developer: !app.isPackaged,
      enabled,
      on,
      shortcuts,
      recent,
      choose(id) {
        choose(id)
        // Electron toggles a check mark by itself; the page then sends its real state.
        mark()
      },
      openDraft,
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template as MenuItemConstructorOptions[]))
  }
  settings.onChange((changed) => {
    const wanted = shellLanguage(changed)
    if (wanted === language && isDeepStrictEqual(changed.shortcuts, shortcuts)) return
    language = wanted
    shortcuts = changed.shortcuts
    // If the language's file cannot be read, the menus use the fallback language.
    void loadShellTexts(wanted).catch(console.error).then(build)
  })
  hear(channels.standing, standingSchema, ([standing]) => {
    enabled = new Set(standing.enabled)
    on = new Set(standing.on)
    mark()
  })
  hear(channels.recent, recentSchema, ([drafts]) => {
    recent = drafts
    build()
  })
  build()
}

function openDraft(id: string): void {
  const window = BrowserWindow.getFocusedWindow()
  if (window !== null) tell(window, channels.openDraft, id)
}

function choose(id: CommandId): void {
  const window = BrowserWindow.getFocusedWindow()
  if (window !== null) tell(window, channels.command, id)
}
