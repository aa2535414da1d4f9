import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCorrections, correctionsOf, typedCorrections } from '#shared/typography/index.ts'
import { cases } from '#tests/helpers/cases.ts'

const set = (text: string, language: string) => applyCorrections(text, correctionsOf(text, language))
const N = '\u00a0'
const n = '\u202f'

describe('quotation marks', () => {
  test.each([
    ['en', '"We know," she said. "It\'s \'over\' now."', '“We know,” she said. “It’s ‘over’ now.”'],
    ['de', '"Es ist \'aus\'", sagte sie.', '„Es ist ‚aus‘“, sagte sie.'],
    ['de', '“Englisch gesetzt”, sagte er.', '„Englisch gesetzt“, sagte er.'],
    ['de-CH', '"Grüezi", sagte sie.', '«Grüezi», sagte sie.'],
    ['fr', '"Bonjour", dit-elle.', `«${n}Bonjour${n}», dit-elle.`],
    ['fr', '« Bonjour », dit-elle.', `«${n}Bonjour${n}», dit-elle.`],
    ['ru', '"Мир", — сказал он.', '«Мир», — сказал он.'],
    ['pl', '"Tak", powiedział.', '„Tak”, powiedział.'],
    ['sv', '"Ja", sa hon.', '”Ja”, sa hon.'],
    ['ar', 'قال "نعم" وذهب', 'قال ”نعم“ وذهب'],
    ['fa', 'گفت "بله" و رفت', 'گفت «بله» و رفت'],
    ['ur', 'اس نے "ہاں" کہا', 'اس نے ”ہاں“ کہا'],
    ['he', 'אמר "צה"ל נסוג" אתמול', 'אמר ”צה״ל נסוג” אתמול'],
    ['he', "ג'ירפה", 'ג׳ירפה'],
    ['ja', '首相は"橋は来年"と言った。"はい"。', '首相は「橋は来年」と言った。「はい」。'],
    ['ja', '彼は、"これは\'橋\'だ"と', '彼は、「これは『橋』だ」と'],
    ['zh-Hans', '他说"明天开放"，然后离开。', '他说“明天开放”，然后离开。'],
    ['zh-Hant', '他說"明天開放"，然後離開。', '他說「明天開放」，然後離開。'],
    ['zh-TW', '他說"明天"', '他說「明天」'],
    ['ko', '그는 "다리가 열린다"라고 말했다.', '그는 “다리가 열린다”라고 말했다.'],
    ['en', '"...and so," he said. "…or not."', '“…and so,” he said. “…or not.”'],
    ['en', 'It says "..." and "?!" there.', 'It says “…” and “?!” there.'],
    ['en', 'He said:"Yes," and then:"No."', 'He said:“Yes,” and then:“No.”'],
    ['de', 'Er sagte:"Ja …" – und ..."nein".', 'Er sagte:„Ja …“ – und …„nein“.'],
    ['fr', 'Puis…"non"', `Puis…«${n}non${n}»`],
    ['ru', 'Он сказал:"Да"', 'Он сказал:«Да»'],
    ['en', 'said "yes:"or "no"', 'said “yes:”or “no”'],
    ['en', "Get 'im. It 'ave", 'Get ’im. It ’ave'],
    ['es', '--¿Sí? --dijo.', '—¿Sí? --dijo.'],
    ['en', '"A quotation that goes on', '“A quotation that goes on'],
    ['en', '(“so”) and "so"', '(“so”) and “so”'],
    ['en', '"He said "yes" twice"', '“He said ‘yes’ twice”'],
  ])('%s: %s', (language, text, right) => expect(set(text, language)).toBe(right))

  // CLDR's delimiters.
  test.each([
    ...['de → „ “ ‚ ‘', 'it → « » “ ”', 'es → « » “ ”', 'ca → « » “ ”', 'pt → “ ” ‘ ’', 'pt-PT → « » “ ”'],
    ...['nl → ‘ ’ “ ”', 'fi → ” ” ’ ’', 'da → “ ” ‘ ’', 'nb → « » ‘ ’', 'cs → „ “ ‚ ‘', 'sk → „ “ ‚ ‘', 'sl → „ “ ‚ ‘'],
    ...['hr → „ ” ‚ ’', 'hu → „ ” » «', 'ro → „ ” « »', 'bg → „ “ ‚ ‘', 'uk → « » „ “', 'be → « » „ “', 'lt → „ “ ‚ ‘'],
    ...['lv → “ ” ‘ ’', 'et → „ “ « »', 'el → « » “ ”', 'tr → “ ” ‘ ’', 'sr → „ ” ’ ’', 'fr-CH → « » ‹ ›'],
  ])('%s', (row) => {
    const [language = '', marks = ''] = row.split(' → ')
    const [open, close, innerOpen, innerClose] = marks.split(' ')
    expect(set('"One \'two\' three"', language)).toBe(`${open}One ${innerOpen}two${innerClose} three${close}`)
  })

  test.each([
    ['en', "the '90s and the Joneses' house, rock 'n' roll", 'the ’90s and the Joneses’ house, rock ’n’ roll'],
    ['en', 'in the ‘90s', 'in the ’90s'],
    ['en', '‘tis', '’tis'],
    ['en', 'it ‘twas', 'it ’twas'],
    ['en', 'all ‘bout', 'all ’bout'],
    ['en', 'tell ‘em', 'tell ’em'],
    ['de', "Wie geht's? Hans' Haus", 'Wie geht’s? Hans’ Haus'],
    ['en', '6\' 2" tall', '6\' 2" tall'],
    ['en', "'Tis late, 'twas early, 'tisn't so; tell 'em", '’Tis late, ’twas early, ’tisn’t so; tell ’em'],
    ['en', 'the ‘90s, rock ‘n’ roll and ‘Tis so', 'the ’90s, rock ’n’ roll and ’Tis so'],
    ['en', "he left 'cause, and stayed 'til noon", 'he left ’cause, and stayed ’til noon'],
    ['en', "'Cause and effect' is its title", '‘Cause and effect’ is its title'],
    ['en', '‘90s music’ and ‘em dashes’ are', '’90s music’ and ‘em dashes’ are'],
    ['en', 'It´s the dog`s, isn‘t it', 'It’s the dog’s, isn’t it'],
    ['en', 'Hawai‘i and Qur’an and `code`', 'Hawai‘i and Qur’an and `code`'],
    ['de', "So 'n Haus, 's ist 'ne Pracht, 'ran ans Werk", 'So ’n Haus, ’s ist ’ne Pracht, ’ran ans Werk'],
    ['de', 'So ‚n Haus der ‘68er, geht‘s?', 'So ’n Haus der ’68er, geht’s?'],
    ['de', '‚ne‘ steht da', '‚ne‘ steht da'],
    ['de', "Er rief 'raus' und sagte 'mal sehen' und 'nein'", 'Er rief ‚raus‘ und sagte ‚mal sehen‘ und ‚nein‘'],
    ['it', "la lettera 'e' e 'sta casa", 'la lettera “e” e ’sta casa'],
    ['nl', "'s Ochtends in 't huis, zo'n 'n dag, 's-Gravenhage", '’s Ochtends in ’t huis, zo’n ’n dag, ’s-Gravenhage'],
    ['nl', '‘s Ochtends, ‘t huis', '’s Ochtends, ’t huis'],
    ['af', "'n Hond en 'n kat", '’n Hond en ’n kat'],
    ['it', "la 'ndrangheta, gli anni '60, 'sta cosa", 'la ’ndrangheta, gli anni ’60, ’sta cosa'],
    ['it', 'la ‘ndrangheta', 'la ’ndrangheta'],
    ['fr', "mai '68, rock 'n' roll", 'mai ’68, rock ’n’ roll'],
    ['sv', "se 'na, rock 'n' roll", 'se ’na, rock ’n’ roll'],
    ['cs', "rok '68", 'rok ’68'],
    ['xx', "rock 'n' roll in '68", 'rock ’n’ roll in ’68'],
  ])('apostrophes, %s: %s', (language, text, right) => expect(set(text, language)).toBe(right))
})

