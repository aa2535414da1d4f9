import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { acceptance, ownNames } from '#shared/spelling/accepted-words.ts'
import { checkSpelling } from '#shared/spelling/check.ts'
import { wordsOf } from '#shared/spelling/words.ts'
import { cleanNews } from '#tests/fixtures/checks/clean-news.ts'
import { bundled } from '#tests/helpers/spelling.ts'

const textsIn = async (language: string, texts: readonly string[]) => {
  const speller = await bundled(language)
  return texts.map((text) => ({ text, language, speller }))
}

const found = async (tag: string, texts: readonly string[], given: readonly string[] = []) =>
  checkSpelling(await textsIn(tag, texts), acceptance(given, tag))
    .flat()
    .map(({ word }) => word)

describe('clean news text of our own writing', () => {
  it.each([
    ['en', 'en-GB', 0.5],
    ['de', 'de', 1],
    ['ru', 'ru', 1],
  ])('%s: few of its words are flagged', async (name, tag, percent) => {
    const texts = readFileSync(`tests/fixtures/spelling/${name}.txt`, 'utf8').split('\n')
    const words = texts.flatMap((text) => [...wordsOf(text)]).length
    const flagged = await found(tag, texts)
    expect(words).toBeGreaterThan(380)
    expect((100 * flagged.length) / words, flagged.join(' ')).toBeLessThanOrEqual(percent)
  })
})

it.each([
  // Two names in a line-up and an American authority are three of 827 words.
  ['en', 'en-GB', 0.5],
  ['de', 'de', 1],
  ['ru', 'ru', 1],
  ['fr', 'fr', 1],
  ['es', 'es', 1],
])('%s: few words of clean paragraphs of every kind of news are flagged', async (language, tag, percent) => {
  const texts = cleanNews[language] ?? []
  const words = texts.flatMap((text) => [...wordsOf(text)]).length
  const flagged = await found(tag, texts)
  expect((100 * flagged.length) / words, flagged.join(' ')).toBeLessThanOrEqual(percent)
})

it.each([
  ['en-GB', 'Chatbots livestreamed a cyberattack during lockdowns; the whistleblower was unvaccinated.'],
  [
    'de',
    'Influencerinnen im Homeoffice nannten klimaneutrale Gigafabriken einen Shitstorm; der MDax fiel, die Sieben-Tage-Inzidenz stieg, die Lockdown-Regeln gelten.',
  ],
  ['ru', 'Беспилотниками и нейросетями займется избирком; дроны и криптовалюту обсудят в соцсетях.'],
])('%s: words that news is full of stand, in their forms', async (tag, text) => {
  expect(await found(tag, [text])).toEqual([])
})

it.each([
  ['They sang “Wonderwall” on Court Philippe-Chatrier.', []],
  ['The “Goverment” of “the goverment” and the Goverment-Office.', ['Goverment', 'goverment', 'Goverment-Office']],
])('a title in quotation marks and a joined name stand, slips do not: %s', async (text, expected) => {
  expect(await found('en-GB', [text])).toEqual(expected)
})

it('a slip in one of those words is one', async () => {
  expect(await found('ru', ['Это нейросет о соцсет.'])).toEqual(['нейросет', 'соцсет'])
  expect(await found('en-GB', ['LOckdown in LONDON: LOCKDOWN. Lockdown!'])).toEqual(['LOckdown'])
  expect(await found('de', ['Der Inflüencer war klimaneutrahl.'])).toEqual(['Inflüencer', 'klimaneutrahl'])
})

it.each([
  ['en-US', 'The comittee recieved a freind. HEllo wrold', ['comittee', 'recieved', 'freind', 'HEllo', 'wrold']],
  ['en-GB', 'Its colour dissapeared untill tommorow.', ['dissapeared', 'untill', 'tommorow']],
  [
    'de',
    'Die Haltestele warr gestern geschlosen, der Warscheinlichkeit nach.',
    ['Haltestele', 'warr', 'geschlosen', 'Warscheinlichkeit'],
  ],
  ['ru', 'Правительство сообшило о корове и малоко.', ['сообшило', 'малоко']],
  ['fr', 'Le gouvernment a anoncé l’ecole.', ['gouvernment', 'anoncé', 'l’ecole']],
  ['es', 'El govierno anunció una escuella.', ['govierno', 'escuella']],
  ['it', 'Il governo ha anunciato una scuolla.', ['anunciato', 'scuolla']],
  ['pl', 'Rząd poinfomował o spottkaniu.', ['poinfomował', 'spottkaniu']],
  ['uk', 'Уряд повідмив про зустріч.', ['повідмив']],
])('%s: slips are found: %s', async (tag, text, slips) => {
  expect(await found(tag, [text])).toEqual(slips)
})

