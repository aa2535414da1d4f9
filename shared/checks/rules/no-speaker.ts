import { quotationsIn } from '../quotations.ts'
import type { PlacedPassage, Rule, StoryFound } from '../rule.ts'
import { countWords, type Span, sentencesOf } from '../words.ts'

/** Verbs of speaking, by language. */
export const saying: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:sa(?:id|ys|y|ying)|told|tell(?:s|ing)?|add(?:ed|s|ing)|ask(?:ed|s)|accord\p{L}+|wrote|writes|written|stat(?:ed|es|ing|ement)|not(?:ed|es|ing)|announc\p{L}+|argu\p{L}+|claim\p{L}*|explain\p{L}*|insist\p{L}*|repl(?:ied|ies)|warn\p{L}*|quot\p{L}+|declar\p{L}+|comment\p{L}*|remark\p{L}*|observ\p{L}+|call\p{L}*|describ\p{L}+|predict\p{L}*|report\p{L}*|think\p{L}*|believ\p{L}+|conclud\p{L}+|continu\p{L}+|acknowledg\p{L}+|respond\p{L}*|den(?:y|ied|ies)|admit\p{L}*|emphasi\p{L}+|stress\p{L}*|point\p{L}* out|recall\p{L}*|sp(?:oke|eak|oken)\p{L}*|urg\p{L}+|agree\p{L}*|express\p{L}*|read(?:s|ing)?|feel\p{L}*|suggest\p{L}*|indicat\p{L}+|contend\p{L}*|maintain\p{L}*|word\p{L}*|interview\p{L}*|complain\p{L}*|cit(?:ed|ing|es)|jok(?:ed|es)|shout\p{L}*|sigh\p{L}*|title\p{L}*|entitled|slogan|motto|head\p{L}*)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:sag\p{L}+|erklär\p{L}+|mein\p{L}+|beton\p{L}+|teilt\p{L}*|mitgeteilt|laut|zufolge|so (?:der|die|das|ein)|schr(?:ieb|eib)\p{L}*|geschrieben|kritisier\p{L}+|forder\p{L}+|gefordert|warn\p{L}+|gewarnt|sprach\p{L}*|spricht|gesprochen|nann\p{L}+|nenn\p{L}+|genannt|äußer\p{L}+|geäußert|fügt\p{L}*|antwort\p{L}+|bericht\p{L}+|ruft|rief\p{L}*|zitier\p{L}+|frag\p{L}+|heißt|hieß|bezeichn\p{L}+|versicher\p{L}+|ergänz\p{L}+|begründ\p{L}+|erzähl\p{L}+|Motto|Titel)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:сказал\p{L}*|говор\p{L}+|заяв\p{L}+|сообщ\p{L}+|отмет\p{L}+|отмеч\p{L}+|добав\p{L}+|подчерк\p{L}+|рассказ\p{L}+|по словам|пояснил\p{L}*|поясн\p{L}+|объясн\p{L}+|счита\p{L}+|написал\p{L}*|пиш\p{L}+|цитир\p{L}+|утвержд\p{L}+|уточн\p{L}+|ответ\p{L}+|напомн\p{L}+|указ\p{L}+|назва\p{L}+|прокомментир\p{L}+|признал\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:dit|a dit|déclar\p{L}+|affirm\p{L}+|expliqu\p{L}+|selon|ajout\p{L}+|indiqu\p{L}+|soulign\p{L}+|précis\p{L}+|écri\p{L}+|estim\p{L}+|annonc\p{L}+|rappel\p{L}+|assur\p{L}+|confi\p{L}+|lanc\p{L}+|répond\p{L}+|commente\p{L}*|raconte\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:di(?:jo|ce|cen|jeron|cho|ciendo)|declar\p{L}+|afirm\p{L}+|explic\p{L}+|según|añad\p{L}+|indic\p{L}+|subray\p{L}+|precis\p{L}+|escrib\p{L}+|escrito|estim\p{L}+|anunci\p{L}+|record\p{L}+|asegur\p{L}+|señal\p{L}+|manifest\p{L}+|coment\p{L}+|respond\p{L}+|contest\p{L}+|cont(?:ó|aba|ado)|cuenta|sostuv\p{L}+|sostien\p{L}+|advirti\p{L}+|advierte\p{L}*|relat\p{L}+|apunt\p{L}+|insist\p{L}+|lament\p{L}+|critic\p{L}+|pregunt\p{L}+|llam\p{L}+|denomin\p{L}+|titul\p{L}+|lema|en palabras de)(?!\p{L})/iu,
}

