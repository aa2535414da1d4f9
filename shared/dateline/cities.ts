import { foldName } from './fold.ts'

/**
 * Cities that agencies and newspapers name without state or country: those of the AP Stylebook
 * (“datelines”), those of The Canadian Press, and the seats of governments that stories come from.
 */
const names = `
Atlanta; Baltimore; Boston; Chicago; Cincinnati; Cleveland; Dallas; Denver; Detroit; Honolulu; Houston; Indianapolis
Las Vegas; Los Angeles; Miami; Milwaukee; Minneapolis; New Orleans; New York; Oklahoma City; Philadelphia; Phoenix
Pittsburgh; St. Louis; Salt Lake City; San Antonio; San Diego; San Francisco; Seattle; Washington; United Nations
Amsterdam; Athens; Baghdad; Bangkok; Beijing; Beirut; Berlin; Brussels; Cairo; Copenhagen; Djibouti; Dublin; Geneva
Gibraltar; Guatemala City; Havana; Helsinki; Hong Kong; Islamabad; Istanbul; Jerusalem; Johannesburg; Kabul; Kuwait City
Kyiv; London; Luxembourg; Macau; Madrid; Mexico City; Milan; Monaco; Montreal; Moscow; Munich; New Delhi; Panama City
Paris; Prague; Quebec City; Rio de Janeiro; Rome; San Marino; São Paulo; Shanghai; Singapore; Stockholm; Sydney; Tokyo
Toronto; Vatican City; Vienna; Warsaw; Zurich
Calgary; Charlottetown; Edmonton; Fredericton; Halifax; Iqaluit; Ottawa; Quebec; Regina; Saskatoon; St. John’s; Vancouver
Victoria; Whitehorse; Winnipeg; Yellowknife
Ankara; Belfast; Belgrade; Bern; Brasilia; Bucharest; Budapest; Buenos Aires; Canberra; Cape Town; Damascus; Dubai
Edinburgh; Gaza City; Hanoi; Jakarta; Karachi; Lagos; Lima; Lisbon; Manila; Melbourne; Mumbai; Nairobi; Oslo; Riyadh
Santiago; Seoul; Sofia; Taipei; Tbilisi; Tehran; Tel Aviv; Tripoli; Tunis; Vilnius; Wellington; Yerevan; Zagreb
Wien; Genf; Zürich; Brüssel; Rom; Moskau; Warschau; München; Hamburg; Köln; Frankfurt; Kiew
`
  .trim()
  .split(/[;\n]\s*/u)

const known = new Set(names.map(foldName))

/** Whether a city is known without its state or country. */
export function standsWithoutCountry(place: string): boolean {
  return known.has(foldName(place))
}
