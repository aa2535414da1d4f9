/** An object of JSON-LD, its properties by name. */
export type Thing = Readonly<Record<string, unknown>>

const stories =
  /^(?:(?:Opinion|Analysis|Reportage|Background|Review|AskPublic)?NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|AdvertiserContentArticle|ScholarlyArticle|TechArticle)$/

/** Properties under which stories stand that are not the page's own. */
const others: ReadonlySet<string> = new Set(
  'liveBlogUpdate comment itemListElement mentions citation relatedLink hasPart isBasedOn review subjectOf'.split(' '),
)

/** More objects in a page are not looked at, nor what nests deeper. */
const [mostThings, deepest] = [2_000, 12]

/**
 * The objects in the JSON-LD of a page (https://www.w3.org/TR/json-ld11/), graphs and what nests in
 * them too. What is damaged is none.
 */
export function thingsIn(page: Document): Thing[] {
  const found: Thing[] = []
  const add = (value: unknown, depth: number): void => {
    if (found.length >= mostThings || depth > deepest || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const each of value) add(each, depth + 1)
      return
    }
    found.push(value as Thing)
    for (const [name, each] of Object.entries(value)) if (!others.has(name)) add(each, depth + 1)
  }
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    add(parsed(script.textContent ?? ''), 0)
  return found
}

/** Programs put comments, CDATA and line breaks within strings into it. */
function parsed(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  )
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' '), bare.replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return null
}

export function typesOf(thing: Thing): string[] {
  return stringsIn(thing['@type']).map((type) => type.replace(/^.*[/#:]/, ''))
}

/** What the page says is its story: the first that says most; null where there is none. */
export function storyIn(things: readonly Thing[]): Thing | null {
  const found = things.filter((thing) => typesOf(thing).some((type) => stories.test(type)))
  const weight = (thing: Thing) =>
    ['headline', 'datePublished', 'author', 'articleBody', 'mainEntityOfPage'].filter((name) => name in thing).length
  return found.toSorted((one, other) => weight(other) - weight(one))[0] ?? null
}

/** The texts in a value: itself, its elements, or what objects in it are called. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (typeof value !== 'object' || value === null) return []
  const { name, '@value': said } = value as Thing
  return stringsIn(name ?? said)
}

/** The addresses in a value of ImageObject or the like. */
export function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(addressesIn)
  if (typeof value !== 'object' || value === null) return []
  const { url, contentUrl, '@id': id } = value as Thing
  return addressesIn(url ?? contentUrl ?? id)
}
