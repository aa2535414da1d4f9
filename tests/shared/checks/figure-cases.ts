import type { RuleId } from '#shared/checks/rule-ids.ts'
import type { Cases } from './rule-cases.ts'

/** Cases for the rules that check dates and figures in a text. */
export const figureCases: Readonly<Partial<Record<RuleId, Cases>>> = {
  weekday: {
    en: {
      finds: [
        'on ⟦Monday, March 17→Tuesday, March 17⟧',
        '⟦Monday, May 1, 2020→Friday, May 1, 2020⟧',
        'on ⟦Sunday 15 March 2025→Saturday 15 March 2025⟧',
      ],
      lets: ['on Tuesday, March 17', 'Friday, May 1, 2020', 'Monday morning', 'Monday, 17 percent'],
    },
    de: {
      finds: [
        'am ⟦Montag, 17. März→Dienstag, 17. März⟧',
        'am ⟦Freitag, den 20. März 2025→Donnerstag, den 20. März 2025⟧',
      ],
      lets: ['am Dienstag, 17. März', 'am Mittwoch (18. März)'],
    },
    ru: {
      finds: ['в ⟦среду, 17 марта⟧', '⟦понедельник, 18 марта 2026→среда, 18 марта 2026⟧ года'],
      lets: ['в среду, 18 марта', 'во вторник, 17 марта'],
    },
    fr: { finds: ['le ⟦lundi 17 mars→mardi 17 mars⟧'], lets: ['le mardi 17 mars', 'le mercredi 18 mars 2026'] },
  },
  impossibleDate: {
    en: {
      finds: ['on ⟦April 31⟧', '⟦30 February⟧', '⟦February 29, 2025⟧'],
      lets: [
        'on April 30',
        'February 29, 2024',
        'May 40 percent',
        '101-19/32 may',
        'In May 35 people came',
        'in April 31 people',
      ],
    },
    de: { finds: ['am ⟦31. April⟧', 'am ⟦30. Februar 2026⟧'], lets: ['am 30. April', 'am 29. Februar 2024'] },
    ru: { finds: ['⟦31 ноября⟧'], lets: ['30 ноября'] },
    es: { finds: ['el ⟦31 de abril⟧'], lets: ['el 30 de abril de 2026'] },
  },
  timeWord: {
    en: {
      finds: ['⟦yesterday (Monday)⟧', '⟦last month (March)⟧', '⟦last year, 2023⟧, he'],
      lets: ['yesterday (Tuesday)', 'last month (February)', 'last year, 2025, he', 'today, Wednesday,'],
    },
    de: {
      finds: ['⟦gestern (Montag)⟧', 'im ⟦vergangenen Jahr (2024)⟧'],
      lets: ['gestern (Dienstag)', 'im vergangenen Jahr (2025)'],
    },
    ru: {
      finds: ['⟦вчера (понедельник)⟧', 'в ⟦прошлом году (2024)⟧'],
      lets: ['вчера (вторник)', 'в прошлом году (2025)'],
    },
    es: { finds: ['⟦ayer (lunes)⟧'], lets: ['ayer (martes)'] },
  },
  thousands: {
    en: {
      finds: ['⟦1.250.000→1,250,000⟧ people', '⟦3,5→3.5⟧ percent'],
      lets: ['1,250,000 people', '3.5 percent', '192.168.0.1', 'v1.250.000.1', '10,500 percent'],
    },
    de: {
      finds: ['⟦1,250,000→1.250.000⟧ Menschen', '⟦3.5→3,5⟧ Prozent'],
      lets: ['1.250.000 Menschen', '3,5 Prozent', 'um 9.30 Uhr'],
    },
    ru: {
      finds: ['⟦1,250,000→1\u00a0250\u00a0000⟧ человек', '⟦3.5→3,5⟧ процента'],
      lets: ['1\u00a0250\u00a0000 человек', '3,5 процента'],
    },
    fr: { finds: ['⟦3.5→3,5⟧ millions'], lets: ['3,5 millions'] },
  },
  numerals: {
    en: {
      finds: ['They had ⟦3→three⟧ boats and ⟦9→nine⟧ crews.'],
      lets: [
        'They had 10 boats.',
        'It rose 3 percent.',
        'On March 3 they met.',
        'He ran 5 km.',
        'It was 3-1.',
        'He died on 3 March.',
        'Some 8 out of 10 agreed.',
        'No. 5 won',
      ],
    },
    de: {
      finds: ['Es kamen ⟦12→zwölf⟧ Leute.'],
      lets: ['Es kamen 13 Leute.', 'um 9 Uhr kam er', 'Seite 5 oben', '3 Prozent'],
    },
    fr: { finds: ['Il y avait ⟦3→trois⟧ bateaux.'], lets: ['Il y avait 10 bateaux.', 'de 5 millions'] },
    es: { finds: ['Ayer llegaron ⟦3→tres⟧ barcos.'], lets: ['Llegaron 10 barcos.'] },
  },
  doubledUnit: {
    en: {
      finds: [
        '⟦$5 million dollars→$5 million⟧',
        '⟦€20 euros→€20⟧',
        'at ⟦8 a.m. in the morning→8 a.m.⟧',
        '⟦15% percent→15%⟧',
      ],
      lets: ['$5 million', '5 percent', '8 in the morning'],
    },
    de: {
      finds: ['⟦€20 Euro→€20⟧', '⟦10 % Prozent→10 %⟧'],
      lets: ['10 Prozent', '20 Euro'],
    },
    ru: { finds: ['⟦10 % процентов→10 %⟧'], lets: ['10 процентов'] },
  },
  percentChange: {
    en: {
      finds: ['Profit ⟦rose 50 percent from 100 million to 120 million⟧.', 'Sales ⟦fell 10% to 50 from 80⟧'],
      lets: [
        'Profit rose 20 percent from 100 million to 120 million.',
        'Sales fell 10% to 72 from 80',
        'rose 50 percent from 2010 to 2020',
        'rose 5 percentage points from 5 to 10',
        'load factor fell 1.6 pct to 54.3 pct from 55.9 pct',
        'rose 9.5 pct to 10.9 mln from 9,962,399',
        'fell 10 pct to 967,000 tonnes from 1.1 mln',
      ],
    },
    de: {
      finds: ['Der Umsatz ⟦stieg um 50 Prozent von 100 auf 120⟧ Euro'],
      lets: ['Der Umsatz stieg um 20 Prozent von 100 auf 120 Euro', 'sank um 10 Prozent auf 90 von 100'],
    },
    ru: {
      finds: ['Прибыль ⟦вырос на 50% со 100 до 120⟧ рублей'],
      lets: ['Доход вырос на 20% со 100 до 120 рублей'],
    },
    fr: {
      finds: ['Le prix ⟦a augmenté de 50 % de 100 à 120⟧ euros'],
      lets: ['Le prix a augmenté de 20 % de 100 à 120 euros'],
    },
  },
  multiple: {
    en: {
      finds: ['Sales ⟦doubled from 10 to 30⟧', 'The price ⟦halved to 20 from 100⟧'],
      lets: [
        'Sales doubled from 10 to 20',
        'more than doubled from 10 to 24',
        'It doubled from 2010 to 2020',
        'halved to 50 from 100',
      ],
    },
    de: { finds: ['Die Zahl ⟦verdoppelte sich von 10 auf 30⟧'], lets: ['Die Zahl verdoppelte sich von 10 auf 20'] },
    ru: { finds: ['Число ⟦удвоилось с 10 до 30⟧'], lets: ['Число удвоилось с 10 до 20'] },
    fr: { finds: ['Le nombre ⟦a doublé de 10 à 30⟧'], lets: ['Le nombre a doublé de 10 à 20'] },
  },
  age: {
    en: {
      finds: [
        '⟦She was born in 1950, and is aged 60 and lives here.⟧',
        '⟦John Smith (1930–2020) died at 75.⟧',
        '⟦Born in 1980, he is 30 years old.⟧',
      ],
      lets: [
        'When she was 30 years old, Ann Lee, born in 1950, left.',
        'She was born in 1950 and is aged 75 and lives here.',
        'John Smith (1930–2020) died at 89.',
        'Born in 1950, she was 20 years old when she left.',
      ],
    },
    de: {
      finds: ['⟦Die 1950 geborene Politikerin ist 60 Jahre alt.⟧', '⟦Geboren 1950, ist sie 60 Jahre alt.⟧'],
      lets: ['Die 1950 geborene Politikerin ist 75 Jahre alt.'],
    },
    ru: {
      finds: ['⟦Он родился в 1950 году, ему исполнилось 60 лет.⟧'],
      lets: ['Он родился в 1950 году, ему исполнилось 76 лет.'],
    },
    fr: {
      finds: ['⟦Elle est née en 1950, et est âgée de 60 ans.⟧'],
      lets: ['Elle est née en 1950, et est âgée de 75 ans.'],
    },
  },
  yearSpan: {
    en: {
      finds: ['the years ⟦2020–2015⟧', '⟦between 2020 and 2015⟧'],
      lets: ['2015–2020', 'between 2015 and 2020', 'tel. 2020-1950'],
    },
    de: { finds: ['⟦zwischen 2020 und 2015⟧'], lets: ['zwischen 2015 und 2020'] },
    ru: { finds: ['⟦между 2020 и 2015⟧ годами'], lets: ['между 2015 и 2020 годами'] },
    fr: { finds: ['⟦entre 2020 et 2015⟧'], lets: ['entre 2015 et 2020'] },
  },
}
