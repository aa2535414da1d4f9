import { expect, it } from 'vitest'
import { openDictionary } from '#hosts/spelling.ts'
import { checkDictionary, mostBytes } from '#shared/spelling/dictionary-files.ts'
import { dictionaryOf } from '#tests/helpers/spelling.ts'

/** What each rule of hunspell(5) accepts and rejects, in dictionaries of our own. */
const rules: Record<string, { affixes: string; entries: string[]; right: string[]; wrong: string[] }> = {
  'affixes with conditions, and prefix with suffix': {
    affixes: 'PFX A Y 1\nPFX A 0 re .\nSFX B Y 2\nSFX B 0 ed [^y]\nSFX B y ied y',
    entries: ['work/AB', 'try/B', 'go'],
    right: ['work', 'rework', 'worked', 'reworked', 'tried', 'go'],
    wrong: ['tryed', 'retried', 'goed', 'rego', 'workied'],
  },
  'a suffix on a suffix': {
    affixes: 'SFX Y Y 1\nSFX Y 0 s .\nSFX X Y 1\nSFX X 0 able/Y .',
    entries: ['drink/X'],
    right: ['drinkable', 'drinkables'],
    wrong: ['drinks'],
  },
  'affixes without cross product': {
    affixes: 'PFX A N 1\nPFX A 0 un .\nSFX B N 1\nSFX B 0 ly .',
    entries: ['kind/AB'],
    right: ['unkind', 'kindly'],
    wrong: ['unkindly'],
  },
  'compounds of flagged words': {
    affixes: 'COMPOUNDFLAG A\nCOMPOUNDMIN 3',
    entries: ['foot/A', 'ball/A', 'us/A', 'shoe'],
    right: ['football', 'ballfoot', 'footballfoot'],
    wrong: ['footshoe', 'usfoot'],
  },
  'compounds by beginning, middle and end': {
    affixes: 'COMPOUNDBEGIN B\nCOMPOUNDMIDDLE M\nCOMPOUNDEND E\nCOMPOUNDMIN 2',
    entries: ['haus/B', 'tür/M', 'schloss/E'],
    right: ['hausschloss', 'haustürschloss'],
    wrong: ['schlosshaus', 'türschloss', 'haustür'],
  },
  'compound rules': {
    affixes: 'COMPOUNDMIN 1\nCOMPOUNDRULE 2\nCOMPOUNDRULE n*1t\nCOMPOUNDRULE n*mp',
    entries: ['0/nm', '1/n1', '2/nm', '0th/pt', '1st/p', '1th/tc', '2nd/p', '2th/tc'],
    right: ['10th', '21st', '22nd', '110th'],
    wrong: ['22th', '1nd'],
  },
  'no doubled word, capital or triple letter in a compound': {
    affixes: 'CHECKCOMPOUNDDUP\nCHECKCOMPOUNDCASE\nCHECKCOMPOUNDTRIPLE\nCOMPOUNDFLAG A\nCOMPOUNDMIN 2',
    entries: ['foo/A', 'bar/A', 'Baz/A', 'opera/A', 'glass/A', 'sko/A'],
    right: ['foobar', 'barfoo'],
    wrong: ['foofoo', 'fooBaz', 'glasssko'],
  },
  'a compound that a replacement would mend is none': {
    affixes: 'CHECKCOMPOUNDREP\nCOMPOUNDFLAG A\nREP 1\nREP í i',
    entries: ['szer/A', 'víz/A', 'szerviz'],
    right: ['szer', 'szerviz'],
    wrong: ['szervíz'],
  },
  'patterns that no compound may have at its seam': {
    affixes: 'COMPOUNDFLAG A\nCHECKCOMPOUNDPATTERN 1\nCHECKCOMPOUNDPATTERN oo e',
    entries: ['foo/A', 'eat/A', 'bar/A'],
    right: ['eatfoo', 'foobar'],
    wrong: ['fooeat'],
  },
  'forbidden words': {
    affixes: 'FORBIDDENWORD !\nCOMPOUNDFLAG A\nSFX S Y 1\nSFX S 0 s .',
    entries: ['foo/SA', 'bar/SA', 'foobar/!', 'bars/!'],
    right: ['foos', 'barfoo', 'bar'],
    wrong: ['foobar', 'bars'],
  },
  'capitals that must be kept': {
    affixes: 'KEEPCASE K',
    entries: ['km/K', 'Bonn', 'house', 'iPod'],
    right: ['km', 'Bonn', 'BONN', 'house', 'House', 'HOUSE', 'iPod', 'IPOD'],
    wrong: ['Km', 'KM', 'bonn', 'hOuse', 'ipod'],
  },
  'stems that are no words, and affixes that need another': {
    affixes: 'NEEDAFFIX X\nSFX S Y 1\nSFX S 0 en .',
    entries: ['schwimm/XS', 'lauf/S'],
    right: ['schwimmen', 'laufen', 'lauf'],
    wrong: ['schwimm'],
  },
  circumfixes: {
    affixes: 'CIRCUMFIX C\nPFX G Y 1\nPFX G 0 ge/C .\nSFX T Y 1\nSFX T en t/GC n',
    entries: ['machen/T'],
    right: ['machen', 'gemacht'],
    wrong: ['macht', 'gemachen'],
  },
  'words in compounds only': {
    affixes: 'ONLYINCOMPOUND O\nCOMPOUNDFLAG A',
    entries: ['pseudo/OA', 'word/A'],
    right: ['pseudoword', 'word'],
    wrong: ['pseudo'],
  },
  'letters that are written in another way': {
    affixes: "ICONV 2\nICONV ’ '\nICONV ﬁ fi\nOCONV 1\nOCONV ' ’",
    entries: ["don't", 'file'],
    right: ["don't", 'don’t', 'ﬁle'],
    wrong: ['don‘t'],
  },
  'places where a word is parted': {
    affixes: 'BREAK 2\nBREAK -\nBREAK –',
    entries: ['foo', 'bar'],
    right: ['foo-bar', 'foo–bar', 'foo'],
    wrong: ['foo-baz', 'foobar'],
  },
  'flags of two letters': {
    affixes: 'FLAG long\nSFX Aa Y 1\nSFX Aa 0 s .\nPFX Zz Y 1\nPFX Zz 0 un .',
    entries: ['lock/AaZz'],
    right: ['locks', 'unlock', 'unlocks'],
    wrong: ['lockun'],
  },
  'flags that are numbers': {
    affixes: 'FLAG num\nSFX 999 Y 1\nSFX 999 0 s .\nPFX 65000 Y 1\nPFX 65000 0 un .',
    entries: ['lock/999,65000'],
    right: ['locks', 'unlock'],
    wrong: ['lock999'],
  },
  'flags of UTF-8': {
    affixes: 'FLAG UTF-8\nSFX ж Y 1\nSFX ж 0 s .\nPFX é Y 1\nPFX é 0 un .',
    entries: ['lock/жé'],
    right: ['locks', 'unlock'],
    wrong: ['lockж'],
  },
  'flags by their number': {
    affixes: 'AF 2\nAF AB\nAF A\nSFX A Y 1\nSFX A 0 s .\nSFX B Y 1\nSFX B 0 ed .',
    entries: ['lock/1', 'key/2'],
    right: ['locks', 'locked', 'keys'],
    wrong: ['keyed'],
  },
}

