/**
 * Words for days, months and years relative to the story's own, by language, each with its
 * distance.
 */
export interface RelativeTimes {
  readonly days: Readonly<Record<string, number>>
  readonly months: Readonly<Record<string, number>>
  readonly years: Readonly<Record<string, number>>
  /** Words that stand right before a weekday: “am gestrigen Montag”. */
  readonly before?: Readonly<Record<string, number>>
  /** What may stand before the actual time: “yesterday, on Monday,”. */
  readonly prepositions: string
}

const inMonths = (words: string, distance: number) =>
  Object.fromEntries(words.split('|').map((word) => [word, distance]))

export const relativeTimes: Readonly<Record<string, RelativeTimes>> = {
  en: {
    days: { today: 0, yesterday: -1, tomorrow: 1 },
    months: { 'last month': -1, 'this month': 0, 'next month': 1 },
    years: { 'last year': -1, 'this year': 0, 'next year': 1 },
    prepositions: 'on|in|a',
  },
  de: {
    days: { heute: 0, gestern: -1, morgen: 1, vorgestern: -2, übermorgen: 2 },
    months: {
      ...inMonths('vergangenen Monat|vorigen Monat|letzten Monat|Vormonat', -1),
      ...inMonths('diesen Monat|diesem Monat', 0),
      ...inMonths('nächsten Monat|kommenden Monat', 1),
    },
    years: {
      ...inMonths('vergangenen Jahr|vergangenes Jahr|vorigen Jahr|voriges Jahr|letzten Jahr|letztes Jahr|Vorjahr', -1),
      ...inMonths('diesem Jahr|dieses Jahr', 0),
      ...inMonths('nächsten Jahr|nächstes Jahr|kommenden Jahr|kommendes Jahr', 1),
    },
    before: { heutigen: 0, heutiger: 0, gestrigen: -1, gestriger: -1, morgigen: 1, morgiger: 1 },
    prepositions: 'am|im|den|dem|der',
  },
  ru: {
    days: { сегодня: 0, вчера: -1, завтра: 1, позавчера: -2, послезавтра: 2 },
    months: { 'прошлом месяце': -1, 'этом месяце': 0, 'следующем месяце': 1, 'будущем месяце': 1 },
    years: { 'прошлом году': -1, 'этом году': 0, 'следующем году': 1, 'будущем году': 1 },
    prepositions: 'в|во|со',
  },
  fr: {
    days: { 'aujourd’hui': 0, hier: -1, demain: 1, 'avant-hier': -2, 'après-demain': 2 },
    months: { 'le mois dernier': -1, 'le mois passé': -1, 'ce mois-ci': 0, 'le mois prochain': 1 },
    years: {
      ...inMonths('l’an dernier|l’an passé|l’année dernière|l’année passée', -1),
      'cette année': 0,
      ...inMonths('l’an prochain|l’année prochaine', 1),
    },
    prepositions: 'le|en|ce',
  },
  es: {
    days: { hoy: 0, ayer: -1, mañana: 1, anteayer: -2, 'pasado mañana': 2 },
    months: { 'el mes pasado': -1, 'este mes': 0, 'el próximo mes': 1, 'el mes próximo': 1, 'el mes que viene': 1 },
    years: { 'el año pasado': -1, 'este año': 0, 'el próximo año': 1, 'el año próximo': 1, 'el año que viene': 1 },
    prepositions: 'el|en|este',
  },
}
