import { once } from '#shared/once.ts'
import { foldName } from './fold.ts'

/**
 * The month names of one language. Each list is twelve names, January first, separated by spaces,
 * spelt as in a dateline of that language. After Unicode CLDR 48 (`months` of the Gregorian
 * calendar), with the agencies' own abbreviations.
 */
export interface MonthNames {
  /** As written next to a day: inflected where the language inflects ("22 июня", "22. června"). */
  readonly full: string
  /** The dictionary form if it differs; only read, never printed. */
  readonly alone?: string
  /** The abbreviation on the wires of this language, without a full stop. */
  readonly short?: string
  /**
   * The Associated Press form, English only: short months are spelled out, long ones abbreviated
   * with a full stop.
   */
  readonly dotted?: string
  /**
   * Other spellings found in copy, in twelve groups of any size joined by slashes ("-" for none).
   */
  readonly also?: string
}

/**
 * The month names by language (ISO 639-1). All of them are read; a style decides which are printed.
 */
export const monthNames: Readonly<Record<string, MonthNames>> = {
  en: {
    full: 'January February March April May June July August September October November December',
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    dotted: 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.',
    also: '- Febr - - - - - - Sept - - -',
  },
  de: {
    full: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    short: 'Jan Feb März Apr Mai Jun Jul Aug Sep Okt Nov Dez',
    also: 'Jänner/Jän Feber/Febr Maerz/Mär/Mrz - - - - - Sept - - -',
  },
  fr: {
    full: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    short: 'jan fév mars avr mai juin juil août sept oct nov déc',
    also: 'janv févr mar - - - jul - sep - - -',
  },
  es: {
    full: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    short: 'ene feb mar abr may jun jul ago sep oct nov dic',
    also: '- - - - - - - - sept/setiembre/set - - -',
  },
  it: {
    full: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    short: 'gen feb mar apr mag giu lug ago set ott nov dic',
    also: '- - - - - - - - sett - - -',
  },
  pt: {
    full: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    short: 'jan fev mar abr mai jun jul ago set out nov dez',
  },
  nl: {
    full: 'januari februari maart april mei juni juli augustus september oktober november december',
    short: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
  },
  sv: {
    full: 'januari februari mars april maj juni juli augusti september oktober november december',
    short: 'jan feb mars apr maj juni juli aug sept okt nov dec',
  },
  da: {
    full: 'januar februar marts april maj juni juli august september oktober november december',
    short: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  },
  nb: {
    full: 'januar februar mars april mai juni juli august september oktober november desember',
    short: 'jan feb mars apr mai juni juli aug sep okt nov des',
  },
  fi: {
    full: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    alone: 'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  },
  pl: {
    full: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    alone: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    short: 'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  },
  cs: {
    full: 'ledna února března dubna května června července srpna září října listopadu prosince',
    alone: 'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
  },
  sk: {
    full: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
    alone: 'január február marec apríl máj jún júl august september október november december',
  },
  hr: {
    full: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
    alone: 'siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac',
  },
  ro: {
    full: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    short: 'ian feb mar apr mai iun iul aug sep oct noi dec',
  },
  bg: {
    full: 'януари февруари март април май юни юли август септември октомври ноември декември',
  },
  sl: {
    full: 'januar februar marec april maj junij julij avgust september oktober november december',
    also: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  },
  uk: {
    full: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    alone: 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
    short: 'січ лют бер квіт трав черв лип серп вер жовт лист груд',
  },
  be: {
    full: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
    alone: 'студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань',
    short: 'сту лют сак кра мая чэр ліп жні вер кас ліс сне',
  },
  ru: {
    full: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    alone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    short: 'янв фев мар апр мая июн июл авг сен окт ноя дек',
    also: '- февр - - - - - - сент - нояб -',
  },
  tr: {
    full: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
    short: 'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara',
  },
}

const weekdays = once(
  () =>
    new Set(
      [
        'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
        'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag',
        'lundi mardi mercredi jeudi vendredi samedi dimanche',
        'lunes martes miércoles jueves viernes sábado domingo',
        'lunedì martedì mercoledì giovedì venerdì sabato domenica',
        'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
        'понедельник вторник среда четверг пятница суббота воскресенье',
      ].flatMap((names) => names.split(' ').map(foldName)),
    ),
)

/**
 * Whether a word is a day of the week: it may stand beside a date, and at the beginning of a
 * sentence it looks like a place.
 */
export function isWeekday(word: string): boolean {
  return weekdays().has(foldName(word))
}

/** A month that a word may mean in one language. */
export interface MonthReading {
  readonly language: string
  /** 1 to 12. */
  readonly month: number
}

const readings = once(buildReadings)

function buildReadings(): ReadonlyMap<string, readonly MonthReading[]> {
  const map = new Map<string, MonthReading[]>()
  for (const [language, names] of Object.entries(monthNames)) {
    for (const list of [names.full, names.alone, names.short, names.dotted, names.also]) {
      list?.split(' ').forEach((group, index) => {
        for (const name of group.split('/')) {
          const key = foldName(name)
          const known = map.get(key) ?? []
          if (key === '-' || known.some((reading) => reading.language === language)) continue
          map.set(key, [...known, { language, month: index + 1 }])
        }
      })
    }
  }
  return map
}

/**
 * The month that a word names, for each language in which it names one; empty for any other word.
 * Ignores case and diacritics.
 */
export function readMonth(word: string): readonly MonthReading[] {
  return readings().get(foldName(word)) ?? []
}
