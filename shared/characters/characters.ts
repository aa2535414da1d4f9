import { conventionsOf } from '#shared/typography/conventions.ts'
import { letters } from './letters.ts'

/** A character that no keyboard has everywhere, and what it is called. */
export interface Character {
  readonly character: string
  readonly en: string
  readonly de: string
  /** What stands in its place where it cannot be seen: the short name of a space or a mark. */
  readonly sign?: string
}

/** The groups of the palette, in order. */
export const characterGroups = [
  'quotes',
  'dashes',
  'spaces',
  'punctuation',
  'currency',
  'fractions',
  'maths',
  'arrows',
  'letters',
] as const

export type CharacterGroup = (typeof characterGroups)[number]

type Row = readonly [character: string, en: string, de: string, sign?: string]

const quotes: readonly Row[] = [
  ['„', 'low double quotation mark', 'Anführungszeichen unten'],
  ['“', 'left double quotation mark', 'Anführungszeichen oben links'],
  ['”', 'right double quotation mark', 'Anführungszeichen oben rechts'],
  ['‚', 'low single quotation mark', 'halbes Anführungszeichen unten'],
  ['‘', 'left single quotation mark', 'halbes Anführungszeichen oben links'],
  ['’', 'apostrophe, right single quotation mark', 'Apostroph, halbes Anführungszeichen oben rechts'],
  ['«', 'left guillemet', 'Guillemet links'],
  ['»', 'right guillemet', 'Guillemet rechts'],
  ['‹', 'single left guillemet', 'halbes Guillemet links'],
  ['›', 'single right guillemet', 'halbes Guillemet rechts'],
  ['「', 'left corner bracket', 'Eckklammer links'],
  ['」', 'right corner bracket', 'Eckklammer rechts'],
  ['『', 'left white corner bracket', 'doppelte Eckklammer links'],
  ['』', 'right white corner bracket', 'doppelte Eckklammer rechts'],
  ['′', 'prime, minute, foot', 'Strich, Minute, Fuß'],
  ['″', 'double prime, second, inch', 'Doppelstrich, Sekunde, Zoll'],
]

