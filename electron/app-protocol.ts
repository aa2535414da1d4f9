import { isAbsolute, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, net, protocol } from 'electron'
import { contentSecurityFor } from '#shared/api/content-security.ts'
import { appScheme, isAppAddress } from './app-address.ts'

/**
 * Gives the windows an origin of their own, `app://lede`, instead of `file:`. Call it before the
 * app is ready. (Electron, Security, 18: avoid usage of the `file://` protocol.)
 */
export function setUpAppProtocol(folder: string): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  app.whenReady().then(() => protocol.handle(appScheme, (request) => serve(request, folder)))
}

async function serve(request: Request, folder: string): Promise<Response> {
  const path = request.method === 'GET' && isAppAddress(request.url) ? pathWithin(folder, request.url) : null
  if (path === null) return refused()
  const file = await net.fetch(pathToFileURL(path).href).catch(() => null)
  if (file === null || !file.ok) return refused()
  const headers = new Headers(file.headers)
  headers.set('content-security-policy', contentSecurityFor(new URL(request.url).pathname, []))
  headers.set('x-content-type-options', 'nosniff')
  headers.set('cross-origin-opener-policy', 'same-origin')
  return new Response(file.body, { status: file.status, headers })
}

/** The file for an address inside `folder`; null if the address leads out of it or is invalid. */
export function pathWithin(folder: string, address: string): string | null {
  try {
    const path = join(folder, decodeURIComponent(new URL(address).pathname))
    const inside = relative(folder, path)
    return inside === '' || inside.startsWith('..') || isAbsolute(inside) || path.includes('\0') ? null : path
  } catch {
    return null
  }
}

function refused(): Response {
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } })
}
