import type { RuleId } from '#shared/checks/rule-ids.ts'

/**
 * What a rule must find, marked with ⟦…⟧, with what its fix makes of it after an arrow; and what it
 * must let stand. By language.
 */
export type Cases = Readonly<Record<string, { finds: readonly string[]; lets: readonly string[] }>>

const noBreak = '\u00a0'

/** Cases of the rules that look at a text. */
export const cases: Readonly<Partial<Record<RuleId, Cases>>> = {
  quotesUnbalanced: {
    en: {
      finds: [
        'He said ⟦“⟧we will go.',
        'We will go,⟦”⟧ he said.',
        'Britain⟦"⟧s ruling party',
        'She said, ⟦"⟧we go.',
        'He said ⟦‘⟧we’ll go.',
        'We’ll go,⟦’⟧ he said.',
        'She said: “He told me ⟦‘⟧go, and I won’t.”',
        'Called ⟦‘⟧the ship and ‘the boat’.',
      ],
      lets: [
        '“We will go,” he said.',
        '‘We’ll go,’ he said, ‘and soon.’',
        '“He told me ‘go’, and ‘never come back’,” she said.',
        '‘She said “no”, didn’t she?’ he asked.',
        'The ‘90s and ‘em, the workers’ ‘rights’ and the players’ union.',
        '‘It goes on in the next one.',
        '“It goes on in the next one.',
        'A 12" disc',
        'He was 6’2” tall.',
        'a "0/92" plan',
        'He said "yes" and "no".',
      ],
    },
    de: {
      finds: [
        'Er sagte, ⟦„⟧wir gehen.',
        'Wir gehen⟦“⟧, sagte er.',
        'Er sagte, ⟦»⟧wir gehen.',
        'Das »Boot« und die ⟦»⟧Fähre.',
      ],
      lets: [
        'Er sagte: »Wir gehen.«',
        'Das «Boot», sagt die NZZ.',
        'Mikes „Haus“ sei nicht Mike’s, sagt ’ne Freundin.',
        '„Wir gehen“, sagte er.',
        '„Das ‚Boot‘ kommt“, sagte er.',
      ],
    },
    ru: {
      finds: ['Он сказал: ⟦«⟧мы идём.', 'Мы идём⟦»⟧, сказал он.', 'Книга «Роман ⟦„⟧Мать» вышла.'],
      lets: [
        'Книга «Роман „Мать“» вышла.',
        'Газета “Известия” пишет',
        'Газета «Известия» пишет',
        '«Мы идём», — сказал он.',
      ],
    },
    es: {
      finds: ['Dijo: ⟦«⟧vamos.', 'Vamos⟦»⟧, dijo.'],
      lets: ['«Me dijo “vamos” y ‘ya’», contó.', '«Vamos», dijo.'],
    },
    zh: { finds: ['他说：⟦“⟧我们走。'], lets: ['他说：“我读过‘桥’。”', '“我们走。”他说。'] },
    nl: { finds: ['Hij zei: ⟦“⟧wij gaan.'], lets: ['Hij zei: ‘Dat is zo’n dag.’', '’s Avonds'] },
    he: { finds: [], lets: ['דובר צה"ל אמר'] },
    sv: { finds: [], lets: ['Han sade: ”Vi går.”'] },
    fr: {
      finds: ['Il a dit ⟦«⟧ nous allons.', '« Il a dit ⟦“⟧non », raconte-t-il.'],
      lets: ['« Nous allons », a-t-il dit.', '« Il a dit “non” », raconte-t-il.', '« L’“affaire” d’Aix »'],
    },
    ja: {
      finds: ['首相は⟦「⟧行くと述べた。', '彼は「⟦『⟧坊っちゃんを読んだ」と言った。'],
      lets: ['彼は「『坊っちゃん』を読んだ」と言った。'],
    },
  },
  typesetting: {
    en: {
      finds: ["It⟦'→’⟧s late", 'the years ⟦...→…⟧ passed'],
      lets: ['It’s late', 'U.S. Senate', "see https://a.org/it's"],
    },
    de: { finds: ['⟦"→„⟧Gut“, sagte er'], lets: ['„Gut“, sagte er'] },
    ru: { finds: ['Он ⟦-→—⟧ врач'], lets: ['Он — врач', 'выросла на 15,5%, до 6%'] },
    fr: { finds: ["C⟦'→’⟧est tard"], lets: ['C’est tard'] },
  },
  noBreak: {
    en: {
      finds: ['on March⟦ →\u00a0⟧18', 'Mr.⟦ →\u00a0⟧Lee'],
      lets: ['on March\u00a018', 'the U.S. Senate', 'It is.'],
    },
    de: { finds: ['5⟦ →\u00a0⟧km'], lets: ['5\u00a0km'] },
    ru: { finds: ['18⟦ →\u00a0⟧марта'], lets: ['18\u00a0марта'] },
    cs: { finds: ['18.⟦ →\u00a0⟧března'], lets: ['18.\u00a0března'] },
  },
  doubleSpace: {
    en: { finds: ['one⟦  → ⟧two', `one⟦ ${noBreak}→ ⟧two`], lets: ['one two', '  indented', 'at the end  '] },
  },
  spaceBefore: {
    en: {
      finds: ['We go⟦ →⟧, they said', 'Really⟦ →⟧?', 'the bank said⟦ →⟧.'],
      lets: ['a .com firm', 'if the . . . ban', 'smile :-)', 'We go, they said'],
    },
    de: { finds: ['Wirklich⟦ →⟧?', 'Er kam⟦ →⟧, sah'], lets: ['Wirklich?'] },
    ru: { finds: ['Он пришёл⟦ →⟧, увидел'], lets: ['Он пришёл, увидел'] },
    fr: { finds: ['Il vint⟦ →⟧, vit'], lets: ['Vraiment\u202f?', 'Vraiment ?', 'Voici : rien'] },
  },
  spaceMissing: {
    en: {
      finds: ['He left⟦.→. ⟧The others stayed there', 'red⟦,→, ⟧white and blue'],
      lets: ['www.Example.Org', 'U.S.Army', 'Amazon.com', '1,000', 'Node.js Server', 'e.g.This'],
    },
    de: {
      finds: ['Er ging⟦.→. ⟧Die anderen blieben', 'rot⟦,→, ⟧weiß'],
      lets: ['Er ging. Die anderen', 'z.B. heute', '3,5 Prozent'],
    },
    ru: { finds: ['Он ушёл⟦.→. ⟧Другие остались', 'белый⟦,→, ⟧синий'], lets: ['т.е. так', 'Он ушёл. Другие'] },
    es: { finds: ['rojo⟦,→, ⟧blanco'], lets: ['rojo, blanco'] },
  },
  repeatedMarks: {
    en: { finds: ['It ended⟦..→.⟧', 'one⟦,,→,⟧ two', 'Stop⟦!!!→!⟧'], lets: ['It ended...', 'Really?!', 'a::b'] },
  },
  invisible: {
    en: {
      finds: ['soft⟦\u00ad→⟧hyphen', 'zero⟦\u200b→⟧width', 'mark⟦\ufeff→⟧', 'lost⟦\ufffd⟧', 'bell⟦\u0007→⟧'],
      lets: ['plain', '👨\u200d👩\u200d👧', 'tab\tstop'],
    },
    fa: { finds: ['می⟦\u200b→⟧روم'], lets: ['می\u200cروم'] },
  },
  bidi: {
    en: { finds: ['abc⟦\u202e→⟧def', 'a⟦\u2067→⟧b', 'a⟦\u200f→⟧b'], lets: ['plain text'] },
    he: { finds: ['שלום⟦\u202b→⟧ abc'], lets: ['שלום\u200f abc'] },
  },
  lookalike: {
    en: {
      finds: ['the ⟦Pаris→Paris⟧ talks', '⟦Εurope→Europe⟧'],
      lets: ['Москва and Moscow', 'µm', 'α-helix', 'COVID-19'],
    },
    de: { finds: ['in ⟦Вerlin→Berlin⟧'], lets: ['Köln am Rhein', 'größer'] },
    ru: { finds: ['город ⟦Mосква→Москва⟧', '⟦cлово→слово⟧'], lets: ['Москва', 'IT-компания', 'SMS-сообщение'] },
    uk: { finds: ['⟦Kиїв→Київ⟧'], lets: ['Київ', 'їжа'] },
  },
  placeholder: {
    en: {
      finds: [
        'Mayor ⟦TK⟧ said',
        'on ⟦xxx⟧ street',
        'he won ⟦??⟧ votes',
        '⟦Lorem ipsum⟧',
        '⟦[TK]⟧',
        'about $⟦xx⟧ million',
        '⟦TBD⟧',
      ],
      lets: ['Super Bowl XXX', 'Really?!', 'Turkey', 'size XXL', 'Really?', 'TK Maxx and TK Elevator'],
    },
    de: {
      finds: ['der Name ⟦[Name]⟧ fehlt', 'am ⟦XXXX⟧', 'rund ⟦XX⟧ Prozent'],
      lets: ['tkm', 'der Name', 'Die TK zahlt, so die Techniker Krankenkasse (TK).', 'ein Fall von TBC'],
    },
    ru: { finds: ['около ⟦ххх⟧ человек', 'мэр ⟦[имя]⟧'], lets: ['имя', 'XXI век', 'XXX Олимпиада'] },
    es: { finds: ['el ⟦[fecha]⟧'], lets: ['todo el mundo', 'Todo va bien'] },
  },
  doubledWord: {
    en: {
      finds: ['⟦of of→of⟧ them', '⟦The the→The⟧ end', 'in ⟦a a→a⟧ row', 'they ⟦were were→were⟧ there'],
      lets: [
        'It was rated A plus plus.',
        'he had had it',
        'Duran Duran',
        'that that is',
        'the end',
        'New York New York',
        'bye bye',
      ],
    },
    de: {
      finds: ['⟦und und→und⟧ dann', 'sie ⟦haben haben→haben⟧'],
      lets: ['die die Regeln kennen', 'dass das das Ende ist'],
    },
    ru: {
      finds: ['⟦были были→были⟧' + ' там', 'они ⟦на на→на⟧ месте', 'живёт ⟦в в→в⟧ Минске', 'рос ⟦и и→и⟧ падал'],
      lets: ['еле еле', 'так так', 'Б Б'],
    },
    fr: { finds: ['⟦pour pour→pour⟧ eux'], lets: ['nous nous levons', 'vous vous trompez'] },
  },
  cliche: {
    en: { finds: ['⟦At the end of the day⟧, it', 'the ⟦tip of the iceberg⟧'], lets: ['by the end of the daylight'] },
    de: { finds: ['Das ist ⟦Schnee von gestern⟧.'], lets: ['Schnee fiel gestern.'] },
    ru: { finds: ['Это ⟦вершина айсберга⟧.'], lets: ['вершина горы'] },
    es: { finds: ['⟦A día de hoy⟧ no'], lets: ['hoy no'] },
  },
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
      finds: ['⟦gestern (Montag)⟧', '⟦im vergangenen Jahr (2024)⟧'],
      lets: ['gestern (Dienstag)', 'im vergangenen Jahr (2025)'],
    },
    ru: {
      finds: ['⟦вчера (понедельник)⟧', '⟦в прошлом году (2024)⟧'],
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
        '1⟦5% percent→5%⟧',
      ],
      lets: ['$5 million', '5 percent', '8 in the morning'],
    },
    de: {
      finds: ['⟦€20 Euro→€20⟧', '1⟦0 % Prozent→0 %⟧'],
      lets: ['10 Prozent', '20 Euro'],
    },
    ru: { finds: ['1⟦0 % процентов→0 %⟧'], lets: ['10 процентов'] },
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
  noSpeaker: {
    en: {
      finds: ['⟦“This will change the way that everybody in the town lives.”⟧ The door closed.'],
      lets: [
        '“This will change the way that everybody in the town lives,” she said.',
        '“This will change the way that everybody in the town lives,” grinned Moran.',
        'A “short one” here.',
      ],
    },
    de: {
      finds: ['⟦„Das wird die Art ändern, wie alle in der Stadt leben werden.“⟧ Die Tür ging zu.'],
      lets: ['„Das wird die Art ändern, wie alle in der Stadt leben werden“, sagte sie.'],
    },
    ru: {
      finds: ['⟦«Это изменит то, как все люди в нашем городе живут сегодня»⟧. Дверь закрылась.'],
      lets: [
        '«Это изменит то, как все люди в нашем городе живут сегодня», — сказала она.',
        '«Это изменит то, как все люди в нашем городе живут сегодня», — заверил мэр.',
      ],
    },
    fr: {
      finds: ['⟦« Cela va changer la vie de tous les gens de la ville »⟧. La porte se ferme.'],
      lets: [
        '« Cela va changer la vie de tous les gens de la ville », a-t-elle déclaré.',
        '« Cela va changer la vie de tous les gens de la ville », s’est félicité l’édile.',
      ],
    },
  },
  abbreviation: {
    en: {
      finds: ['The ⟦RMT⟧ called a strike.'],
      lets: ['The Rail and Maritime Trust (RMT) called; the RMT said', 'The EU and NATO met.', 'BREAKING NEWS'],
    },
    de: { finds: ['Die ⟦GDL⟧ streikt.'], lets: ['Die Gewerkschaft der Lokführer (GDL) streikt.', 'Die CDU tagt.'] },
    ru: { finds: ['Вчера ⟦РСПП⟧ сообщил'], lets: ['США и ЕС', 'Российский союз (РСПП) сообщил'] },
  },
  nameSpelling: {
    en: {
      finds: ['Anna Kowalska came. Anna Kowalska left. ⟦Anna Kovalska→Anna Kowalska⟧ stayed.'],
      lets: [
        'Anna Hansen met Peter Hanson.',
        'Anna Kowalska came. Anna Kowalska’s car',
        'North Korea and North Korean',
      ],
    },
    de: {
      finds: ['Olaf Lindner kam. ⟦Olaf Lidner→Olaf Lindner⟧ ging.'],
      lets: ['Olaf Lindner kam. Olaf Lindners Auto'],
    },
    ru: {
      finds: ['Иван Горбачёв пришёл. ⟦Иван Гарбачёв→Иван Горбачёв⟧ ушёл.'],
      lets: ['Иван Петров пришёл. Ивана Петрова', 'Иван Петров и Иван Петрова'],
    },
  },
  linkMalformed: {
    en: {
      finds: ['see ⟦http://https://a.org⟧ now', 'see ⟦https://exam..ple.org/a⟧'],
      lets: ['see https://example.org/a?b=c', 'mail me@example.org'],
    },
  },
  linkStaging: {
    en: {
      finds: ['see ⟦http://localhost:3000/a⟧', '⟦https://staging.daily.org/a⟧', '⟦http://192.168.1.4/a⟧'],
      lets: ['https://www.nytimes.com/a', 'https://developer.mozilla.org/', 'https://test.de/'],
    },
  },
  linkShortened: { en: { finds: ['⟦https://bit.ly/abc⟧'], lets: ['https://orbit.lyon.fr/a'] } },
  linkTracking: {
    en: {
      finds: ['⟦https://a.org/b?utm_source=x&id=4→https://a.org/b?id=4⟧', '⟦https://a.org/?fbclid=x→https://a.org/⟧'],
      lets: ['https://a.org/b?id=4&source=x'],
    },
  },
}
