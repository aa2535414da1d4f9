import { describe, expect, it } from 'vitest'
import { type Dateline, emptyDateline, formatDateline, parseDateline } from '#shared/dateline/index.ts'
import { given } from '#shared/given.ts'
import { forms, readOn } from './forms.ts'

const body = 'The ferries ran again.'

function read(text: string, referenceDate = readOn): Dateline | null {
  return parseDateline(text, { referenceDate })?.dateline ?? null
}

describe('each agency in its own form', () => {
  it.each(forms)('$printed', ({ printed, style, language, dateline }) => {
    const text = `${printed} ${body}`
    const parsed = parseDateline(text, { referenceDate: readOn })
    expect(parsed).toEqual({ dateline, style, language, text: printed, length: printed.length + 1 })
    expect(parseDateline(printed, { referenceDate: readOn })?.dateline).toEqual(dateline)
    expect(formatDateline(dateline, { style, language })).toBe(printed)
    expect(formatDateline(dateline, { language })).toBe(printed)
  })
})

describe('forms between', () => {
  const cases: readonly (readonly [string, Partial<Dateline>])[] = [
    ['SALVADOR, Feb 26 -', { place: 'Salvador', date: '2022-02-26' }],
    ['GENEVA/VIENNA, March 3 -', { place: 'Geneva/Vienna', date: '2022-03-03' }],
    ['SEOUL / TOKYO, March 3 -', { place: 'Seoul/Tokyo', date: '2022-03-03' }],
    ['PORTLAND, Ore., Feb 26 -', { place: 'Portland', region: 'Ore.', date: '2022-02-26' }],
    ['MINNETONKA, MINN., Feb 26 -', { place: 'Minnetonka', region: 'Minn.', date: '2022-02-26' }],
    ['AKRON, OHIO, March 3 -', { place: 'Akron', region: 'Ohio', date: '2022-03-03' }],
    ['NEWARK, N.J., MARCH 5 -', { place: 'Newark', region: 'N.J.', date: '2022-03-05' }],
    ['LAKE SUCCESS, N.Y. March 3 -', { place: 'Lake Success', region: 'N.Y.', date: '2022-03-03' }],
    ['FARMINGTON Conn., March 9 -', { place: 'Farmington', region: 'Conn.', date: '2022-03-09' }],
    ['CHEVY CHASE, Md., - March 4 -', { place: 'Chevy Chase', region: 'Md.', date: '2022-03-04' }],
    ['WOODBRIDGE, N.J. -', { place: 'Woodbridge', region: 'N.J.' }],
    ['SANTOS, BRAZIL, MARCH 11 -', { place: 'Santos', country: 'Brazil', date: '2022-03-11' }],
    ['BOCHUM, West Germany, March 11 -', { place: 'Bochum', country: 'West Germany', date: '2022-03-11' }],
    [
      'Tbilisi, Georgia, June 2 (Reuters) -',
      { place: 'Tbilisi', country: 'Georgia', date: '2022-06-02', agency: 'Reuters' },
    ],
    [
      'SAVANNAH, Georgia, June 2 (Reuters) -',
      { place: 'Savannah', region: 'Georgia', date: '2022-06-02', agency: 'Reuters' },
    ],
    [
      'Springfield, Illinois, USA, June 2 (AFP) -',
      { place: 'Springfield', region: 'Illinois', country: 'USA', date: '2022-06-02', agency: 'AFP' },
    ],
    ['****SANTO DOMINGO, March 4 -', { place: 'Santo Domingo', date: '2022-03-04' }],
    ['   LONDON, 2 March -', { place: 'London', date: '2022-03-02' }],
    ['ST. LOUIS,\n March 3 -', { place: 'St. Louis', date: '2022-03-03' }],
    ['Bogota, march 4 -', { place: 'Bogota', date: '2022-03-04' }],
    ['New york, March 2 -', { place: 'New York', date: '2022-03-02' }],
    [
      'OKLAHOMA CITY, Okla. March 11, Reuter -',
      { place: 'Oklahoma City', region: 'Okla.', date: '2022-03-11', agency: 'Reuter' },
    ],
    ['SAN FRANCISCO--(BUSINESS WIRE)--', { place: 'San Francisco', agency: 'BUSINESS WIRE' }],
    ['NEW YORK, June 5, 2022 /PRNewswire/ --', { place: 'New York', date: '2022-06-05', agency: 'PRNewswire' }],
    ['ABU DHABI, 22nd June, 2022 (WAM) --', { place: 'Abu Dhabi', date: '2022-06-22', agency: 'WAM' }],
    ['BERLIN, Wednesday, June 22 (Reuters) -', { place: 'Berlin', date: '2022-06-22', agency: 'Reuters' }],
    ['Paris, le 5 juin (AFP) -', { place: 'Paris', date: '2022-06-05', agency: 'AFP' }],
    ['Warszawa, 22.06.2022 (PAP) -', { place: 'Warszawa', date: '2022-06-22', agency: 'PAP' }],
    ['Bogotá, 22 de junio (EFE).', { place: 'Bogotá', date: '2022-06-22', agency: 'EFE' }],
    ['КИЇВ, 22 червня. /Укрінформ/.', { place: 'Київ', date: '2022-06-22', agency: 'Укрінформ' }],
    ['МОСКВА, 22 июня 2021 года. /ТАСС/.', { place: 'Москва', date: '2021-06-22', agency: 'ТАСС' }],
    ['ВАШИНГТОН, 22 июня. /Корр. ТАСС Павел Лужин/.', { place: 'Вашингтон', date: '2022-06-22', agency: 'ТАСС' }],
    ['Oslo (NTB):', { place: 'Oslo', agency: 'NTB' }],
    ['Frankfurt a.M. (epd).', { place: 'Frankfurt a.M.', agency: 'epd' }],
    ['Bern (awp/sda) -', { place: 'Bern', agency: 'awp/sda' }],
    ['BERLIN (DPA) --', { place: 'Berlin', agency: 'dpa' }],
    ["'s-Hertogenbosch (ANP) -", { place: "'s-Hertogenbosch", agency: 'ANP' }],
    ['SHARM EL-SHEIKH, Egypt (AP) —', { place: 'Sharm el-Sheikh', country: 'Egypt', agency: 'AP' }],
    ['(Reuters) -', { agency: 'Reuters' }],
    ['June 2 (Reuters) -', { date: '2022-06-02', agency: 'Reuters' }],
    ['ТАСС, 22 июня.', { date: '2022-06-22', agency: 'ТАСС' }],
  ]
  it.each(cases)('%s', (printed, dateline) => {
    const text = `${printed} ${body}`
    const parsed = parseDateline(text, { referenceDate: readOn })
    expect(parsed?.dateline).toEqual({ ...emptyDateline, ...dateline })
    expect(text.slice(parsed?.length)).toBe(body)
  })

  it.each(['-', '–', '—', '--', ' -', ' – ', '.-'])('closes with "%s"', (close) => {
    const parsed = parseDateline(`MINSK, 2. Juni (BelTA)${close}Am Morgen`, { referenceDate: readOn })
    expect(parsed?.dateline).toMatchObject({ place: 'Minsk', date: '2022-06-02', agency: 'BelTA' })
    expect(`MINSK, 2. Juni (BelTA)${close}Am Morgen`.slice(parsed?.length)).toBe('Am Morgen')
  })

  it('cuts the white space behind the dash, and the hard wrap in it', () => {
    const text = '    CLEVELAND, March 2 - \n    Ferries ran again.'
    expect(text.slice(parseDateline(text, { referenceDate: readOn })?.length)).toBe('Ferries ran again.')
  })

  it('looks no further than the paragraph', () => {
    for (const between of ['\n\n', '\r\n\r\n', '\n \t\n', '\u2029'])
      expect(read(`Berlin${between}(dpa) - Die Fähren fahren wieder.`)).toBeNull()
    expect(read('Berlin\n(dpa) - Die Fähren fahren wieder.')).toMatchObject({ place: 'Berlin', agency: 'dpa' })
  })
})

