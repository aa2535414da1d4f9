/** How a language says when somebody was born and how old somebody is, as patterns. */
interface AgeWords {
  /** The year of birth is the one group that matches. */
  readonly born: RegExp
  /** The age is the one group that matches. */
  readonly aged: RegExp
  /** The age at which somebody died. */
  readonly atDeath: RegExp
  /** Words that say that the age was another day’s, or another person’s. */
  readonly other: RegExp
}

const year = String.raw`((?:1[89]|20)\d\d)(?!\d)`
/** A day, and a place, between “born” and the year. */
const dayAndPlace = String.raw`(?:\s(?:in|on|at|the|den|am|im|Jahr|le|en|el|de|del|à|a|\p{Lu}[\p{L}.’'-]*,?|\d{1,2}(?:\.|er|st|nd|rd|th)?,?|\p{L}{3,10}(?=\s\d)))*?\s`
const first = (source: string) => new RegExp(String.raw`(?<!\p{L})(?:${source})`, 'u')
const any = (source: string) => new RegExp(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'iu')

export const ageWords: Readonly<Record<string, AgeWords>> = {
  en: {
    born: first(String.raw`[Bb]orn${dayAndPlace}${year}|b\. ${year}`),
    aged: first(
      String.raw`[Aa]ged (\d{1,3})|(?<!at )(?<!when )(\d{1,3}) years old|(?:is|turns|turned|now) (\d{2})(?=[,.;]|$)|(\d{1,3})-year-old|(?<=\p{Lu}[\p{L}.’'-]+(?: \(.{1,20}\))?, )(\d{2})(?=[,.;)])`,
    ),
    atDeath:
      /(?:died|death|dead)(?: \p{L}+)? (?:at|aged|at the age of|was) (\d{1,3})(?!\d)|was (\d{1,3}) when (?:he|she|they) died/u,
    other: any(
      'died|killed|dead|when|then|since|joined|at the age|whose|father|mother|son|daughter|brother|sister|wife|husband|company|founded|scored',
    ),
  },
  de: {
    born: first(
      String.raw`(?:im Jahr )?${year} (?:in (?:\p{Lu}\p{L}+ ?)+)?geboren|[Gg]eboren${dayAndPlace}${year}|geb\. ${year}|Jahrgang ${year}`,
    ),
    aged: first(
      String.raw`(\d{1,3}) Jahre alt|(?<!als )(\d{1,3})-[Jj]ährige[nrsm]?|wird (\d{2})(?=[,.;]|$)|(?<=\p{Lu}[\p{L}.-]+ )\((\d{2})\)`,
    ),
    atDeath:
      /(?:starb|gestorben|verstarb|verstorben).*?(?:mit (\d{1,3}) Jahren|im Alter von (\d{1,3}) Jahren)|(?:mit (\d{1,3}) Jahren|im Alter von (\d{1,3}) Jahren).{0,20}?(?:starb|gestorben|verstarb|verstorben)/u,
    other: any('starb|gestorben|tot|als|damals|Vater|Mutter|Sohn|Tochter|Bruder|Schwester|Ehefrau|Ehemann'),
  },
  ru: {
    born: first(
      String.raw`[Рр]одил(?:ся|ась) (?:\d{1,2} \p{L}+ )?(?:в \p{Lu}\p{L}+ )?(?:в )?${year} год|${year} (?:года рождения|г\. ?р\.)`,
    ),
    aged: first(String.raw`(\d{1,3})-летн\p{L}+|исполнилось (\d{1,3}) (?:лет|год)|(?:ему|ей) (\d{1,3}) (?:лет|год)`),
    atDeath:
      /(?:умер|скончал|погиб)\p{L}*.*? в возрасте (\d{1,3}) (?:лет|год)|(?:умер|скончал)\p{L}* в (\d{1,3}) (?:лет|год)/u,
    other: any('умер(?:ла)?|скончал(?:ся|ась)|погиб(?:ла)?|когда|тогда|отец|мать|сын|дочь|брат|сестра|жена|муж'),
  },
  fr: {
    born: first(`[Nn]ée?${dayAndPlace}${year}`),
    aged: first(
      String.raw`[Ââ]gée? de (\d{1,3}) ans|(?:a|de) (\d{1,3}) ans(?=[,.;]|$| (?:a|est|et|s’|qui))|(\d{1,3}) ans(?=[,.;]|$)`,
    ),
    atDeath: /(?:mort|morte|décédée?|disparue?) (?:\p{L}+ )?(?:à|à l[’']âge de) (\d{1,3}) ans/u,
    other: any("mort|morte|décédée?|à l[’']âge|quand|lorsqu|alors|depuis|père|mère|fils|fille|frère|sœur"),
  },
  es: {
    born: first(`(?:[Nn]acid[oa]|[Nn]ació)${dayAndPlace}${year}`),
    aged: first(String.raw`(?:tiene|de|cumple|cumplió) (\d{1,3}) años|(\d{1,3}) años(?=[,.;]|$)`),
    atDeath: /(?:murió|falleció|muert[oa]|fallecid[oa]) (?:\p{L}+ )?a los (\d{1,3})(?: años)?/u,
    other: any('murió|falleció|muert[oa]|fallecid[oa]|cuando|entonces|desde|a los|padre|madre|hij[oa]|herman[oa]|hace'),
  },
}
