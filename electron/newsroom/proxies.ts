import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { isLoopback } from '#shared/newsroom/address.ts'

/**
 * Whom a newsroom believes what they say of those who come through them, unless it is told others.
 */
export const usualProxies = '127.0.0.0/8,::1'

/** The proxies that are believed, and what follows of a request. */
export interface Proxies {
  /**
   * Whether what is sent is safe on its way: a proxy that is believed says that it came over TLS
   * (`X-Forwarded-Proto: https`), or it comes from this computer, under its own name. What anybody
   * else says of that is not believed.
   */
  isSafe(request: IncomingMessage): boolean
  /** Whether it came over TLS, as a proxy that is believed says. */
  isHttps(request: IncomingMessage): boolean
  /** Whether it comes from this computer itself, and not through a proxy. */
  isHere(request: IncomingMessage): boolean
}

const loopback = blocks(usualProxies)

/** By addresses and networks (CIDR), with commas between; null where one of them is none. */
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