const others: Readonly<Record<Exclude<CharacterGroup, 'quotes' | 'letters'>, readonly Row[]>> = {
  dashes: [
    ['–', 'en dash', 'Gedankenstrich, Halbgeviertstrich'],
    ['—', 'em dash', 'langer Gedankenstrich, Geviertstrich'],
    ['‑', 'no-break hyphen', 'geschützter Bindestrich'],
    ['\u00ad', 'soft hyphen', 'weiches Trennzeichen', 'SHY'],
    ['−', 'minus sign', 'Minuszeichen'],
    ['―', 'horizontal bar', 'Querstrich'],
  ],
  spaces: [
    ['\u00a0', 'no-break space', 'geschütztes Leerzeichen', 'NB'],
    ['\u202f', 'narrow no-break space', 'schmales geschütztes Leerzeichen', 'NNB'],
    ['\u2009', 'thin space', 'schmales Leerzeichen', 'TH'],
    ['\u2002', 'en space', 'Halbgeviert', 'EN'],
    ['\u2003', 'em space', 'Geviert', 'EM'],
    ['\u200b', 'zero-width space', 'Leerzeichen ohne Breite', 'ZW'],
    ['\u2060', 'word joiner', 'Wortverbinder', 'WJ'],
    ['\u200c', 'zero-width non-joiner', 'Bindehemmer', 'ZWNJ'],
    ['\u200d', 'zero-width joiner', 'Breitenloser Verbinder', 'ZWJ'],
    ['\u200e', 'left-to-right mark', 'Links-nach-rechts-Zeichen', 'LRM'],
    ['\u200f', 'right-to-left mark', 'Rechts-nach-links-Zeichen', 'RLM'],
  ],
  punctuation: [
    ['…', 'ellipsis', 'Auslassungspunkte'],
    ['•', 'bullet', 'Aufzählungspunkt'],
    ['·', 'middle dot', 'Mittelpunkt'],
    ['§', 'section sign', 'Paragrafenzeichen'],
    ['¶', 'pilcrow', 'Absatzzeichen'],
    ['†', 'dagger', 'Kreuz'],
    ['‡', 'double dagger', 'Doppelkreuz'],
    ['*', 'asterisk', 'Sternchen'],
    ['¿', 'inverted question mark', 'umgekehrtes Fragezeichen'],
    ['¡', 'inverted exclamation mark', 'umgekehrtes Ausrufezeichen'],
    ['№', 'numero sign', 'Nummernzeichen'],
    ['°', 'degree', 'Grad'],
    ['%', 'percent', 'Prozent'],
    ['‰', 'per mille', 'Promille'],
    ['©', 'copyright', 'Copyright'],
    ['®', 'registered trade mark', 'eingetragene Marke'],
    ['™', 'trade mark', 'Marke'],
    ['ª', 'feminine ordinal', 'weibliche Ordnungszahl'],
    ['º', 'masculine ordinal', 'männliche Ordnungszahl'],
    ['،', 'Arabic comma', 'arabisches Komma'],
    ['؛', 'Arabic semicolon', 'arabisches Semikolon'],
    ['؟', 'Arabic question mark', 'arabisches Fragezeichen'],
    ['־', 'Hebrew maqaf', 'hebräischer Maqaf'],
    ['׳', 'Hebrew geresh', 'hebräischer Geresch'],
    ['״', 'Hebrew gershayim', 'hebräischer Gerschajim'],
  ],
  currency: [
    ['€', 'euro', 'Euro'],
    ['£', 'pound', 'Pfund'],
    ['$', 'dollar', 'Dollar'],
    ['¢', 'cent', 'Cent'],
    ['¥', 'yen, yuan', 'Yen, Yuan'],
    ['₽', 'rouble', 'Rubel'],
    ['₴', 'hryvnia', 'Hrywnja'],
    ['₺', 'Turkish lira', 'türkische Lira'],
    ['₹', 'rupee', 'Rupie'],
    ['₩', 'won', 'Won'],
    ['₪', 'shekel', 'Schekel'],
    ['₸', 'tenge', 'Tenge'],
    ['₼', 'manat', 'Manat'],
    ['₾', 'lari', 'Lari'],
    ['₫', 'dong', 'Dong'],
    ['₦', 'naira', 'Naira'],
    ['₱', 'peso', 'Peso'],
    ['₿', 'bitcoin', 'Bitcoin'],
    ['¤', 'currency', 'Währung'],
  ],
  fractions: [
    ['½', 'one half', 'ein Halb'],
    ['⅓', 'one third', 'ein Drittel'],
    ['⅔', 'two thirds', 'zwei Drittel'],
    ['¼', 'one quarter', 'ein Viertel'],
    ['¾', 'three quarters', 'drei Viertel'],
    ['⅕', 'one fifth', 'ein Fünftel'],
    ['⅖', 'two fifths', 'zwei Fünftel'],
    ['⅗', 'three fifths', 'drei Fünftel'],
    ['⅘', 'four fifths', 'vier Fünftel'],
    ['⅙', 'one sixth', 'ein Sechstel'],
    ['⅛', 'one eighth', 'ein Achtel'],
    ['⅜', 'three eighths', 'drei Achtel'],
    ['⅝', 'five eighths', 'fünf Achtel'],
    ['⅞', 'seven eighths', 'sieben Achtel'],
    ['⁄', 'fraction slash', 'Bruchstrich'],
  ],
  maths: [
    ['×', 'times', 'mal'],
    ['÷', 'divided by', 'geteilt durch'],
    ['±', 'plus or minus', 'plus oder minus'],
    ['=', 'equals', 'gleich'],
    ['≠', 'not equal', 'ungleich'],
    ['≈', 'almost equal', 'ungefähr gleich'],
    ['≤', 'less or equal', 'kleiner oder gleich'],
    ['≥', 'greater or equal', 'größer oder gleich'],
    ['∞', 'infinity', 'unendlich'],
    ['√', 'square root', 'Wurzel'],
    ['∑', 'sum', 'Summe'],
    ['∆', 'increment', 'Differenz'],
    ['µ', 'micro', 'Mikro'],
    ['π', 'pi', 'Pi'],
    ['Ω', 'ohm, omega', 'Ohm, Omega'],
    ['Ø', 'diameter, average', 'Durchmesser, Durchschnitt'],
    ['¹', 'superscript one', 'hochgestellte Eins'],
    ['²', 'superscript two, squared', 'hochgestellte Zwei, Quadrat'],
    ['³', 'superscript three, cubed', 'hochgestellte Drei, Kubik'],
    ['₂', 'subscript two', 'tiefgestellte Zwei'],
  ],
  arrows: [
    ['→', 'arrow to the right', 'Pfeil nach rechts'],
    ['←', 'arrow to the left', 'Pfeil nach links'],
    ['↑', 'arrow up', 'Pfeil nach oben'],
    ['↓', 'arrow down', 'Pfeil nach unten'],
    ['↔', 'arrow in both directions', 'Pfeil in beide Richtungen'],
    ['↗', 'arrow up to the right', 'Pfeil nach rechts oben'],
    ['↘', 'arrow down to the right', 'Pfeil nach rechts unten'],
    ['⇒', 'double arrow to the right', 'Doppelpfeil nach rechts'],
    ['▶', 'triangle to the right', 'Dreieck nach rechts'],
    ['►', 'pointer to the right', 'Zeiger nach rechts'],
    ['■', 'square', 'Quadrat'],
    ['●', 'circle', 'Kreis'],
    ['✓', 'tick', 'Haken'],
    ['✗', 'cross', 'Kreuzchen'],
    ['★', 'star', 'Stern'],
  ],
}