describe('spaces, dashes and signs', () => {
  test.each([
    ['de', 'Rund 5 % - also 10 km - kosten 3 Mio. Euro...', `Rund 5${N}% – also 10${N}km – kosten 3${N}Mio. Euro…`],
    ['en', 'About 5 % -- or 10 km -- were lost', `About 5% — or 10${N}km — were lost`],
    ['fr', 'Vraiment ? Oui ! 10 000 euros: 5 %', `Vraiment${n}? Oui${n}! 10${n}000 euros${N}: 5${n}%`],
    ['de', 'z.B. am 3. Oktober, d. h. bald', `z.${n}B. am 3.${N}Oktober, d.${n}h. bald`],
    ['en', 'J. K. Rowling met on 5 March', `J.${N}K.${N}Rowling met on 5${N}March`],
    [
      'en',
      'Dr. Miller met Mrs Smith and Sen. Warren on St. James Street',
      `Dr.${N}Miller met Mrs${N}Smith and Sen.${N}Warren on St.${N}James Street`,
    ],
    ['de', 'Prof. Dr. Meier sprach in St. Pölten', `Prof.${N}Dr.${N}Meier sprach in St.${N}Pölten`],
    ['it', 'La Sig.ra Rossi e il Dott. Bianchi', `La Sig.ra${N}Rossi e il Dott.${N}Bianchi`],
    ['fr', 'M. Dupont et Mme Durand', `M.${N}Dupont et Mme${N}Durand`],
    ['cs', 'K večeru byl v Praze a u Brna i s dětmi', `K${N}večeru byl v${N}Praze a${N}u${N}Brna i${N}s${N}dětmi`],
    ['sk', 'Bol v Bratislave s prof. Novákom', `Bol v${N}Bratislave s${N}prof.${N}Novákom`],
    ['pl', 'Był w Warszawie i z nim prof. Nowak', `Był w${N}Warszawie i${N}z${N}nim prof.${N}Nowak`],
    [
      'en',
      'He saw a doctor. Then I left for plan B with the Dr',
      'He saw a doctor. Then I left for plan B with the Dr',
    ],
    ['de', 'am 3. 10. 2026 um 10 Uhr, 1990-1995, 5‰', `am 3.${N}10.${N}2026 um 10${N}Uhr, 1990–1995, 5${N}‰`],
    [
      'en',
      'March 3, 3 March, 5 a.m., 20 TWh, J.R.R. Tolkien',
      `March${N}3, 3${N}March, 5${N}a.m., 20${N}TWh, J.R.R.${N}Tolkien`,
    ],
    ['en', 'on March 30:15, 0123-4567, 1999-12-31', 'on March 30:15, 0123-4567, 1999-12-31'],
    ['fr', 'n° 5, 20 h 30, M. Dupont', `n°${N}5, 20${N}h 30, M.${N}Dupont`],
    ['ru', '10 000 руб., 5 %, А. С. Пушкин, 3 марта', `10${N}000${N}руб., 5${N}%, А.${N}С.${N}Пушкин, 3${N}марта`],
    ['pl', '3 marca, 10 zł', `3${N}marca, 10${N}zł`],
    ['en', 'word--word and e-mail, 3-1, 2026-11-24', 'word—word and e-mail, 3-1, 2026-11-24'],
    ['en', 'See https://example.org/a--b?c="d" and me@x.org', 'See https://example.org/a--b?c="d" and me@x.org'],
  ])('%s: %s', (language, text, right) => expect(set(text, language)).toBe(right))
})

