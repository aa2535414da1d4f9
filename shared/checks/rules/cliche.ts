import type { Rule } from '../rule.ts'
import { anyOf } from '../words.ts'

/** Phrases that handbooks of style advise against, by language. */
const phrases: Readonly<Record<string, readonly string[]>> = {
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
    "partie émergée de l'iceberg",
    'au jour d’aujourd’hui',
    "au jour d'aujourd'hui",
    'force est de constater',
    'tirer la sonnette d’alarme',
    "tirer la sonnette d'alarme",
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
}

const patterns = new Map(
  Object.entries(phrases).map(([language, list]) => [
    language,
    new RegExp(String.raw`(?<![\p{L}\p{N}])${anyOf(list)}(?![\p{L}\p{N}])`, 'giu'),
  ]),
)

/** Phrases that everybody has read too often. */
export const cliche: Rule = {
  id: 'cliche',
  group: 'words',
  severity: 'hint',
  source: 'AP Stylebook, clichés; dpa-Stilbuch; Le Monde, Le style',
  isOfLanguage: true,
  passage: ({ text, kind }, { language }) => {
    const pattern = patterns.get(language)
    if (pattern === undefined || kind === 'quote') return []
    return [...text.matchAll(pattern)].map(({ 0: phrase, index }) => ({ from: index, to: index + phrase.length }))
  },
}