it('what every desk lets stand is not flagged', async () => {
  expect(
    await found('en-GB', [
      'NATO, MPs and NGOs use iPhones, YouTube and 20km of cable in 1990s-style; 3rd, £2.3bn, Covid-19, 62-year-old.',
      'The café’s naïve communiqué, war\u00adning, the U.S. and e.g. this, Слово日本語, Ελλάδα, עברית, 한국어 and العربية.',
      'See https://exmaple.com/teh, exmaple.org, @thejoruno and #teh_tag, or mail teh@exmaple.org.',
    ]),
  ).toEqual([])
  expect(
    await found('de', [
      'Das Bundesverfassungsgericht, die Energie- und Wasserwirtschaft, Gesundheits- und Pflegeberufe, die Vor- und Nachteile.',
      'Der 58-jährige Donaudampfschifffahrtskapitän der US-Regierung, die ARD-Sendung, AKWs, BürgerInnen und Bürger:innen, zurückzufallen.',
      'Ein Anti-Terror-Gesetz, z. B. für KI-Anwendungen, u.a. in den USA, ca. 30 Mrd. Euro, bzw. Nr. 5.',
    ]),
  ).toEqual([])
  // German and Russian compounds of dictionary words, and a spoken acronym.
  expect(
    await found('de', [
      'Das Redaktionsnetzwerk und die Frühjahrskonferenz am Herdenschutzzaun, stromführende Pollenkörner, die Unesco.',
      'Redaktionnetzwerk, Zeitungartikel, Redaktionsnetzwrk, Stromfürhend',
    ]),
  ).toEqual(['Redaktionnetzwerk', 'Zeitungartikel', 'Redaktionsnetzwrk', 'Stromfürhend'])
  expect(
    await found('ru', [
      'Росавиация и замруководителя о трёхсекционных вагонах Мосбиржи',
      'Замруковдителя, трёхсекцонные',
    ]),
  ).toEqual(['Замруковдителя', 'трёхсекцонные'])
  expect(await found('fr', ['L’arbre, aujourd’hui, qu’il, l’OTAN, d’Emmanuel'])).toEqual([])
  expect(await found('it', ["Dell'arte, l’ONU, un'altra"])).toEqual([])
})

it('names that a story introduces, writes alike, or that no slip explains, are none; a slip in a capitalised word is', async () => {
  expect(
    await found('en-GB', ['Ministers met Ngozi Okwuosa in Leeds.', 'Okwuosa’s aides said Okwuosa agreed.']),
  ).toEqual([])
  expect(await found('en-GB', ['The town of Zbrzyca flooded.', 'People left Zbrzyca.'])).toEqual([])
  expect(
    await found('en-GB', ['The town of Zbrzyca flooded.', 'Giulia Okwuosa of Filt-Cgil left Stellantis for Atletico.']),
  ).toEqual([])
  expect(
    await found('en-GB', ['The Goverment of Lonodn met Presidnet Biden in Untied-Kingdm.', 'Stellantsi fell.']),
  ).toEqual(['Goverment', 'Lonodn', 'Presidnet', 'Untied-Kingdm', 'Stellantsi'])
  expect(await found('fr', ['Dans la vallée de l’Agly, selon l’Inrap et l’Assmblée.'])).toEqual(['l’Assmblée'])
  expect(
    await found('de', [
      'Das Rückspiel gegen GOG Gudme, die Senckenberg-Stiftung, Eswatini, Züge aus Sigmaringen, die Lüneburger Heide.',
      'In der Haupstadt, an der Haltestelle-Ekce, im Buundesdorf, beim GOG Spieel.',
    ]),
  ).toEqual(['Haupstadt', 'Haltestelle-Ekce', 'Buundesdorf', 'Spieel'])
  expect(await found('de', ['Die Ministerin Zofia Krzywda sagte, Krzywdas Plan sei gut.'])).toEqual([])
  expect(await found('de', ['Die Haltestele an der Haltestele.'])).toEqual(['Haltestele', 'Haltestele'])
  expect(await found('ru', ['Об этом сообщил Кржижак. По словам Кржижака, суд прошёл.'])).toEqual([])
})

it('what people accept stands in every form of it, and nothing else does', async () => {
  const text = 'Krzywda, Krzywda’s, KRZYWDA, krzywda, wibble, Wibble and wibbled'
  expect(await found('en-GB', [text], ['Krzywda', 'wibble'])).toEqual(['krzywda', 'wibbled'])
  expect(
    ownNames({
      bylines: ['Zofia Krzywda-Nowak'],
      keywords: ['Brexitfest'],
      agency: 'dpa',
      places: ['Świebodzin', null],
    }),
  ).toEqual(expect.arrayContaining(['Zofia', 'Krzywda-Nowak', 'Krzywda', 'Nowak', 'Brexitfest', 'dpa', 'Świebodzin']))
  expect(await found('ru', ['Суд выслушал Ковальчукевича.'], ['Ковальчукевич'])).toEqual([])
})

it('suggestions keep the apostrophe of the word, and say where it stands', async () => {
  const [[first] = []] = checkSpelling(await textsIn('en-GB', ['It does’nt matter.']))
  expect(first).toMatchObject({ word: 'does’nt', from: 3, to: 10 })
  expect(first?.suggestions).toContain('doesn’t')
})

it('a word of 100,000 letters and a text without any are looked at calmly', async () => {
  expect(await found('de', ['a'.repeat(100_000), `${'ab '.repeat(10)}`, '\0 \ud800 👩‍👩‍👧', ''])).toEqual(
    Array.from({ length: 10 }, () => 'ab').filter(() => false),
  )
  expect((await found('en-GB', [`So ${'long'.repeat(200)} a word`])).map(({ length }) => length)).toEqual([800])
})
