import type { Fix } from '../finding.ts'
import { isNoteLink } from '../note-links.ts'
import type { Passage, PassageLink } from '../passage.ts'
import type { Found, PassageContext, Rule } from '../rule.ts'
import { webAddressPattern } from '../words.ts'

/** An address in a text: as a link under words, or written out. */
interface Address extends PassageLink {
  readonly isWritten: boolean
}

function addressesIn({ text, links }: Passage): Address[] {
  const linked = links.filter(({ href }) => !isNoteLink(href)).map((link) => ({ ...link, isWritten: false }))
  const plain = [webAddressPattern, slipPattern, shortPattern]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 0: match, index }): Address[] => {
      const href = match.replace(/[.,;:!?"'”“’»)\]…]+$/u, '')
      const isLinked = links.some(({ from, to }) => from <= index && index < to)
      return isLinked ? [] : [{ from: index, to: index + href.length, href, isWritten: true }]
    })
  return [...linked, ...plain]
}

/** An address whose beginning is mistyped: htp://, http:/a.org, https//a.org, www,a.org. */
const slip = String.raw`(?:https?:\/(?!\/)|https?:\/{3,}|https?\/\/|(?:htp|htps|hhttps?|ttps?|htttps?):\/\/|www,)\S*\.\S+`
const slipPattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${slip}`, 'gu')
const isSlip = new RegExp(`^${slip}`, 'u')

const shorteners = new Set(
  'bit.ly t.co goo.gl tinyurl.com ow.ly buff.ly is.gd t1p.de kurzelinks.de lnkd.in rb.gy cutt.ly shorturl.at tiny.cc dlvr.it trib.al fb.me youtu.be amzn.to wp.me clck.ru vk.cc nyti.ms reut.rs bbc.in wapo.st ogy.de s.id t.ly v.gd bit.do adf.ly bl.ink'.split(
    ' ',
  ),
)

/** A short address without its scheme: bit.ly/abc. */
const shortPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.@/-])(?:${[...shorteners].map((host) => host.replaceAll('.', String.raw`\.`)).join('|')})/\w\S*`,
  'gu',
)

const urlOf = (href: string): URL | null => {
  try {
    return new URL(/^[a-z][a-z+.-]*:/iu.test(href) ? href : `https://${href}`)
  } catch {
    return null
  }
}

/** A rule about the addresses in a text. `look` says what is wrong with one; null for nothing. */
const about = (
  rule: Omit<Rule, 'group' | 'passage' | 'story'>,
  look: (
    url: URL | null,
    address: Address,
    context: PassageContext,
  ) => { details?: Found['details']; href?: string } | null,
): Rule => ({
  ...rule,
  group: 'links',
  passage: (passage, context) =>
    addressesIn(passage).flatMap((address): Found[] => {
      const wrong = look(urlOf(address.href), address, context)
      if (wrong === null) return []
      const { from, to, isWritten } = address
      const fix: Fix | undefined =
        wrong.href === undefined ? undefined : isWritten ? { text: wrong.href } : { href: wrong.href }
      return [{ from, to, details: { address: address.href, ...wrong.details }, ...(fix && { fix }) }]
    }),
})

/** Invalid addresses: unparsable, without a possible host, with spaces or a doubled scheme. */
export const linkMalformed = about(
  { id: 'linkMalformed', severity: 'error', source: 'RFC 3986; WHATWG URL' },
  (url, { href }) => {
    if (url === null || isSlip.test(href)) return {}
    if (url.protocol === 'mailto:')
      return /^[^@\s]+@[^@\s]+\.[^@\s.]+$/u.test(url.pathname.replaceAll('%40', '@')) ? null : {}
    const isHost = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.[\p{L}][\p{L}\p{N}-]+$|^\d+(?:\.\d+){3}$|^\[/u.test(
      url.hostname,
    )
    const isLocal = /^(?:localhost|127\.)/u.test(url.hostname)
    const isDoubled = /^https?:\/{0,2}(?:https?)(?:[:/.]|$)|^https?:\/\/https?:/iu.test(href)
    return (isHost || isLocal) && !isDoubled && !/\s|%20$/u.test(href) && !url.hostname.includes('..') ? null : {}
  },
)

const stagingName =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[(?:::1|f[cd][\da-f:]+|fe80[\da-f:]+)\])$|(?:^|[.-])(?:staging|stage|preprod|uat|dev|test|intern|internal|preview|qa|sandbox)[.-].*\.|\.(?:local|test|localhost|internal|lan|example|invalid)$/iu

/**
 * Addresses that readers cannot reach: this computer, private networks, test hosts, and those on
 * the newsroom's list.
 */
export const linkStaging = about(
  { id: 'linkStaging', severity: 'error', source: 'RFC 1918; RFC 6761' },
  (url, _address, { settings }) => {
    if (url === null || !/^https?:/.test(url.protocol)) return null
    const isOwn = settings.stagingHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
    return isOwn || stagingName.test(url.hostname) ? { details: { host: url.hostname } } : null
  },
)

export const linkShortened = about(
  { id: 'linkShortened', severity: 'warning', source: 'W3C, Cool URIs don’t change' },
  (url) =>
    url !== null && shorteners.has(url.hostname.replace(/^www\./, '')) && url.hostname !== 'youtu.be'
      ? { details: { host: url.hostname } }
      : null,
)

const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|srsltid|mkt_tok|_ga|_gl|mibextid|epik|ef_id|dclid|msclkid|mc_cid|mc_eid|igshid|igsh|yclid|_hsenc|_hsmi|vero_id|oly_enc_id|oly_anon_id|wickedid|ttclid|twclid|li_fat_id|ga_source|at_medium|at_campaign|xtor|wt_zmc|cmpid|ocid|smid|smtyp)$/iu

/** Addresses with parameters that track who clicked. */
export const linkTracking = about(
  { id: 'linkTracking', severity: 'warning', source: 'GDPR, article 25' },
  (url, { href }) => {
    const names = url === null ? [] : [...new Set(url.searchParams.keys())].filter((name) => tracking.test(name))
    if (url === null || names.length === 0) return null
    for (const name of names) url.searchParams.delete(name)
    const scheme = /^[a-z]+:/iu.test(href) ? url.href : url.href.replace(/^https:\/\//, '')
    return { details: { names: names.join(', ') }, href: scheme }
  },
)

/** Link texts that say nothing about the target, by language. */
const empty =
  /^(?:here|click here|this|this link|link|more|read more|hier|hier klicken|mehr|weiterlesen|dieser link|здесь|тут|по ссылке|ссылка|подробнее|ici|cliquez ici|lire la suite|plus|aquí|haga clic aquí|más|qui|clicca qui|leia mais|tutaj)$/iu

export const linkText: Rule = {
  id: 'linkText',
  group: 'links',
  severity: 'hint',
  source: 'WCAG 2.2, 2.4.4 and 2.4.9',
  passage: ({ text, links }) =>
    links
      .filter(
        ({ from, to, href }) =>
          !isNoteLink(href) &&
          empty.test(
            text
              .slice(from, to)
              .replaceAll(/[\s\u00a0.,:!»›>…]+/gu, ' ')
              .trim(),
          ),
      )
      .map(({ from, to }) => ({ from, to })),
}
