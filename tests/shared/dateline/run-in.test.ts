import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencies, parseDateline } from '#shared/dateline/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { forms, readOn } from './forms.ts'

const body = 'The ferries ran again.'

/** What reads as one blank in a line, or in one that is wrapped. */
const blanks = fc.constantFrom(' ', '  ', '\n', '\t', '\u00A0', ' \n ', '\r\n')
const leading = fc.constantFrom('', ' ', '\uFEFF', '****', '• ', '\n \t')

describe('however it is set', () => {
  it.each(forms)('$printed', ({ printed, dateline }) => {
    const words = printed.split(' ')
    fc.assert(
      fc.property(
        leading,
        fc.array(blanks, { minLength: words.length, maxLength: words.length }),
        (before, between) => {
          const set = words.map((word, at) => word + between[at]).join('')
          const text = before + set + body
          const parsed = parseDateline(text, { referenceDate: readOn })
          expect(parsed?.dateline).toEqual(dateline)
          expect(parsed?.text).toBe(printed)
          expect(text.slice(parsed?.length)).toBe(body)
          // Alone in its paragraph, with blanks behind it.
          expect(parseDateline(before + set, { referenceDate: readOn })?.dateline).toEqual(dateline)
        },
      ),
      cases(20),
    )
  })

  const afterWords = ['--', '---', '- ', '-- ', ' -', ' –', ' – ', ' ―  ', '.-', '.--', '.– ', '. ']
  const afterBrackets = [...afterWords, '-', '–', ': ', '_ ', '= ', '__ ', ' _ ', ' =\n']
  const runIns = [
    ['SYDNEY, March 5 AAP', 'AAP', afterWords],
    ['SYDNEY, March 5 (AAP)', 'AAP', afterBrackets],
    ['MOSCOW, March 5. /TASS/', 'TASS', afterBrackets],
    ['MINSK —— BelTA', 'BelTA', afterWords],
    // What comes after the place and before its agency.
    ...['', ' ', '  ', ', ', ' - ', '-', ' – '].map((join) => [`MINSK${join}(BelTA)`, 'BelTA', afterBrackets] as const),
  ] as const
  it.each(runIns)('%s is cut with whatever ends it', (runIn, agency, closings) => {
    for (const closing of closings) {
      const text = `${runIn}${closing}${body}`
      const parsed = parseDateline(text, { referenceDate: readOn })
      expect([closing, parsed?.dateline.agency, text.slice(parsed?.length)]).toEqual([closing, agency, body])
    }
  })

  it.each([
    ['MINSK, March 5 _ The ferries ran again.'],
    ['MINSK (BelTA)_The ferries ran again.'],
    ['SYDNEY, March 5 AAP-The ferries ran again.'],
    ['SYDNEY, March 5 AAP Meier – The ferries ran again.'],
    ['MINSK, Reuters, J – The ferries ran again.'],
    ['MINSK. Reuters'],
    ['MINSK (Belarus). Reuters'],
    ['NEUES\nTURKU, STT'],
    ['TURKU, STT kertoo'],
    ['TURKU,STT'],
  ])('%j has none', (text) => expect(parseDateline(text, { referenceDate: readOn })).toBeNull())
})

describe('agencies with forms of their own', () => {
  const read = (text: (name: string) => string) =>
    agencies.filter(({ name }) => parseDateline(text(name))?.dateline.place === 'Turku').map(({ name }) => name)

  it('put the place and themselves in a line, and no others do', () => {
    expect(read((name) => `Turku, ${name}`)).toEqual(['TT', 'NTB', 'Ritzau', 'STT'])
  })

  it('and others go on behind their name in brackets, without a dash', () => {
    expect(read((name) => `Turku (${name}) ${body}`)).toEqual(['KNA', 'KAP', 'TT', 'NTB', 'Ritzau', 'STT'])
    expect(read((name) => `TURKU (${name}) ${body}`)).toEqual(agencies.map(({ name }) => name))
  })
})