it.each(Object.entries(rules))('%s', async (_rule, { affixes, entries, right, wrong }) => {
  const { knows } = await dictionaryOf(affixes, entries)
  expect({ right: right.filter(knows), wrong: wrong.filter((word) => !knows(word)) }).toEqual({ right, wrong })
})

it('what may have been meant comes likeliest first, and never what is forbidden or not to be suggested', async () => {
  const { suggest } = await dictionaryOf('NOSUGGEST N\nFORBIDDENWORD !\nREP 1\nREP f ph\nTRY aeiou', [
    'phone',
    'house',
    'hose/N',
    'horse/!',
  ])
  expect(suggest('fone')).toEqual(['phone'])
  expect(suggest('hoese')).toEqual(['house'])
})

it('a dictionary in an encoding of one byte a letter is read in it', async () => {
  const koi = { п: 0xd0, р: 0xd2, и: 0xc9, в: 0xd7, е: 0xc5, т: 0xd4 }
  const speller = await openDictionary({
    affixes: new TextEncoder().encode('SET KOI8-R\nTRY \n'),
    words: Uint8Array.of(0x31, 0x0a, koi.п, koi.р, koi.и, koi.в, koi.е, koi.т, 0x0a),
  })
  expect([speller.knows('привет'), speller.knows('Привет'), speller.knows('превет'), speller.knows('日本')]).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(speller.suggest('привит')).toContain('привет')
  const latin = await openDictionary({
    affixes: Uint8Array.from([
      ...new TextEncoder().encode('SFX '),
      0xe4,
      ...new TextEncoder().encode(' Y 1\nSFX '),
      0xe4,
      ...new TextEncoder().encode(' 0 s .\n'),
    ]),
    words: Uint8Array.of(0x31, 0x0a, 0x4b, 0xf6, 0x6c, 0x6e, 0x2f, 0xe4, 0x0a),
  })
  expect([latin.knows('Köln'), latin.knows('Kölns'), latin.knows('Koln')]).toEqual([true, true, false])
})

