import { LedeError } from '#shared/api/errors.ts'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a host, with or without a port, is this computer. */
export function isLoopback(host: string): boolean {
  return loopback.has(host.replace(/:\d+$/, '').toLowerCase())
}

/**
 * Reads the address of a newsroom as typed or pasted: `https:`, and `http:` only for this computer.
 * Without a scheme, `https:` is assumed, for this computer `http:`.
 *
 *
 * @throws LedeError `newsroom.address`
 */
export function newsroomAddress(typed: string): string {
  const text = typed.trim()
  const host = text.split('/')[0] ?? ''
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `${isLoopback(host) ? 'http' : 'https'}://${text}`
  const url = URL.parse(whole)
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.host))
  if (url === null || !isSafe || url.username !== '' || url.password !== '') {
    throw new LedeError('newsroom.address', { address: text.slice(0, 200) })
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

/** Whether the text typed so far can become the address of a newsroom. */
export function isNewsroomAddress(typed: string): boolean {
  try {
    const { host, hostname } = new URL(newsroomAddress(typed))
    return isLoopback(host) || /[.:]\w/.test(hostname)
  } catch {
    return false
  }
}
