import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotationGoingOn, quotationsIn, quotedIn } from '#shared/checks/quotations.ts'

const quotations = (text: string) => quotationsIn(text).map(({ from, to }) => text.slice(from, to))

describe('a quotation', () => {
  it.each([
    ['English', 'He said “one two” and “three”.', ['“one two”', '“three”']],
    ['German', 'Er sagte „eins“ und »zwei«, „drei”.', ['„eins“', '»zwei«', '„drei”']],
    ['French', 'Il dit « un deux » et «trois».', ['« un deux »', '«trois»']],
    ['Swedish', 'Hon sade ”ett två” och »tre».', ['”ett två”', '»tre»']],
    ['straight marks', '"one", said the 6ft 5" man, "two"', ['"one"', '"two"']],
    ['a quotation in one, of its own marks', 'Он: «мы из «Зари» и точка», — и всё.', ['«мы из «Зари» и точка»']],
    ['one mark at the end for both', 'Он из «ООО «Заря», — и всё. «Да».', ['«ООО «Заря»', '«Да»']],
    ['a quotation in one, of others', '“a "b" c” „d ‚e‘ »f« g“ «h “i” j»', ['“a "b" c”', '„d ‚e‘ »f« g“', '«h “i” j»']],
    ['one without an end', '“one. He said “two”, and “three”.', ['“two”', '“three”']],
    ['one in it without an end', '“one «two three” four', ['“one «two three”']],
  ])('is found in %s', (_what, text, found) => {
    expect(quotations(text)).toEqual(found)
  })

  it('that a paragraph begins with and does not end goes on in the next', () => {
    expect(quotationGoingOn('“We never. And “never” again.')).toEqual({ from: 0, to: 29 })
    expect(quotationGoingOn('“We never.” He left.')).toBeNull()
    expect(quotationGoingOn('He said: “We never.')).toBeNull()
  })

  it('without an end counts as quoted to the end of the text', () => {
    const text = 'He: »a« b “c'
    const isQuoted = quotedIn(text)
    expect([...text].filter((letter, at) => /[abc]/.test(letter) && isQuoted(at))).toEqual(['a', 'c'])
  })

  it('never lies in another, whatever marks stand in a text', () => {
    const text = fc.array(fc.constantFrom('“', '”', '„', '«', '»', '"', 'a', ' ', ', ')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (marks) => {
        const spans = quotationsIn(marks).toSorted((one, other) => one.from - other.from)
        spans.forEach(({ from, to }, index) => {
          expect(from).toBeLessThan(to - 1)
          expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0)
        })
      }),
    )
  })
})
