import { entriesOf } from '#shared/keys-of.ts'
import { type HouseRule, houseRuleSchema } from './rule.ts'

/** Phrases that handbooks of style advise against, by language. */
const phrases = {
  en: [
    'at the end of the day',
    'game changer',
    'game-changer',
    'low-hanging fruit',
    'perfect storm',
    'only time will tell',
    'avoid like the plague',
    'needless to say',
    'last but not least',
    'tip of the iceberg',
    'back to square one',
    'breath of fresh air',
    'calm before the storm',
    'when all is said and done',
    'left no stone unturned',
    'leave no stone unturned',
    'think outside the box',
    'in the nick of time',
    'writing on the wall',
    'whole new ball game',
    'fall through the cracks',
    'hit the ground running',
    'a level playing field',
    'up in the air',
    'paradigm shift',
  ],
  de: [
    'am Ende des Tages',
    'Spitze des Eisbergs',
    'in trockenen Tüchern',
    'Schnee von gestern',
    'das Rad neu erfinden',
    'auf Herz und Nieren',
    'Nacht-und-Nebel-Aktion',
    'auf den Punkt gebracht',
    'grünes Licht gegeben',
    'Licht am Ende des Tunnels',
    'wie ein Fels in der Brandung',
    'vor Ort und Stelle',
    'die Karten neu gemischt',
    'Ruhe vor dem Sturm',
    'Stein des Anstoßes',
    'last but not least',
    'Tropfen auf den heißen Stein',
    'Quantensprung',
  ],
  ru: [
    'на сегодняшний день',
    'вершина айсберга',
    'верхушка айсберга',
    'красной нитью',
    'не за горами',
    'гром среди ясного неба',
    'люди в белых халатах',
    'чёрное золото',
    'черное золото',
    'дать зелёный свет',
    'дать зеленый свет',
    'оставляет желать лучшего',
    'в обстановке строжайшей секретности',
    'буря в стакане воды',
    'свет в конце тоннеля',
  ],
  fr: [
    'cerise sur le gâteau',
    'partie émergée de l’iceberg',
    'au jour d’aujourd’hui',
    'force est de constater',
    'tirer la sonnette d’alarme',
    'revoir sa copie',
    'bras de fer',
    'la balle est dans le camp',
  ],
  es: [
    'a día de hoy',
    'punta del iceberg',
    'pistoletazo de salida',
    'poner en valor',
    'marco incomparable',
    'luz verde',
    'a pie de calle',
    'tormenta perfecta',
    'hoja de ruta',
    'no puede ser de otra manera',
  ],
} as const

/** Why, in the language of the stories that a list is for. */
const why: Readonly<Record<keyof typeof phrases, string>> = {
  en: 'Everybody has read this phrase too often: say what happened in plain words.',
  de: 'Diese Wendung haben alle zu oft gelesen: Sagen Sie mit einfachen Wörtern, was geschehen ist.',
  ru: 'Этот оборот все читали слишком часто: скажите простыми словами, что произошло.',
  fr: 'Cette formule, on l’a trop lue : dites avec des mots simples ce qui s’est passé.',
  es: 'Todo el mundo ha leído ya demasiadas veces esta expresión: cuente con palabras sencillas qué ha pasado.',
}

const sources: Readonly<Partial<Record<keyof typeof phrases, string>>> = {
  en: 'AP Stylebook, clichés',
  de: 'dpa-Stilbuch',
  fr: 'Le Monde, Le style',
}

/**
 * The house rules that every newsroom begins with: phrases that are worn out, a list a language.
 */
export function cliches(): HouseRule[] {
  return entriesOf(phrases).map(([language, find]) =>
    houseRuleSchema.parse({
      id: `${language}-cliches`,
      find,
      why: why[language],
      source: sources[language] ?? '',
      severity: 'hint',
      languages: [language],
      on: true,
    }),
  )
}