const characterOf = ([character, en, de, sign]: Row): Character => ({ character, en, de, ...(sign && { sign }) })

const all: Readonly<Record<CharacterGroup, readonly Character[]>> = {
  quotes: quotes.map(characterOf),
  dashes: others.dashes.map(characterOf),
  spaces: others.spaces.map(characterOf),
  punctuation: others.punctuation.map(characterOf),
  currency: others.currency.map(characterOf),
  fractions: others.fractions.map(characterOf),
  maths: others.maths.map(characterOf),
  arrows: others.arrows.map(characterOf),
  letters,
}

const known = new Map(
  Object.values(all)
    .flat()
    .map((each) => [each.character, each]),
)

/** The characters of a group; of quotation marks, those of a language (BCP 47) first. */
export function charactersOf(group: CharacterGroup, language: string): readonly Character[] {
  if (group !== 'quotes') return all[group]
  const { outer, inner } = conventionsOf(language)
  const own = [outer.open, outer.close, inner.open, inner.close].map((mark) => mark.trim())
  const rank = ({ character }: Character) => (own.includes(character) ? own.indexOf(character) : own.length)
  return all.quotes.toSorted((one, other) => rank(one) - rank(other))
}

/** What is known of a character; null where it is none of the palette's. */
export function characterNamed(character: string): Character | null {
  return known.get(character) ?? null
}

/** Whether every word that is sought begins a word of the character's name in any language, is the character itself, or its code point ("U+2013"). */
export function matchesCharacter({ character, en, de, sign = '' }: Character, sought: string): boolean {
  const wanted = folded(sought).split(/\s+/).filter(Boolean)
  const code = `u+${character.codePointAt(0)?.toString(16).padStart(4, '0')}`
  const words = folded(`${en} ${de} ${sign} ${code}`).split(/[\s,-]+/)
  return sought.trim() === character || wanted.every((part) => words.some((word) => word.startsWith(part)))
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '')
}
