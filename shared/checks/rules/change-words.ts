/** How a language says that figures change, as parts of patterns. */
export interface ChangeWords {
  readonly percent: string
  readonly rose: string
  readonly fell: string
  /** Words for a change whose direction the figures alone say: “went from”. */
  readonly moved: string
  /** What stands between two figures and the change in percent that follows them: “, up 5 %”. */
  readonly link: string
  /** What stands before a change in percent that a verb follows: “um 5 Prozent von 1 auf 2”. */
  readonly by: string | null
  readonly from: string
  readonly to: string
  /** Words for so many times as much, by the factor. */
  readonly multiples: Readonly<Record<string, string>>
  /** These words may come after the figures: hat sich von 10 auf 20 verdoppelt. */
  readonly multipleMayEnd?: true
}

export const changeWords: Readonly<Record<string, ChangeWords>> = {
  en: {
    percent: 'percent|per cent|pct|%',
    rose: 'rose|risen|increased|grew|grown|climbed|jumped|soared|gained|surged|rises|increases|grows|up|expanded|advanced|swelled',
    fell: 'fell|fallen|decreased|dropped|declined|sank|slid|shrank|plunged|falls|decreases|drops|down|tumbled|slumped|shrunk|dipped',
    moved: 'went|moved|changed',
    link: 'up|down|or|an? (?:increase|rise|gain|jump|growth|drop|fall|decline|decrease|loss|reduction|cut|slump) of|representing|which is|that is',
    by: null,
    from: 'from',
    to: 'to',
    multiples: {
      2: 'doubled|doubles|doubling',
      3: 'tripled|trebled|triples',
      4: 'quadrupled|quadruples',
      0.5: 'halved|halves|halving',
    },
  },
  de: {
    percent: 'Prozent|%',
    rose: 'stieg|stiegen|gestiegen|wuchs|wuchsen|gewachsen|erhöhte sich|erhöhten sich|kletterte|legte|zugelegt|nahm|steigt|wächst|Plus',
    fell: 'sank|sanken|gesunken|fiel|fielen|gefallen|schrumpfte|schrumpften|ging|gingen|zurückgegangen|verringerte sich|verringerten sich|sinkt|fällt|Minus',
    moved: 'veränderte sich|veränderten sich',
    link: 'plus|minus|ein (?:Plus|Minus|Anstieg|Rückgang|Zuwachs) (?:von|um)|und damit um|also um|das (?:sind|ist|entspricht)|(?:was )?einem (?:Plus|Minus|Anstieg|Rückgang) von',
    by: 'um',
    from: 'von',
    to: 'auf',
    multiples: {
      2: 'verdoppelte sich|verdoppelten sich|verdoppelt sich|verdoppelt',
      3: 'verdreifachte sich|verdreifachten sich|verdreifacht',
      4: 'vervierfachte sich|vervierfachten sich|vervierfacht',
      0.5: 'halbierte sich|halbierten sich|halbiert sich|halbiert',
    },
    multipleMayEnd: true,
  },
  ru: {
    percent: 'процентов|процента|процент|%',
    rose: 'вырос(?:ла|ло|ли)?|увеличил(?:ся|ась|ось|ись)|повысил(?:ся|ась|ось|ись)|подорожал\\p{L}*',
    fell: 'снизил(?:ся|ась|ось|ись)|упал(?:а|о|и)?|сократил(?:ся|ась|ось|ись)|уменьшил(?:ся|ась|ось|ись)|подешевел\\p{L}*',
    moved: 'изменил(?:ся|ась|ось|ись)',
    link: '(?:или |то есть )?на|рост на|снижение на',
    by: 'на',
    from: 'с|со',
    to: 'до',
    multiples: {
      2: '(?:вырос|увеличил|повысил)\\p{L}* (?:вдвое|в два раза|в 2 раза)|удвоил(?:ся|ась|ось|ись)',
      3: '(?:вырос|увеличил|повысил)\\p{L}* (?:втрое|в три раза|в 3 раза)|утроил(?:ся|ась|ось|ись)',
      4: '(?:вырос|увеличил|повысил)\\p{L}* (?:вчетверо|в четыре раза|в 4 раза)',
      0.5: '(?:сократил|снизил|уменьшил)\\p{L}* (?:вдвое|в два раза|в 2 раза)|упал\\p{L}* вдвое',
    },
  },
  fr: {
    percent: 'pour cent|%',
    rose: '(?:a|ont) (?:augmenté|progressé|grimpé|bondi|crû)|augmente|progresse',
    fell: '(?:a|ont) (?:baissé|reculé|diminué|chuté)|baisse|recule',
    moved: '(?:est|sont) passée?s?',
    link: 'soit(?: une? (?:hausse|augmentation|progression|baisse|recul|diminution|bond) de)?|(?:en )?(?:hausse|baisse) de',
    by: null,
    from: 'de',
    to: 'à',
    multiples: {
      2: '(?:a|ont) doublé|double',
      3: '(?:a|ont) triplé|triple',
      4: '(?:a|ont) quadruplé|quadruple',
      0.5: '(?:a|ont) été divisée?s? par deux',
    },
  },
  es: {
    percent: 'por ciento|%',
    rose: 'subió|subieron|aumentó|aumentaron|creció|crecieron|se incrementó|se incrementaron|avanzó|avanzaron',
    fell: 'bajó|bajaron|cayó|cayeron|disminuyó|disminuyeron|se redujo|se redujeron|descendió|descendieron|retrocedió|retrocedieron',
    moved: 'pasó|pasaron|ha pasado|han pasado',
    link: 'un|una? (?:alza|aumento|subida|incremento|caída|baja|descenso|reducción) del?(?: un)?|lo que supone un',
    by: 'un',
    from: 'de|desde',
    to: 'a|hasta',
    multiples: {
      2: 'se (?:duplicó|duplicaron|ha duplicado|han duplicado)',
      3: 'se (?:triplicó|triplicaron|ha triplicado|han triplicado)',
      4: 'se (?:cuadruplicó|cuadruplicaron)',
      0.5: 'se redujo a la mitad|se redujeron a la mitad',
    },
  },
}
