import { describe, expect, it } from 'vitest'
import { detectLanguage } from '#desk/import/language.ts'

/** Two sentences each, of our own. */
const samples: [string, string][] = [
  ['en', 'The harbour froze overnight. Boats will stay at the quay until the weekend.'],
  ['de', 'Der Hafen ist über Nacht zugefroren. Die Boote bleiben bis zum Wochenende liegen.'],
  ['fr', 'Le port a gelé pendant la nuit. Les bateaux resteront à quai jusqu’au week-end.'],
  ['es', 'El puerto se heló durante la noche. Los barcos seguirán amarrados hasta el sábado.'],
  ['it', 'Il porto si è ghiacciato nella notte. Le barche resteranno ferme fino al fine settimana.'],
  ['pt', 'O porto congelou durante a noite. Os barcos vão ficar no cais até ao fim de semana.'],
  ['nl', 'De haven is vannacht dichtgevroren. De boten blijven tot het weekend aan de kade liggen.'],
  ['pl', 'Port zamarzł w nocy. Łodzie pozostaną przy nabrzeżu do końca tygodnia.'],
  ['cs', 'Přístav v noci zamrzl. Lodě zůstanou u mola až do víkendu.'],
  ['ru', 'Порт замёрз за одну ночь. Лодки останутся у причала до выходных.'],
  ['uk', 'Порт замерз за одну ніч. Човни залишаться біля причалу до вихідних.'],
  ['be', 'Порт замёрз за адну ноч. Лодкі застануцца ля прычала да выхадных.'],
  ['sv', 'Hamnen frös till under natten. Båtarna ligger kvar vid kajen till helgen.'],
  ['nb', 'Havnen frøs til i løpet av natten. Båtene blir liggende ved kaien til helgen.'],
  ['fi', 'Satama jäätyi yön aikana. Veneet pysyvät laiturissa viikonloppuun asti.'],
  ['hu', 'A kikötő egy éjszaka alatt befagyott. A hajók a hétvégéig a partnál maradnak.'],
  ['tr', 'Liman bir gecede dondu. Tekneler hafta sonuna kadar rıhtımda kalacak.'],
  ['ar', 'تجمد الميناء خلال الليل. ستبقى القوارب في الرصيف حتى نهاية الأسبوع.'],
  ['zh', '港口一夜之间结冰了。船只将停靠在码头直到周末。'],
]

describe('the language of a text', () => {
  it.each(samples)('%s in two sentences', (language, text) => expect(detectLanguage(text, null, 'en')).toBe(language))

  it('is not decided by a dateline against the text', () => {
    for (const [language, text] of samples) {
      const hint = language === 'en' ? 'ru' : 'en'
      expect(detectLanguage(text, hint, 'en')).toBe(language)
    }
  })

  it('is the fallback, or the dateline’s, where the text says nothing', () => {
    expect(detectLanguage('12 34', null, 'de')).toBe('de')
    expect(detectLanguage('12 34 km', 'fr', 'de')).toBe('fr')
  })
})