const languages = ['en', 'de', 'de-CH', 'fr', 'ru', 'pl', 'sv', 'es', 'nl', 'hu', 'he', 'ar', 'ja', 'zh-Hant', 'xx']
const language = fc.constantFrom(...languages)

test('letters and digits are those that were there, whatever the text', () => {
  const piece = fc.constantFrom(
    ...['"', "'", '„', '“', '”', '«', '»', '‚', '‘', '’', '‹', '›', ' ', ' ', N, n, '-', '--', '.', '...'],
    ...['%', '5', '10 000', 'a', 'Word', 'B.', 'z.B.', 'km', '?', ':', '!', '(', ')', '\ufffc'],
  )
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
  const letters = (value: string) => value.replaceAll(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(text, language, (text, language) => {
      expect(letters(set(text, language))).toBe(letters(text))
    }),
    cases(5_000),
  )
})

test('once a sentence is corrected nothing in it is left to correct', () => {
  const word = fc.constantFrom(
    'word',
    "it's",
    'J. Doe',
    '10 000',
    '5 %',
    '12 km',
    'z.B.',
    '3. Mai',
    'rest...',
    '-',
    '--',
    'Nr. 4',
  )
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((each) => `Plain ${each.join(' ')} end`)
  const quoted = (inside: fc.Arbitrary<string>, [open, close]: readonly [string, string]) =>
    inside.map((text) => `${open}${text}${close}`)
  const pairs = [
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
    ['« ', ' »'],
  ] as const
  const quotation = fc.constantFrom(...pairs).chain((pair) => quoted(words, pair))
  const sentence = fc
    .array(fc.oneof(words, quotation), { minLength: 1, maxLength: 4 })
    .map((parts) => `${parts.join(', ')}.`)
  fc.assert(
    fc.property(sentence, language, (text, language) => {
      expect(correctionsOf(set(text, language), language)).toEqual([])
    }),
    cases(3_000),
  )
})

