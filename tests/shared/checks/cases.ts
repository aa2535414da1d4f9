import type { RuleId } from '#shared/checks/rule-ids.ts'
import { figureCases } from './figure-cases.ts'
import type { Cases } from './rule-cases.ts'

const noBreak = '\u00a0'

/** Cases for the rules that check a text. */
export const cases: Readonly<Partial<Record<RuleId, Cases>>> = {
  ...figureCases,
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
        'He likes ‘soccer’ a lot,⟦’⟧ he said.',
        '‘The players’ are here,’ he said, and gone,⟦’⟧ he said.',
      ],
      lets: [
        '“We will go,” he said.',
        '‘We’ll go,’ he said, ‘and soon.’',
        '“He told me ‘go’, and ‘never come back’,” she said.',
        '‘She said “no”, didn’t she?’ he asked.',
        'The ‘90s and ‘em, the workers’ ‘rights’ and the players’ union.',
        '‘The players’ are here,’ he said. ‘It’s the boss’ call.’',
        '‘Rock ’n’ roll,’ he said, ‘is goin’ places.’ ‘I’m goin’,’ she said.',
        '‘’Tis true,’ he said. ‘‘Tis not,’ said she. ‘‘Cause I say so.’',
        '“I was thinkin’ ‘bout it,” he said.',
        'He is 6’ 2” tall.',
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
    nl: {
      finds: ['Hij zei: ⟦“⟧wij gaan.'],
      lets: ['Hij zei: ‘Dat is zo’n dag.’', '’s Avonds', 'Dat zei ‘ie, ‘r vriend.'],
    },
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
      finds: [
        '⟦of of→of⟧ them',
        '⟦the the  the\nthe→the⟧ end',
        '⟦The the→The⟧ end',
        'in ⟦a a→a⟧ row',
        'they ⟦were were→were⟧ there',
      ],
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
  house: {
    en: { finds: ['⟦At the end of the day⟧, it', 'the ⟦tip of the iceberg⟧'], lets: ['by the end of the daylight'] },
    de: { finds: ['Das ist ⟦Schnee von gestern⟧.'], lets: ['Schnee fiel gestern.'] },
    ru: { finds: ['Это ⟦вершина айсберга⟧.'], lets: ['вершина горы'] },
    es: { finds: ['⟦A día de hoy⟧ no'], lets: ['hoy no'] },
    fr: {
      finds: ["la ⟦partie émergée de l'iceberg⟧", 'la ⟦partie émergée de l’iceberg⟧'],
      lets: ['un iceberg émergé'],
    },
  },
  noSpeaker: {
    en: {
      finds: ['⟦“This will change the way that everybody in the town lives.”⟧ The door closed.'],
      lets: [
        '“This will change the way that everybody in the town lives,” she said.',
        '“This will change the way that everybody in the town lives,” grinned Moran.',
        'It is late, Moran said. Moran had sold. “This will change the way that everybody in the town lives.”',
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
        '«Это изменит нашу жизнь, — сказал он. — Так все люди в городе не жили никогда». Дверь закрылась.',
        '«Что изменит нашу жизнь? — заявила мэр Петрова. — Только то, чего хотят все в городе».',
      ],
    },
    fr: {
      finds: ['⟦« Cela va changer la vie de tous les gens de la ville »⟧. La porte se ferme.'],
      lets: [
        '« Cela va changer la vie de tous les gens de la ville », a-t-elle déclaré.',
        '« Cela va changer la vie de tous les gens de la ville », s’est félicité l’édile.',
        '« Cela va changer, a déclaré la maire, la vie de tous les gens de la ville. » La porte se ferme.',
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
