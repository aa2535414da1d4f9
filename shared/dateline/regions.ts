import { foldName } from './fold.ts'
import { toRunningText } from './letter-case.ts'

/**
 * A state or province: its name, its AP abbreviation (or '-' if it is spelled out), and other
 * abbreviations.
 */
const regionTable = `
Alabama|Ala.|AL; Alaska|-|AK; Arizona|Ariz.|AZ; Arkansas|Ark.|AR; California|Calif.|CA,Cal.; Colorado|Colo.|CO,Col.
Connecticut|Conn.|CT; Delaware|Del.|DE; District of Columbia|D.C.|DC; Florida|Fla.|FL; Georgia|Ga.|GA; Hawaii|-|HI
Idaho|-|ID,Ida.; Illinois|Ill.|IL; Indiana|Ind.|IN; Iowa|-|IA; Kansas|Kan.|KS,Kans.; Kentucky|Ky.|KY; Louisiana|La.|LA
Maine|-|ME; Maryland|Md.|MD; Massachusetts|Mass.|MA; Michigan|Mich.|MI; Minnesota|Minn.|MN; Mississippi|Miss.|MS
Missouri|Mo.|MO; Montana|Mont.|MT; Nebraska|Neb.|NE,Nebr.; Nevada|Nev.|NV; New Hampshire|N.H.|NH; New Jersey|N.J.|NJ
New Mexico|N.M.|NM; New York|N.Y.|NY; North Carolina|N.C.|NC; North Dakota|N.D.|ND; Ohio|-|OH; Oklahoma|Okla.|OK
Oregon|Ore.|OR; Pennsylvania|Pa.|PA,Penn.; Puerto Rico|-|PR,P.R.; Rhode Island|R.I.|RI; South Carolina|S.C.|SC
South Dakota|S.D.|SD; Tennessee|Tenn.|TN; Texas|-|TX,Tex.; Utah|-|UT; Vermont|Vt.|VT; Virginia|Va.|VA
Washington|Wash.|WA; West Virginia|W.Va.|WV; Wisconsin|Wis.|WI,Wisc.; Wyoming|Wyo.|WY
Alberta|-|AB,Alta.; British Columbia|-|B.C.,BC; Manitoba|-|MB,Man.; New Brunswick|-|N.B.,NB
Newfoundland|-|NL,Nfld.,Newfoundland and Labrador; Nova Scotia|-|N.S.,NS; Ontario|-|ON,Ont.; Prince Edward Island|-|P.E.I.
Quebec|-|QC,Que.,Québec; Saskatchewan|-|SK,Sask.; Yukon|-|YT; Northwest Territories|-|N.W.T.; Nunavut|-|NU
New South Wales|-|NSW,N.S.W.; Queensland|-|QLD; Tasmania|-|TAS; South Australia|-|; Western Australia|-|; Victoria|-|
England|-|; Scotland|-|; Wales|-|; Northern Ireland|-|
`

interface Region {
  readonly name: string
  readonly abbreviation: string
}

const regions = new Map<string, Region & { readonly spelling: string }>()
for (const row of regionTable.trim().split(/[;\n]\s*/u)) {
  const [name = '', short = '-', others = ''] = row.split('|')
  const abbreviation = short === '-' ? name : short
  for (const spelling of [name, abbreviation, ...others.split(',').filter(Boolean)]) {
    regions.set(foldName(spelling), { name, abbreviation, spelling })
  }
}

/** Former countries, and names and abbreviations that CLDR does not list. */
const moreCountries = `
West Germany; East Germany; Soviet Union; USSR; U.S.S.R.; Czechoslovakia; Yugoslavia; Zaire; Burma; Upper Volta; Rhodesia
U.S.; USA; U.S.A.; United States of America; UK; U.K.; Great Britain; UAE; U.A.E.; Ivory Coast; Turkey; Macedonia; Swaziland
Czech Republic; Palestinian Territories; Palestine; Gaza Strip; West Bank; Hong Kong; Macau; Kosovo; Myanmar; Bosnia; Congo
Republic of Korea; Holland; Vatican; Syria; Moldova; Cape Verde; East Timor; The Gambia; The Bahamas
США; Россия; Белоруссия; Беларусь; ФРГ; Великобритания; ОАЭ; КНР; СССР; Palästinensische Gebiete; Westjordanland; DDR; BRD
`
  .trim()
  .split(/[;\n]\s*/u)

const countriesByLanguage = new Map<string, ReadonlyMap<string, { code: string; name: string }>>()

/**
 * All country names in a language (from the runtime's Unicode CLDR data), keyed by folded name.
 * Built once for each language, on first use.
 */
function countriesIn(language: string): ReadonlyMap<string, { code: string; name: string }> {
  const cached = countriesByLanguage.get(language)
  if (cached) return cached
  const countries = new Map(moreCountries.map((name) => [foldName(name), { code: '', name }]))
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' })
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code)
    // Retired codes (FX, SU) resolve to their successors' names; ZZ and similar codes name no
    // country.
    const inUse = new Intl.Locale(`und-${code}`).region === code && !/EU|EZ|UN|XA|XB|ZZ|QO/u.test(code)
    if (name !== undefined && inUse) countries.set(foldName(name), { code, name })
  }
  countriesByLanguage.set(language, countries)
  return countries
}

