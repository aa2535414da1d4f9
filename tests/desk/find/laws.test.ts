import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { searchDrafts } from '#desk/find/search.ts'
import { contract } from '#shared/api/contract.ts'
import { type FindQuery, findIn, linesOf } from '#shared/find/index.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { anyText, articles } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { libraryIn } from '#tests/helpers/library.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

/** Patterns whose meaning depends on where a line begins and ends. */
const patterns = ['^.', '.$', '(?<!.)\\w+', '\\b\\w', '(?<=,) ', '^[^,]+$', '\\s$', '.(?!.)']

test('what the lists know of a text rules out no draft in which something would be found', async () => {
  const { library } = libraryIn(folder)
  await fc.assert(
    fc.asyncProperty(articles(anyText), fc.nat(), fc.nat(), fc.boolean(), async (article, which, where, wholeWord) => {
      const id = library.create({ ...article, status: 'draft' })
      const content = contentOf(library.document(id))
      const lines = linesOf(content)
      const { text } = lines[which % Math.max(1, lines.length)] ?? { text: 'a' }
      const signs = [...text]
      const term = signs.slice(where % signs.length, (where % signs.length) + 3).join('')
      const texts: FindQuery[] = [{ term, wholeWord, matchCase: false, isPattern: false }]
      for (const query of [...texts, ...patterns.map((each) => ({ ...texts[0], term: each, isPattern: true }))]) {
        const args = contract['find.search'].args.parse({ query })
        const { drafts } = await searchDrafts(library, args, null)
        const own = drafts.find((draft) => draft.id === id)
        expect((own?.hits.length ?? 0) + (own?.more ?? 0)).toBe(findIn(content, args.query).length)
      }
      library.bin([id])
    }),
    cases(30, 2_000),
  )
  library.close()
})