describe('dates', () => {
  it('takes a day without a year as the latest one not after the reference date', () => {
    expect(read('MINSK, 31. Dezember (BelTA) – Am', '2022-01-01')?.date).toBe('2021-12-31')
    expect(read('MINSK, 1. Januar (BelTA) – Am', '2022-01-01')?.date).toBe('2022-01-01')
    expect(read('MINSK, 2. Januar (BelTA) – Am', '2022-01-01')?.date).toBe('2021-01-02')
  })

  it('finds the last leap year for 29 February', () => {
    expect(read('OSLO, Feb 29 (Reuters) - A', '2023-05-01')?.date).toBe('2020-02-29')
    expect(read('OSLO, Feb 29 (Reuters) - A', '2024-02-28')?.date).toBe('2020-02-29')
    expect(read('OSLO, Feb 29 (Reuters) - A', '2024-02-29')?.date).toBe('2024-02-29')
    expect(read('OSLO, Feb 29 (Reuters) - A', '1904-01-01')?.date).toBe('1896-02-29')
  })

  it('keeps a year that is printed, even one to come', () => {
    expect(read('Paris, 9 déc 2031 (AFP) - Les')?.date).toBe('2031-12-09')
  })

  it('knows no date without a year where there is no reference date', () => {
    expect(parseDateline('OSLO, Feb 2 (Reuters) - A')?.dateline).toEqual({
      ...emptyDateline,
      place: 'Oslo',
      agency: 'Reuters',
    })
    expect(parseDateline('Oslo, Feb 2, 2021 (AFP) - A')?.dateline.date).toBe('2021-02-02')
    for (const referenceDate of ['yesterday', '2022-06-24T10:00', '+2022-06-24'])
      expect(parseDateline('OSLO, Feb 2 (Reuters) - A', { referenceDate })?.dateline.date).toBeNull()
  })

  it.each(['Feb 31', 'June 45', 'Feb 30, 2020', 'Feb 29, 2023', '31 April'])('%s is no date', (printed) => {
    expect(read(`OSLO, ${printed} (Reuters) - A`)).toEqual({ ...emptyDateline, place: 'Oslo', agency: 'Reuters' })
  })

  it.each([
    ['Feb 2', '02'],
    ['Febr. 2', '02'],
    ['March 2', '03'],
    ['MARCH 2', '03'],
    ['Mar. 2', '03'],
    ['Sept 2', '09'],
    ['Sep. 2', '09'],
    ['2. März', '03'],
    ['2. Maerz', '03'],
    ['2. Jänner', '01'],
    ['2 août', '08'],
    ['2 aout', '08'],
    ['2 setiembre', '09'],
    ['2 de marzo', '03'],
    ['2 marca', '03'],
    ['2. srpna', '08'],
    ['2 липня', '07'],
    ['2 ліпеня', '07'],
    ['2 сент.', '09'],
    ['1er mai', '05'],
    ['2 GIU', '06'],
    ['2. října', '10'],
    ['2 de março', '03'],
    ['02/03/2022', '03'],
    ['02/03', '03'],
    ['2022-03-02', '03'],
    ['2.3.', '03'],
  ])('%s', (printed, month) => {
    expect(read(`OSLO, ${printed} - Am Morgen`)?.date?.slice(5, 7)).toBe(month)
  })
})

