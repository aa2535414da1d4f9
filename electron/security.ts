import { app, type Session, shell, type WebContents } from 'electron'
import { isAppAddress, isExternalAddress } from './app-address.ts'

/**
 * Keeps all web contents of the app, whoever creates them, on the app's own pages, after Electron's
 * security checklist (https://www.electronjs.org/docs/latest/tutorial/security): 5 permissions, 12
 * web views, 13 navigation, 14 new windows, 15 external links.
 */
export function setUpSecurity(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents))
  app.on('session-created', refusePermissions)
}

function confine(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    // The preview is the only frame; it shows a document that was passed to it, and never
    // navigates.
    const stays = event.isMainFrame ? isAppAddress(event.url) : event.url === 'about:srcdoc'
    if (stays) return
    event.preventDefault()
    if (event.isMainFrame) openOutside(event.url)
  })
  contents.on('will-redirect', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
}

/**
 * What a page may do beyond displaying itself: put text on the clipboard after a user gesture, show
 * system notifications, and nothing else.
 */
const granted = new Set(['clipboard-sanitized-write', 'notifications'])

function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl }) =>
    callback(granted.has(permission) && isAppAddress(requestingUrl)),
  )
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) => granted.has(permission) && isAppAddress(requestingOrigin),
  )
  session.setDevicePermissionHandler(() => false)
}

function openOutside(address: string): void {
  if (!isExternalAddress(address)) return
  shell.openExternal(address).catch((error: unknown) => console.error(`could not open ${address}:`, error))
}