it('what is no dictionary is refused in words, and a hostile one harms nothing but itself', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const words = bytes('1\nword\n')
  const refused = (affixes: Uint8Array<ArrayBuffer>, list: Uint8Array<ArrayBuffer>) => {
    try {
      checkDictionary({ affixes, words: list })
      return null
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error
    }
  }
  expect(refused(bytes('SET UTF-8\n'), words)).toBeNull()
  expect(refused(bytes('\uFEFFSET UTF-8\r\n'), bytes('\uFEFF2\r\nword\r\n'))).toBeNull()
  expect(refused(bytes('{"a": 1}'), words)).toBe('spelling.notAffixes')
  expect(refused(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), words)).toBe('spelling.notAffixes')
  expect(refused(bytes('SET KLINGON\n'), words)).toBe('spelling.encoding')
  expect(refused(bytes('SET Shift_JIS\n'), words)).toBe('spelling.encoding')
  expect(refused(bytes('SET UTF-8\n'), bytes('word\nother\n'))).toBe('spelling.notWords')
  expect(refused(bytes('SET UTF-8\n'), bytes('7\n'))).toBe('spelling.notWords')
  expect(refused(bytes('SET UTF-8\n'), bytes(''))).toBe('spelling.notWords')
  expect(refused(bytes('SET UTF-8\n'), bytes(`1\n${'a'.repeat(30_000)}\n`))).toBe('spelling.notWords')
  expect(refused(bytes('SET UTF-8\n'), new Uint8Array(mostBytes.words + 1))).toBe('spelling.tooLarge')

  const hostile = [
    'SFX A Y 99999999\nSFX A 0 s .',
    'SFX A Y 1\nSFX A 0 s [^',
    'PFX A Y 1\nPFX A',
    'COMPOUNDRULE 1\nCOMPOUNDRULE A*A*A*A*A*A*A*',
    'REP 3\nREP a',
    'FLAG num\nSFX 99999999 Y 1\nSFX 99999999 0 s .',
  ]
  for (const affixes of hostile) {
    const answer = await dictionaryOf(affixes, ['word/A', 'a/A']).then(
      ({ knows }) => [knows('a'.repeat(90)), knows('word')].at(-1),
      (error: unknown) => error instanceof Error && 'code' in error && error.code,
    )
    expect([true, false, 'spelling.broken']).toContain(answer)
  }
})

it('a word of any length is looked at at once', async () => {
  const { knows, suggest } = await dictionaryOf('COMPOUNDFLAG A', ['a/A', 'aa/A'])
  for (const word of ['x'.repeat(100_000), 'a'.repeat(100_000), '👩‍👩‍👧'.repeat(20_000), '\0', '\ud800'])
    expect([knows(word), suggest(word)]).toEqual([false, []])
})
