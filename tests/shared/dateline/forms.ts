import type { Dateline, StyleId } from '#shared/dateline/index.ts'
import { emptyDateline } from '#shared/dateline/index.ts'

/** The day on which the forms below are read. */
export const readOn = '2022-06-24'

/** A dateline in an agency's own form, with its meaning. */
export interface Form {
  readonly printed: string
  readonly style: StyleId
  readonly language: string
  readonly dateline: Dateline
}

function form(printed: string, style: StyleId, language: string, dateline: Partial<Dateline>): Form {
  return { printed, style, language, dateline: { ...emptyDateline, ...dateline } }
}

/** Every agency's own form: its reading prints the same again. */
export const forms: readonly Form[] = [
  form('BUFFALO, N.Y. (AP) —', 'ap', 'en', { place: 'Buffalo', region: 'N.Y.', agency: 'AP' }),
  form('NEW YORK (AP) —', 'ap', 'en', { place: 'New York', agency: 'AP' }),
  form('KYIV, Ukraine (AP) —', 'ap', 'en', { place: 'Kyiv', country: 'Ukraine', agency: 'AP' }),
  form('KYIV, March 5 (Reuters) -', 'reuters', 'en', { place: 'Kyiv', date: '2022-03-05', agency: 'Reuters' }),
  form('OSAKA, Sept 9 (Reuters) -', 'reuters', 'en', { place: 'Osaka', date: '2021-09-09', agency: 'Reuters' }),
  form('Paris, 9 déc 2018 (AFP) -', 'afp', 'fr', { place: 'Paris', date: '2018-12-09', agency: 'AFP' }),
  form('Gaza City, Palestinian Territories, May 16, 2021 (AFP) -', 'afp', 'en', {
    place: 'Gaza City',
    country: 'Palestinian Territories',
    date: '2021-05-16',
    agency: 'AFP',
  }),
  form('Berlin (dpa) -', 'dpa', 'de', { place: 'Berlin', agency: 'dpa' }),
  form('Köln (dpa/lnw) -', 'dpa', 'de', { place: 'Köln', agency: 'dpa/lnw' }),
  form('Frankfurt (Oder) (dpa) -', 'dpa', 'de', { place: 'Frankfurt (Oder)', agency: 'dpa' }),
  form('Wien (APA) -', 'apa', 'de', { place: 'Wien', agency: 'APA' }),
  form('MOSCOW, October 4. /TASS/.', 'tass', 'en', { place: 'Moscow', date: '2021-10-04', agency: 'TASS' }),
  form('МОСКВА, 5 марта. /ТАСС/.', 'tass', 'ru', { place: 'Москва', date: '2022-03-05', agency: 'ТАСС' }),
  form('Москва. 3 октября. INTERFAX.RU -', 'interfax', 'ru', {
    place: 'Москва',
    date: '2021-10-03',
    agency: 'INTERFAX.RU',
  }),
  form('MOSCOW. Oct 3 (Interfax) -', 'interfax', 'en', { place: 'Moscow', date: '2021-10-03', agency: 'Interfax' }),
  form('МОСКВА, 3 окт - РИА Новости.', 'ria', 'ru', { place: 'Москва', date: '2021-10-03', agency: 'РИА Новости' }),
  form('MINSK, 31. März (BelTA) –', 'belta', 'de', { place: 'Minsk', date: '2022-03-31', agency: 'BelTA' }),
  form('MINSK, 31 March (BelTA) –', 'belta', 'en', { place: 'Minsk', date: '2022-03-31', agency: 'BelTA' }),
  form('8 июня, Минск /Корр. БЕЛТА/.', 'belta', 'ru', { place: 'Минск', date: '2022-06-08', agency: 'БЕЛТА' }),
  form('8 чэрвеня, Мінск /Кар. БЕЛТА/.', 'belta', 'be', { place: 'Мінск', date: '2022-06-08', agency: 'БЕЛТА' }),
  form('BEIJING, March 30 (Xinhua) --', 'xinhua', 'en', { place: 'Beijing', date: '2022-03-30', agency: 'Xinhua' }),
  form('BEIJING, Jan. 3 (Xinhua) --', 'xinhua', 'en', { place: 'Beijing', date: '2022-01-03', agency: 'Xinhua' }),
  form('Madrid, 11 may (EFE).-', 'efe', 'es', { place: 'Madrid', date: '2022-05-11', agency: 'EFE' }),
  form('(ANSA) - ROMA, 01 LUG -', 'ansa', 'it', { place: 'Roma', date: '2021-07-01', agency: 'ANSA' }),
  form("(ANSA) - L'AQUILA, 22 GIU -", 'ansa', 'it', { place: "L'Aquila", date: '2022-06-22', agency: 'ANSA' }),
  form('TOKYO, March 13 (Kyodo) --', 'kyodo', 'en', { place: 'Tokyo', date: '2022-03-13', agency: 'Kyodo' }),
  form('SEOUL, March 13 (Yonhap) --', 'kyodo', 'en', { place: 'Seoul', date: '2022-03-13', agency: 'Yonhap' }),
  form('WASHINGTON, March 13 (UPI) --', 'kyodo', 'en', { place: 'Washington', date: '2022-03-13', agency: 'UPI' }),
  form('New Delhi, Mar 5 (PTI)', 'pti', 'en', { place: 'New Delhi', date: '2022-03-05', agency: 'PTI' }),
  form('Praha 22. června (ČTK) -', 'ctk', 'cs', { place: 'Praha', date: '2022-06-22', agency: 'ČTK' }),
  form('Lisboa, 22 jun 2022 (Lusa) -', 'lusa', 'pt', { place: 'Lisboa', date: '2022-06-22', agency: 'Lusa' }),
]
