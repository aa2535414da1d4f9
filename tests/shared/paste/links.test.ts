import { describe, expect, test } from 'vitest'
import { readLine } from './read-line.ts'

const real = 'https://b.example/c?d=e'
const read = (href: string) => /\]\((.*)\)$/.exec(readLine(`<p><a href="${href}">a</a></p>`))?.[1]

/** Where programs lead readers around, and the parameter that says where to. */
const detours: readonly { host: string; path: string; parameter: string; anyPath?: true; anyEnd?: true }[] = [
  { host: 'safelinks.protection.outlook.com', path: '/', parameter: 'url', anyPath: true },
  { host: 'google.com', path: '/url', parameter: 'q', anyEnd: true },
  { host: 'www.google.co.uk', path: '/url', parameter: 'q', anyEnd: true },
  { host: 'duckduckgo.com', path: '/l/', parameter: 'uddg' },
  { host: 'l.facebook.com', path: '/l.php', parameter: 'u' },
  { host: 'lm.facebook.com', path: '/l.php', parameter: 'u' },
  { host: 'l.instagram.com', path: '/', parameter: 'u' },
  { host: 'youtube.com', path: '/redirect', parameter: 'q' },
  { host: 'www.youtube.com', path: '/redirect', parameter: 'q' },
  { host: 'linkedin.com', path: '/safety/go', parameter: 'url' },
  { host: 'www.linkedin.com', path: '/redir/redirect/', parameter: 'url' },
  { host: 'slack-redir.net', path: '/link', parameter: 'url' },
  { host: 'vk.com', path: '/away.php', parameter: 'to' },
  { host: 'm.vk.com', path: '/away.php', parameter: 'to' },
]

describe.each(detours)('a detour by $host$path', ({ host, path, parameter, anyPath, anyEnd }) => {
  const by = (where: { host?: string; path?: string; parameter?: string }) => {
    const at = { host, path, parameter, ...where }
    return `https://${at.host}${at.path}?x=y&amp;${at.parameter}=${encodeURIComponent(real)}`
  }

  test('is the address that it leads to', () => expect(read(by({}))).toBe(real))

  test('is none at another host, on another page, or without an address', () => {
    const others = [
      by({ host: `not${host}` }),
      ...(anyEnd ? [] : [by({ host: `${host}.example` })]),
      by({ host: host.replaceAll('.', 'x').replace(/^\w+/, (name) => `${name}.example`) }),
      ...(anyPath ? [] : [by({ path: `/a${path}` }), by({ path: `${path}/a` }), by({ path: path.replace('.', 'x') })]),
      by({ parameter: 'other' }),
    ].filter((href) => href !== by({}))
    expect(others.map(read)).toEqual(others.map((href) => href.replaceAll('&amp;', '&')))
  })
})

test('a part of a company’s name is no host of it', () => {
  const hosts = ['eur01.safelinks.protection.outlook.com', 'notsafelinks.protection.outlook.com']
  expect(hosts.map((host) => read(`https://${host}/?url=${encodeURIComponent(real)}`))).toEqual([
    real,
    `https://notsafelinks.protection.outlook.com/?url=${encodeURIComponent(real)}`,
  ])
})
