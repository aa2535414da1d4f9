/**
 * The first level of IPTC's Subject Codes (http://cv.iptc.org/newscodes/subjectcode/), by their
 * first two digits.
 */
const subjects: Readonly<Record<string, string>> = {
  '01': 'Arts, Culture and Entertainment',
  '02': 'Crime, Law and Justice',
  '03': 'Disaster and Accident',
  '04': 'Economy, Business and Finance',
  '05': 'Education',
  '06': 'Environmental Issue',
  '07': 'Health',
  '08': 'Human Interest',
  '09': 'Labour',
  '10': 'Lifestyle and Leisure',
  '11': 'Politics',
  '12': 'Religion and Belief',
  '13': 'Science and Technology',
  '14': 'Social Issue',
  '15': 'Sport',
  '16': 'Unrest, Conflicts and War',
  '17': 'Weather',
}

/** The name of a subject: for a code its first level, else its own words. */
export function subjectOf(name: string): string | null {
  const code = /^(?:IPTC:)?(\d\d)\d{6}$/iu.exec(name)?.[1]
  return code === undefined ? (/\p{L}/u.test(name) ? name : null) : (subjects[code] ?? null)
}
