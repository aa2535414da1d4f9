import { primaryOf } from './accepted-words.ts'
import type { Speller } from './speller.ts'

/**
 * Words that are frequent in news and still missing from the dictionaries, by language; after a
 * slash the endings that they take, preceded by `~` if the stem alone is not a word. Look a word up
 * before adding it (Oxford, Merriam-Webster, Duden, Academic.ru): errors must not be learned.
 */
const words: Readonly<Record<string, string>> = {
  en:
    'glaciology livestream/s/ed/ing chatbot/s lockdown/s unvaccinated cyberattack/s cybersecurity backbencher/s ' +
    'Brexiteer/s rewilding decarbonisation decarbonization rideshare influencer/s whistleblower/s fintech/s metaverse ' +
    'monkeypox mpox naloxone greenwashing upcycling superyacht/s gigafactory gigafactories hypersonic quadcopter/s ' +
    'freefall greenlit hotspot/s wicketkeeper/s paralympic Paralympian/s nonbinary deepfake/s',
  de:
    'Az Dax MDax SDax TecDax Inzidenz/en Livestream/s Kryptowährung/en Bitcoin/s Chatbot/s Lockdown/s Ransomware ' +
    'Startup/s Influencer/s/n Influencerin/nen Hashtag/s klimaneutral/e/en/er/es/em Fentanyl Booster/s Boosterimpfung/en ' +
    'Covid Homeoffice/s Homeschooling Shitstorm/s Deepfake/s Scooter/s Gigafabrik/en Femizid/e/en/s ' +
    'queer/e/en/er/es/em nonbinär/e/en/er/es/em transgeschlechtlich/e/en/er/es/em Zapfenstreich',
  ru:
    'мск избирком/а/у/ом/е/ы Росстат/а/у/ом/е Роскомнадзор/а/у/ом/е Роспотребнадзор/а/у/ом/е подкаст/а/у/ом/е/ы/ов/ам/ах ' +
    'криптовалюта криптовалют/ы/е/у/ой/ам/ах биткоин/а/у/ом/е/ы/ов/ах нейросеть нейросет~/и/ью/ей/ям/ями/ях ' +
    'дрон/а/у/ом/е/ы/ов/ам/ами/ах беспилотник/а/у/ом/е/и/ов/ам/ами/ах коронавирус/а/у/ом/е/ы/ов локдаун/а/у/ом/е/ы/ов ' +
    'телеграм телеграм-канал/а/у/ом/е/ы/ов/ах соцсеть соцсет~/и/ью/ей/ям/ями/ях стартап/а/у/ом/е/ы/ов/ам/ах ' +
    'импортозамещени~/е/я/ю/ем/и маркетплейс/а/у/ом/е/ы/ов/ам/ах самозаняты~/й/е/х/м/ми нацпроект/а/у/ом/е/ы/ов/ам/ах ' +
    'врио тай-брейк/а/у/е/ом/и/ов хет-трик/а/у/ом/е/и/ов плей-офф',
}

/**
 * A dictionary of a language (BCP 47) extended by these words, also at the beginning of a sentence
 * and in capitals.
 */
export function withNewsWords(speller: Speller, language: string): Speller {
  const own = newsWordsOf(language)
  const has = (word: string) =>
    own.has(word) ||
    (atBeginning.test(word) && own.has(word.toLowerCase())) ||
    (word === word.toUpperCase() && (own.has(word.toLowerCase()) || own.has(capital(word))))
  return { knows: (word) => speller.knows(word) || has(word), suggest: (word) => speller.suggest(word) }
}

const atBeginning = /^\p{Lu}[\p{Ll}-]+$/u

const made = new Map<string, ReadonlySet<string>>()

function newsWordsOf(language: string): ReadonlySet<string> {
  const primary = primaryOf(language)
  const known = made.get(primary)
  if (known) return known
  const all = (words[primary]?.split(' ') ?? []).flatMap((entry) => {
    const [word = '', ...ends] = entry.split('/')
    const stem = word.replace('~', '')
    return [...(stem === word ? [word] : []), ...ends.map((end) => stem + end)]
  })
  const set = new Set(all)
  made.set(primary, set)
  return set
}

/** A word in capitals as a capitalised one: “INZIDENZ”. */
function capital(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase()
}
