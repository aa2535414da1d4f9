/** An object of JSON-LD, its properties by name. */
export type Thing = Readonly<Record<string, unknown>>

const stories =
  /^(?:(?:Opinion|Analysis|Reportage|Background|Review|AskPublic)?NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|AdvertiserContentArticle|ScholarlyArticle|TechArticle)$/

/** Properties that contain stories other than the page's own. */
const others: ReadonlySet<string> = new Set(
  'liveBlogUpdate comment itemListElement mentions citation relatedLink hasPart isBasedOn review subjectOf'.split(' '),
)

/** The most objects that are examined, and their greatest depth. */
const [mostThings, deepest] = [2_000, 12]

/**
 * The objects in the JSON-LD of a page (https://www.w3.org/TR/json-ld11/), including those in
 * graphs and nested ones. Damaged JSON is skipped.
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

/** Programs add comments, CDATA and line breaks inside strings. */
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

/** The object for the page's story: the most complete one; null if there is none. */
export function storyIn(things: readonly Thing[]): Thing | null {
  const found = things.filter((thing) => typesOf(thing).some((type) => stories.test(type)))
  const weight = (thing: Thing) =>
    ['headline', 'datePublished', 'author', 'articleBody', 'mainEntityOfPage'].filter((name) => name in thing).length
  return found.toSorted((one, other) => weight(other) - weight(one))[0] ?? null
}

/**
 * Puts the objects that a value only refers to (`{"@id": "#anna"}`) in its place, as graphs have
 * them; references to what the page does not have stay.
 */
export function resolverOf(things: readonly Thing[]): (value: unknown) => unknown {
  const known = new Map<unknown, Thing>()
  for (const thing of things) {
    const { '@id': id } = thing
    if (id !== undefined && Object.keys(thing).length > Object.keys(known.get(id) ?? { '@id': id }).length)
      known.set(id, thing)
  }
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved)
    if (typeof value !== 'object' || value === null) return value
    return known.get((value as Thing)['@id']) ?? value
  }
  return resolved
}

/** The texts in a value: the value itself, its elements, or the names of objects. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (typeof value !== 'object' || value === null) return []
  const { name, '@value': said } = value as Thing
  return stringsIn(name ?? said)
}

/** The addresses in a value such as an ImageObject. */
export function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(addressesIn)
  if (typeof value !== 'object' || value === null) return []
  const { url, contentUrl, '@id': id } = value as Thing
  return addressesIn(url ?? contentUrl ?? id)
}
