import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { proxiesIn, usualProxies } from '#newsroom/proxies.ts'

/** The headers of a request and the address from which it comes. */
const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ headers: { host: 'news.example', ...headers }, socket: { remoteAddress } }) as unknown as IncomingMessage
const https = { 'x-forwarded-proto': 'https' }
const here = { host: '127.0.0.1:7420' }

it.each([
  ['a proxy on this computer', usualProxies, from('127.0.0.1', https), true],
  ['the same over IPv6', usualProxies, from('::1', https), true],
  ['the same, as a socket of both says it', usualProxies, from('::ffff:127.0.0.1', https), true],
  ['somebody in the network who says so themselves', usualProxies, from('10.0.0.9', https), false],
  ['a proxy that is named', '10.0.0.2', from('10.0.0.2', https), true],
  ['its neighbour', '10.0.0.2', from('10.0.0.3', https), false],
  ['one of a network that is named', '10.1.0.0/16, fd00::/8', from('10.1.200.3', https), true],
  ['one of a network of IPv6', '10.1.0.0/16, fd00::/8', from('fd12::7', https), true],
  ['one on this computer, where another is named', '10.0.0.2', from('127.0.0.1', https), false],
  ['a proxy that it came to over plain HTTP', usualProxies, from('127.0.0.1', { 'x-forwarded-proto': 'http' }), false],
  ['a proxy that says both', usualProxies, from('127.0.0.1', { 'x-forwarded-proto': 'http, https' }), false],
  ['this computer', usualProxies, from('127.0.0.1', here), true],
  ['this computer under another name', usualProxies, from('127.0.0.1'), false],
  [
    'a proxy that says nothing of how',
    usualProxies,
    from('127.0.0.1', { ...here, 'x-forwarded-for': '1.2.3.4' }),
    false,
  ],
  ['somebody who calls themselves this computer', usualProxies, from('10.0.0.9', here), false],
])('what comes from %s is taken as it should be', (_who, list, request, isSafe) => {
  expect(proxiesIn(list)?.isSafe(request)).toBe(isSafe)
})

it('takes no list that has something else in it', () => {
  for (const wrong of ['x', '10.0.0.0/33', '10.0.0.0/', '10.0.0/8', '10.0.0.1/8/8', '::1/129', '1.2.3.4 5.6.7.8'])
    expect(proxiesIn(wrong)).toBeNull()
  expect(proxiesIn(' 10.0.0.0/8 , ::1,')).not.toBeNull()
})
