import { expect, it } from 'vitest'
import { acceptance } from '#shared/spelling/accepted-words.ts'
import { checkSpelling } from '#shared/spelling/check.ts'
import { bundled } from '#tests/helpers/spelling.ts'

/** The flagged words of a text. */
async function flagged(tag: string, text: string): Promise<string[]> {
  const [found = []] = await checkSpelling([{ text, language: tag, speller: await bundled(tag) }], acceptance([], tag))
  return found.map(({ word }) => word)
}

it.each([
  [
    'es',
    'Vámonos, cómetelo, dígamelo, dárselo, explicándoselo, entregárselas, véndeselas, díganoslo, siéntate, vayámonos.',
    [],
  ],
  [
    'es',
    'Bámonos, cómetelu, kómetelo, árbolos, últimamento.',
    ['Bámonos', 'cómetelu', 'kómetelo', 'árbolos', 'últimamento'],
  ],
  ['de', 'LANDTAG BESCHLIEẞT: STRAẞE GESPERRT. Geﬂogen, geﬁltert, eﬀizient.', []],
  ['de', 'HAUSHALLT BESCHLIEẞD, STRAẞSE, geﬂohgen.', ['HAUSHALLT', 'BESCHLIEẞD', 'STRAẞSE', 'geﬂohgen']],
  ['en-GB', 'The oﬃce was eﬃcient, the ﬂag ﬁne.', []],
  ['en-GB', 'The oﬃse was eﬃcent.', ['oﬃse', 'eﬃcent']],
  [
    'fr',
    'L’élection d’aujourd’hui, qu’il n’a pas gagnée ; s’agit-il d’une ex-ministre ? Donnez-le-moi, y a-t-il, c’est-à-dire, presqu’île.',
    [],
  ],
  ['it', 'L’elezione dell’anno, un’altra, c’è, po’, quest’anno, dov’è, gliel’ha, all’inizio, ex-ministro.', []],
  ['pl', 'Donaldowi Tuskowi, Kowalskiego, Wałęsie, Zełenskiego, PiS-u, SMS-y, 20-letni, XX-wieczny, m.in., tzw.', []],
  ['uk', "Зеленського, Києву, Шевченкові, п’ять, об’єднання, комп'ютер, Залужного, 20-річний.", []],
] as const)('%s: %s', async (tag, text, expected) => {
  expect(await flagged(tag, text)).toEqual(expected)
})