describe('language', () => {
  const language = (text: string, hint?: string) =>
    parseDateline(text, given({ referenceDate: readOn, language: hint }))?.language

  it('is the month’s, and among several the text’s or the agency’s', () => {
    expect(language('MINSK, 22. Juni (BelTA) – Am')).toBe('de')
    expect(language('MINSK, 22 June (BelTA) – At')).toBe('en')
    expect(language('OSLO, 22 mars (AFP) - Les')).toBe('fr')
    expect(language('OSLO, 22 mars - Det', 'nb-NO')).toBe('nb')
    expect(language('MADRID, 22 ago - El', 'es')).toBe('es')
    expect(language('LISBOA, 22 ago - O', 'pt')).toBe('pt')
  })

  it('is not overruled by a hint that the month contradicts', () => {
    expect(language('MINSK, 22 czerwca (BelTA) – O', 'en')).toBe('pl')
  })

  it('is the hint, else the agency’s, where there is no month', () => {
    expect(language('Berlin (dpa) - Die')).toBe('de')
    expect(language('Paris (AFP) - The', 'en')).toBe('en')
    expect(language('Москва (ТАСС) - Суд')).toBe('ru')
    expect(language('KYIV (Ukrinform) - The')).toBe('en')
    expect(language('MINSK (BelTA) - The')).toBe('en')
    expect(language('МИНСК (БЕЛТА) - Суд')).toBe('ru')
    expect(language('МИНСК, Беларусь - Суд')).toBe('ru')
    expect(language('LONDON - The')).toBe('en')
  })

  it('is one that writes a full stop after the day where there is one', () => {
    expect(language('OSLO, 22. mars - Det')).toBe('nb')
    expect(language('OSLO, 22 mars - Det')).toBe('fr')
    expect(language('OSLO, 22 mars 2022. - Det')).toBe('fr')
    expect(language('ZAGREB, 22. listopada - U', 'pl')).toBe('hr')
    expect(read('ZAGREB, 22. listopada - U')?.date).toBe('2021-10-22')
    expect(read('WARSZAWA, 22 listopada - W')?.date).toBe('2021-11-22')
  })
})

describe('style', () => {
  it('without an agency is the one that prints it so', () => {
    const parsed = parseDateline('SALVADOR, Feb 26 - Rain', { referenceDate: readOn })
    expect(formatDateline(parsed?.dateline ?? emptyDateline, given({ style: parsed?.style, language: 'en' }))).toBe(
      'SALVADOR, Feb 26 -',
    )
    expect(parseDateline('SALVADOR, Feb. 26th -', { referenceDate: readOn })?.style).toBe('generic')
  })
})
