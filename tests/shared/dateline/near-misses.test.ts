import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDateline } from '#shared/dateline/index.ts'
import { given } from '#shared/given.ts'
import { cases } from '#tests/helpers/cases.ts'
import { growth } from '#tests/helpers/growth.ts'

/** Texts that begin somewhat like a dateline, but have none. */
const nearMisses = [
  'Matti Virtanen, STT',
  'Jo Doe, Reuters',
  'Anna Meier, KNA',
  'THE FERRY, June 5 – The boat sails.',
  'AT BOARD MEETINGS, June 5 – The mood is calm.',
  'MAY, June 5 – The ferry sails.',
  'A. B., June 5 – The ferry sails.',
  'LONDON, Foo – The ferry sails.',
  'SEOUL/In Tokyo, June 5 – The ferry sails.',
  'eBay (dpa) – Die Fähre fährt.',
  "o'fallon, March 4 – The ferry sails.",
  'dresden (DPA) – Die Fähre fährt.',
  'LONDON – PARIS',
  'LONDON – & more',
  'Minsk, Juni 5 – Am Morgen fuhren die Fähren.',
  'Reuters, London – The ferry sails.',
  'June 2 (Reuters). The ferry sails.',
  'Berlin, 5. Juni –  es regnet seit Tagen.',
  'KYODO NEWS - Mar 5, 2026 -  12:10 | All, Japan',
  'Weber, Horn, Lind, May 5 - The ferry sails.',
  'Bogota, March 4.- the ferry sails.',
  'Rio de Janeiro Nord, March 4 - the ferry sails.',
  'Frankfurt (A1) (dpa) – Die Fähre fährt.',
  'Turku, STT kertoo',
  'KYODO NEWS - Mar 5, 2026 - 12:10 | All, Japan',
  'In Berlin, June 5 - the day the bridge opened.',
  'IN BERLIN, JUNE 5 - The day the bridge opened.',
  'Paris (Texas) is a town of 25,000.',
  'Paris (Texas) - a town of 25,000.',
  'NATO (North Atlantic Treaty Organization) - an alliance.',
  'GENEVA - the city by the lake.',
  'Geneva - The city by the lake.',
  'Geneva – eine Stadt am See.',
  'Bayern - Dortmund 3:1',
  'Bayern – Dortmund 3:1 (1:0)',
  'März 2022 - ein Rückblick',
  'May 2022 - a look back',
  'June 5 - The day the bridge opened.',
  'Tuesday, June 5 - The day the bridge opened.',
  'Mittwoch, 22. Juni - Der Tag beginnt kühl.',
  'Shares (prices in euros) were little changed on Wednesday, June 22, as traders waited.',
  'Die Trainerin (48) war zufrieden - trotz der Niederlage.',
  'Die Agentur (dpa) - so heißt es - habe berichtet.',
  'The agency (AP) — the oldest of them — reported.',
  'Die Bahn (DB) - Streik ab Montag',
  'Apple (AAPL) - Shares rose.',
  'Bürgermeisterin Krause (AFP) sagte am Montag ab.',
  'CDU (CSU) - Koalition',
  'Paris (PSG) - Monaco (ASM) 3:1',
  'World Cup, June 14 - July 15',
  'Open, June 14 - 15 and on weekends',
  'Since March 5 - and even before - the river has been rising.',
  'Seit 5. März - also seit Wochen - steigt der Fluss.',
  'Berlin, 5. Juni – es regnet seit Tagen.',
  'Last Friday, June 5 - the day of the vote.',
  '"Berlin, June 5 - I am here," she wrote.',
  '„Berlin (dpa) - das war einmal“, sagte er.',
  '- Berlin, June 5 - arrival',
  '1. Berlin (dpa) - Liste',
  '* eins\n* zwei - drei',
  'What we know - and what we do not',
  'Oil, gas, coal - prices rose on June 5 - again',
  'A 5-2 win - and a record',
  'The Hague (a city) - and more',
  'She moved to Minsk, 31 March (BelTA) – and stayed.',
  'Anna Weber, Karl Horn, Eva Lind, May 5 - and others',
  'Photo: Berlin, June 5 - a street',
  'Update 3, June 5 - results',
  'https://example.org/ - June 5 - ',
  'Reuters - the agency - was founded in 1851.',
  'COVID-19, June 5 - figures',
  'Moscow said on October 4. /See page 3/. More follows.',
  '(see page 3) - more',
  '(AP) Foto',
  'Kyiv said, March 5 (Reuters) - as before',
  '',
  ' ',
  '-',
  '—',
  '(',
  '/TASS/',
]

describe('no dateline', () => {
  it.each(nearMisses)('%s', (text) => {
    expect(parseDateline(text, { referenceDate: '2022-06-24' })).toBeNull()
  })
})

describe('hostile input', () => {
  it.each<[string, (size: number) => string]>([
    ['nested brackets', (size) => '('.repeat(size / 2) + ')'.repeat(size / 2)],
    ['one word', (size) => 'A'.repeat(size)],
    ['dashes', (size) => ' - '.repeat(size / 3)],
    ['commas', (size) => 'A,'.repeat(size / 2)],
    ['slashes', (size) => '/A'.repeat(size / 2)],
    ['blanks', (size) => ' '.repeat(size)],
    ['blanks behind a dateline', (size) => `Berlin (dpa) -${' '.repeat(size)}`],
    ['digits', (size) => '1'.repeat(size)],
    ['months', (size) => 'May '.repeat(size / 4)],
    ['a place that does not end', (size) => `${'BERLIN '.repeat(size / 7)}, June 5 (dpa) - Am`],
  ])('%s of a megabyte cost for each character no more than a few lines of them', (_, text) => {
    const read = (copy: string) => {
      for (let turn = 0; turn < 20; turn += 1) parseDateline(copy, { referenceDate: '2022-06-24' })
    }
    // A pattern that backtracks takes 8 times as long each time, or more: this finds it before it
    // takes minutes.
    for (const size of [8_000, 64_000, 1_000_000]) expect(growth(text, size, read)).toBeLessThan(4)
  })

  it('never throws, and never cuts more than there is', () => {
    const piece = fc.constantFrom(
      'BERLIN',
      'Köln',
      ', ',
      ' (dpa) ',
      '(',
      ')',
      '/',
      '/TASS/',
      '. ',
      ' - ',
      '–',
      '22. Juni',
      'Feb 31',
      'March',
      '5',
      '\n',
      'Ore.',
      'ё',
      '\u0000',
      '🏙',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(
        text,
        fc.option(fc.string(), { nil: undefined }),
        fc.option(fc.string(), { nil: undefined }),
        (input, referenceDate, language) => {
          const parsed = parseDateline(input, given({ referenceDate, language }))
          if (parsed) {
            expect(parsed.length).toBeLessThanOrEqual(input.length)
            expect(input.slice(0, parsed.length).replace(/\s+/gu, ' ')).toContain(parsed.text)
          }
        },
      ),
      cases(500),
    )
  })
})
