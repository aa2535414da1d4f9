import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { isLoopback } from '#shared/newsroom/address.ts'

/** The trusted proxies by default. */
export const usualProxies = '127.0.0.0/8,::1'

/** The trusted proxies, and what they mean for a request. */
export interface Proxies {
  /**
   * Whether a request is safe in transit: a trusted proxy says that it came over TLS
   * (`X-Forwarded-Proto: https`), or it comes from this computer, under its own name. Claims of
   * anybody else are ignored.
   */
  isSafe(request: IncomingMessage): boolean
  /** Whether it came over TLS, according to a trusted proxy. */
  isHttps(request: IncomingMessage): boolean
  /** Whether it comes from this computer itself, and not through a proxy. */
  isHere(request: IncomingMessage): boolean
}

const loopback = blocks(usualProxies)

/** From addresses and networks (CIDR), separated by commas; null if one of them is invalid. */
export function proxiesIn(list: string): Proxies | null {
  const believed = blocks(list)
  if (believed === null) return null
  const isIn = (known: BlockList | null, { socket: { remoteAddress = '' } }: IncomingMessage) => {
    const family = isIP(remoteAddress)
    return family !== 0 && known?.check(remoteAddress, family === 6 ? 'ipv6' : 'ipv4') === true
  }
  const isHttps = (request: IncomingMessage) =>
    request.headers['x-forwarded-proto'] === 'https' && isIn(believed, request)
  const isHere = (request: IncomingMessage) =>
    request.headers['x-forwarded-proto'] === undefined &&
    request.headers['x-forwarded-for'] === undefined &&
    isIn(loopback, request) &&
    isLoopback(request.headers.host ?? '')
  return { isHttps, isHere, isSafe: (request) => isHttps(request) || isHere(request) }
}

function blocks(list: string): BlockList | null {
  const known = new BlockList()
  for (const each of list.split(',').map((part) => part.trim())) {
    if (each === '') continue
    const [address = '', bits, ...more] = each.split('/')
    const family = isIP(address)
    const most = family === 6 ? 128 : 32
    if (family === 0 || more.length > 0 || !/^\d{1,3}$/.test(bits ?? '0') || Number(bits ?? 0) > most) return null
    known.addSubnet(address, bits === undefined ? most : Number(bits), family === 6 ? 'ipv6' : 'ipv4')
  }
  return known
}