function findCountry(name: string, language: string): { code: string; name: string } | undefined {
  return countriesIn(language).get(foldName(name)) ?? countriesIn('en').get(foldName(name))
}

/**
 * Whether a text is the name or an abbreviation of a state or province that Lede knows ("Ore.",
 * "TEX", "British Columbia").
 */
export function isRegion(text: string): boolean {
  return regions.has(foldName(text))
}

/** The cities of the country of Georgia: after any other name, Georgia is the state. */
const georgianCities = new Set([
  'tbilisi',
  'batumi',
  'kutaisi',
  'gori',
  'poti',
  'rustavi',
  'zugdidi',
  'sukhumi',
  'tskhinvali',
])

/**
 * What the addition to a place is: a state or province, or a country. Unknown ones count as
 * regions.
 */
export function kindOf(addition: string, place: string, language: string): 'region' | 'country' {
  if (foldName(addition) === 'georgia') return georgianCities.has(foldName(place)) ? 'country' : 'region'
  return !isRegion(addition) && findCountry(addition, language) ? 'country' : 'region'
}

/**
 * A state, province or country as running text spells it: "MINN." is "Minn.", "BRAZIL" is "Brazil";
 * "N.Y.", "KY" and "U.S." keep their capitals. Only an abbreviation keeps its full stop.
 */
export function regionInRunningText(text: string, language: string): string {
  const region = regions.get(foldName(text))
  const country = findCountry(text, language)
  const abbreviated =
    /\..*\./u.test(text) || (region ? foldName(region.name) !== foldName(text) : !country && text.length <= 6)
  const kept = abbreviated ? text : text.replace(/\.$/u, '')
  if (/^(?:\p{Lu}\.)+$|^\p{Lu}{2}$/u.test(kept)) return kept
  // "ILL" without a full stop stays without one: the text is normalised, not edited.
  const spelling = region?.spelling ?? country?.name
  return spelling?.toUpperCase() === kept ? spelling : toRunningText(kept, language)
}

/** The region as AP prints it: "Oregon" is "Ore.", "Maine" stays; so does an unknown one. */
export function apRegion(region: string): string {
  return regions.get(foldName(region))?.abbreviation ?? region
}

/**
 * The cities whose names AP prints without a state or country (Associated Press Stylebook,
 * "datelines"), each with the state, province or country it means: the Washington of "Washington,
 * Pa." keeps its state.
 */
const standAlone = new Map(
  `
Atlanta=Ga. Baltimore=Md. Boston=Mass. Chicago=Ill. Cincinnati=Ohio Cleveland=Ohio Dallas=Texas Denver=Colo. Detroit=Mich.
Honolulu=Hawaii Houston=Texas Indianapolis=Ind. Las_Vegas=Nev. Los_Angeles=Calif. Miami=Fla. Milwaukee=Wis. Minneapolis=Minn.
New_Orleans=La. New_York=N.Y. Oklahoma_City=Okla. Philadelphia=Pa. Phoenix=Ariz. Pittsburgh=Pa. St._Louis=Mo. Salt_Lake_City=Utah
San_Antonio=Texas San_Diego=Calif. San_Francisco=Calif. Seattle=Wash. Washington=D.C. Montreal=Quebec Toronto=Ontario
Quebec_City=Quebec Amsterdam=NL Baghdad=IQ Bangkok=TH Beijing=CN Beirut=LB Berlin=DE Brussels=BE Cairo=EG Djibouti=DJ Dublin=IE
Geneva=CH Gibraltar=GI Guatemala_City=GT Havana=CU Helsinki=FI Hong_Kong=HK Islamabad=PK Istanbul=TR Jerusalem=IL
Johannesburg=ZA Kuwait_City=KW London=GB Luxembourg=LU Macau=MO Madrid=ES Mexico_City=MX Milan=IT Monaco=MC Moscow=RU
Munich=DE New_Delhi=IN Panama_City=PA Paris=FR Prague=CZ Rio_de_Janeiro=BR Rome=IT San_Marino=SM Sao_Paulo=BR Shanghai=CN
Singapore=SG Stockholm=SE Sydney=AU Tokyo=JP Toronto=CA Vatican_City=VA Vienna=AT Zurich=CH`
    .trim()
    .split(/\s/u)
    .map((entry) => {
      const [city = '', home = ''] = entry.replaceAll('_', ' ').split('=')
      return [foldName(city), home] as const
    }),
)

/** Whether AP prints a city without this state, province or country. */
export function standsAlone(city: string, addition: string): boolean {
  const home = standAlone.get(foldName(city))
  if (home === undefined) return false
  return home === apRegion(addition) || findCountry(addition, 'en')?.code === home
}