describe('while typing', () => {
  const type = (text: string, language: string) =>
    [...text].reduce((before, character) => {
      const now = before + character
      return applyCorrections(now, typedCorrections(now, language))
    }, '')

  test.each([
    [
      'de',
      '"Ja", sagte sie. "Wie geht\'s?" Rund 5 % - also 10 km - weg ...',
      `„Ja“, sagte sie. „Wie geht’s?“ Rund 5${N}% – also 10${N}km – weg …`,
    ],
    ['en', 'He said: "I\'m 5 km away" -- then', `He said: “I’m 5${N}km away” — then`],
    ['cs', 'Byl v Praze a u Brna.', `Byl v${N}Praze a${N}u${N}Brna.`],
    ['en', 'Then Dr. Miller spoke.', `Then Dr.${N}Miller spoke.`],
    ['en', "'Tis the '90s, rock 'n' roll.", '’Tis the ’90s, rock ’n’ roll.'],
    ['en', "'Tisn't so, he said 'yes' 'cause it was.", '’Tisn’t so, he said ‘yes’ ’cause it was.'],
    ['en', "He said 'embargo' and 'Till dawn', tell 'em!", 'He said ‘embargo’ and ‘Till dawn’, tell ’em!'],
    ['de', "So 'n Haus, 's ist 'ne Pracht.", 'So ’n Haus, ’s ist ’ne Pracht.'],
    ['nl', "Om 't huis, 's ochtends.", 'Om ’t huis, ’s ochtends.'],
    ['nl', "'s Ochtends", '’s Ochtends'],
    ['af', "Dis 'n hond.", 'Dis ’n hond.'],
    ['it', "La 'ndrangheta, anni '60.", 'La ’ndrangheta, anni ’60.'],
    ['fr', "Mai '68, le rock 'n' roll.", 'Mai ’68, le rock ’n’ roll.'],
    ['de-CH', "So 'n Haus.", 'So ’n Haus.'],
  ])('%s: %s', (language, text, right) => expect(type(text, language)).toBe(right))
})
