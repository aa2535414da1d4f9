import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fallback, languages } from '#shared/locales/languages.ts'
import { chaptersOf, folder, formOf, textsOf } from './chapters.ts'

const others = languages.filter(({ tag }) => tag !== fallback)
const chapters = chaptersOf(fallback)

it('every folder is a language of the list, and every language of the list has one', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).toSorted()).toEqual(languages.map(({ tag }) => tag).toSorted())
})

describe.each(others)('$name ($tag)', ({ tag }) => {
  it('has every chapter, and none that English has not', () => {
    expect(chaptersOf(tag)).toEqual(chapters)
  })

  it('has every text, in every form that its plurals take, and none beside', async () => {
    expect(await everyChapter(tag, textsAmiss)).toEqual([])
  })

  it('fills in what English fills in', async () => {
    expect(await everyChapter(tag, slotsAmiss)).toEqual([])
  })
})

describe.each(languages)('$name ($tag)', ({ tag }) => {
  it('has no empty text, none with a space at an edge, and none with quotation marks of a typewriter', async () => {
    const found = await everyChapter(tag, (_, own) =>
      [...own].flatMap(([place, text]) => (/^\s|\s$|"|\w'\w/u.test(text) || text === '' ? [`${place}: ${text}`] : [])),
    )
    expect(found).toEqual([])
  })
})

/** A language's punctuation (README.md of the folder), as far as a pattern can detect slips. */
const slips: Readonly<Record<string, readonly [what: string, slip: RegExp][]>> = {
  de: [['quotation marks are „…“', /[«»”]|“\p{L}/u]],
  es: [
    ['a question begins with ¿, a cry with ¡', /^[^¿]*\p{L}\?|^[^¡]*\p{L}!/u],
    ['quotation marks are «…»', /[“”„]/u],
  ],
  fr: [
    [
      'a narrow no-break space stands before ; : ! ? and within « »',
      /\p{L}[ \u00a0]?[;!?»](?![\w(])|\p{L}[ \u00a0]:|«[^\u202f]/u,
    ],
    ['quotation marks are « … »', /[“”„]/u],
  ],
  ru: [
    ['quotation marks are «…»', /[“”„]/u],
    ['a dash is —', /[\p{L}»}] [-–] (?=\p{Script=Cyrillic})/u],
  ],
}

it.each(Object.entries(slips))('%s is set as the language is', async (tag, patterns) => {
  const set = chapters.filter((chapter) => chapter !== 'character-names.ts' && chapter !== 'other-names.ts')
  const found = await Promise.all(
    set.map(async (chapter) =>
      [...(await textsOf(tag, chapter))].flatMap(([place, text]) =>
        patterns.flatMap(([what, slip]) => (slip.test(text) ? [`${tag}/${chapter} ${place}: ${what}: ${text}`] : [])),
      ),
    ),
  )
  expect(found.flat()).toEqual([])
})

type Texts = ReadonlyMap<string, string>

async function everyChapter(
  tag: string,
  look: (english: Texts, own: Texts, tag: string) => readonly string[],
): Promise<string[]> {
  const known = new Set(chaptersOf(tag))
  const found = await Promise.all(
    chapters
      .filter((chapter) => known.has(chapter))
      .map(async (chapter) => {
        const [english, own] = await Promise.all([textsOf(fallback, chapter), textsOf(tag, chapter)])
        return look(english, own, tag).map((what) => `shared/locales/${tag}/${chapter}: ${what}`)
      }),
  )
  return found.flat()
}

/**
 * The plural forms of whole numbers in a language, and the last one, which stands in for all
 * others.
 */
function formsOf(tag: string): string[] {
  const rules = new Intl.PluralRules(tag)
  return [...new Set([...Array.from({ length: 201 }, (_, number) => rules.select(number)), 'other'])]
}

function textsAmiss(english: Texts, own: Texts, tag: string): string[] {
  const needed = formsOf(tag)
  const allowed: string[] = ['zero', ...new Intl.PluralRules(tag).resolvedOptions().pluralCategories]
  const missing = [...english.keys()].flatMap((place) => {
    const { name, form } = formOf(place)
    if (form === null || form === 'zero') return own.has(place) ? [] : [`${place} is missing`]
    if (form !== 'other') return []
    return needed.flatMap((each) => (own.has(`${name}_${each}`) ? [] : [`${name}_${each} is missing`]))
  })
  const beside = [...own.keys()].flatMap((place) => {
    const { name, form } = formOf(place)
    const isKnown = english.has(place) || (form !== null && allowed.includes(form) && english.has(`${name}_other`))
    return isKnown ? [] : [`${place} is none of English’s`]
  })
  return [...missing, ...beside]
}

function slotsAmiss(english: Texts, own: Texts): string[] {
  return [...own].flatMap(([place, text]) => {
    const { name, form } = formOf(place)
    const theirs = english.get(place) ?? english.get(`${name}_other`)
    if (theirs === undefined) return []
    // A single item may be named in words, or in digits, where English does otherwise.
    const without = form === null ? [] : ['count']
    const [is, wanted] = [slotsOf(text, without), slotsOf(theirs, without)]
    return is === wanted ? [] : [`${place} fills in ${is || 'nothing'}, English ${wanted || 'nothing'}`]
  })
}

function slotsOf(text: string, without: readonly string[]): string {
  const names = [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name = '']) => name)
  return [...new Set(names)]
    .filter((name) => !without.includes(name))
    .toSorted()
    .join(', ')
}
