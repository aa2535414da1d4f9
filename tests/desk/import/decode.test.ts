import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '#desk/import/decode.ts'
import { readBytes } from './reading.ts'

const russian =
  'Ночной паром вернулся в порт\n\nЖители посёлка встретили судно на причале. Капитан сказал, что шторм утих к утру, и команда не пострадала.'
const german =
  'Große Übung am Flughafen\n\nDie Feuerwehr übte am Samstag für den Ernstfall. „Wir müssen schnell sein“, sagte der Einsatzleiter.'
const french =
  'Le marché rouvre à l’été\n\nLes étals seront prêts dès le mois de juin, a déclaré le maire. Les commerçants espèrent être très nombreux.'
const polish =
  'Zamknięto żółty most\n\nMost nad rzeką będzie zamknięty do końca września, poinformował rzecznik. Kierowcy muszą jechać objazdem przez Łódź.'
const long = (text: string) => Array.from({ length: 20 }, () => text).join('\n\n')

describe('the encoding of a file', () => {
  const cases = [
    ['windows-1251', russian],
    ['KOI8-R', russian],
    ['windows-1252', german],
    ['windows-1252', french],
    ['windows-1250', polish],
    ['UTF-8', russian],
  ] as const
  it.each(cases)('%s is recognised, in short texts and long ones (%#)', (encoding, text) => {
    for (const written of [text, long(text), text.replace('\n\n', '\r\n\r\n')]) {
      const decoded = decodeText(iconv.encode(written, encoding), 'x.txt')
      expect(decoded.text).toBe(written)
      expect(decoded.encoding).toBe(encoding)
    }
  })

  it.each([russian, german, french, 'Plain words.\nAnd more of them.'])(
    'UTF-16 is recognised with and without a mark (%#)',
    (text) => {
      for (const encoding of ['utf-16le', 'utf-16be'] as const) {
        for (const addBOM of [true, false]) {
          expect(decodeText(iconv.encode(text, encoding, { addBOM }), 'x.txt').text).toBe(text)
        }
      }
    },
  )

  it('a mark of UTF-8 is no part of the text', () => {
    expect(decodeText(iconv.encode(german, 'utf8', { addBOM: true }), 'x.txt').text).toBe(german)
  })

  it('is said where it was guessed', async () => {
    const { notes, article } = await readBytes(iconv.encode(russian, 'KOI8-R'))
    expect(article.headline).toBe('Ночной паром вернулся в порт')
    expect(notes).toContainEqual({ code: 'encoding', details: { encoding: 'KOI8-R' } })
    expect((await readBytes(german)).notes).toEqual([])
  })

  it('single words beyond ASCII are enough', () => {
    const text = 'The café on the quay will open again in May, its owner said, after the long winter.'
    expect(decodeText(iconv.encode(text, 'windows-1252'), 'x.txt').text).toBe(text)
  })
})

describe('a file that is no text', () => {
  const bytes = (...values: number[]) => new Uint8Array(values)
  it.each([
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['PDF', new TextEncoder().encode('%PDF-1.7 some words')],
    ['ZIP', bytes(0x50, 0x4b, 3, 4, 20, 0)],
    ['zeros', new Uint8Array(100)],
    ['noise', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 2_654_435_761) >>> 13)],
  ])('is refused: %s', (_, data) => {
    expect(() => decodeText(data, 'x')).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^file\.(foreign|binary|undecodable)$/) }),
    )
  })
})