/**
 * A comma after or at the end of a quotation, followed by more words (“…,” he grinned): whatever
 * the verb, this names the speaker.
 */
function goesOn(text: string, { from, to }: Span): boolean {
  const isComma = /,["”’»“\s\u00a0\u202f]*$/u.test(text.slice(from, to)) || /^\s?,/u.test(text.slice(to))
  return isComma && /^[\s,–—-]*\p{L}/u.test(text.slice(to))
}

/**
 * What stands within a quotation and is none of it: «…, — сказал он. — …», « …, a dit le maire, …
 * ».
 */
const asides: Readonly<Record<string, RegExp>> = {
  ru: /[,?!…]\s?[—–]\s([^—–]+)[—–]/gu,
  fr: /[,?!…]\s?[—–]\s([^—–]+)[—–]|,\s([^,«»]+),/gu,
  es: /\s[—–]([^—–]+)[—–]|,\s([^,«»]+),/gu,
}

function saysWithin(quoted: string, language: string, says: RegExp): boolean {
  const pattern = asides[language]
  return pattern !== undefined && [...quoted.matchAll(pattern)].some(([aside]) => says.test(aside))
}

/**
 * Whether the sentence before a quotation begins with the name of somebody whose words the story
 * has elsewhere: “Burry sold his shares. ‘…’”.
 */
function isOfNamed(before: string, text: readonly PlacedPassage[], says: RegExp, language: string): boolean {
  const last = sentencesOf(before.trimEnd(), language).at(-1)
  const [name = ''] = /^\p{Lu}\p{Ll}{2,}(?!\p{L})/u.exec(before.slice(last?.from ?? before.length)) ?? []
  if (name === '') return false
  const word = (form: string) => new RegExp(String.raw`(?<!\p{L})${form}(?!\p{L})`, 'u')
  const [named, common] = [word(name), word(name.toLowerCase())]
  return (
    text.some((each) => named.test(each.text) && says.test(each.text)) && !text.some((each) => common.test(each.text))
  )
}

/**
 * Quotations of a whole sentence without anything in this paragraph, the one before or the one
 * after that says who speaks.
 */
export const noSpeaker: Rule = {
  id: 'noSpeaker',
  group: 'attribution',
  severity: 'hint',
  source: 'Reuters Handbook, attribution',
  story: ({ passages, language }) => {
    const says = saying[language]
    if (says === undefined) return []
    const text = passages.filter(({ kind, block }) => kind === 'text' && block !== null)
    return text.flatMap((passage, index): StoryFound[] => {
      const around = [text[index - 1], passage, text[index + 1]].map((each) => each?.text ?? '')
      return quotationsIn(passage.text).flatMap(({ from, to }): StoryFound[] => {
        if (countWords(passage.text.slice(from, to)) < 8 || goesOn(passage.text, { from, to })) return []
        if (saysWithin(passage.text.slice(from, to), language, says)) return []
        if (isOfNamed(passage.text.slice(0, from), text, says, language)) return []
        const outside = around.map((each, at) => (at === 1 ? each.slice(0, from) + each.slice(to) : each))
        return outside.some((each) => says.test(each) || /:\s*$/u.test(each.slice(0, from)))
          ? []
          : [{ at: { passage, from, to } }]
      })
    })
  },
}
