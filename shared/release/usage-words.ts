/**
 * Words that forbid any use of a picture, in the languages of agencies, as patterns of lower-case
 * text. They mean it only where a sentence ends behind them: what follows limits it.
 */
export const forbidding = [
  'do not (?:use|publish|release|distribute|transmit)(?: (?:this|these|the) (?:picture|photo|image)s?)?',
  'not (?:for|to be) (?:publication|published|used|use|release|released|distribution|distributed)',
  '(?:no|not cleared for) (?:publication|use|usage)(?: (?:allowed|permitted))?',
  '(?:publication|use|usage|distribution) (?:is )?(?:prohibited|forbidden|not (?:permitted|allowed))',
  '(?:for )?internal use only|(?:for )?(?:layout|comping|preview|fpo) (?:use |purposes )?only',
  '(?:do not (?:use|publish|release)|hold|embargoed|no use|not for (?:use|release|publication)) until (?:further notice|cleared|released)',
  'hold for release|(?:gesperrt|nicht (?:verwenden|veröffentlichen|freigegeben)) bis auf weiteres',
  '(?:(?:mandatory|picture|photo) )?kill',
  '(?:bitte )?nicht (?:mehr )?(?:verwenden|veröffentlichen|verbreiten|zur veröffentlichung(?: (?:bestimmt|freigegeben))?)',
  '(?:veröffentlichung|verwendung|nutzung|verbreitung) (?:ist )?(?:untersagt|verboten|nicht (?:gestattet|erlaubt))',
  'nur (?:für (?:den )?|zum |zur )?intern(?:en|er|e) (?:gebrauch|verwendung|nutzung|zwecke)|nur (?:für|zum) layout(?:zwecke)?',
  'ne (?:pas|plus) (?:utiliser|publier|diffuser)|(?:publication|utilisation|diffusion) interdite',
  '(?:pour )?usage interne(?: uniquement| seulement)?|interdit de (?:publication|diffusion)',
  'no (?:usar|utilizar|publicar|difundir)|prohibid[oa] su (?:uso|publicación|difusión)',
  '(?:uso|publicación|difusión) prohibid[oa]|(?:solo |sólo |únicamente )?(?:para )?uso interno',
  'не (?:использовать|публиковать|распространять)|не для (?:публикации|печати|распространения)',
  '(?:публикация|использование) запрещен[ао]|(?:только )?для внутреннего (?:использования|пользования)',
  'non (?:usare|utilizzare|pubblicare|diffondere)|(?:pubblicazione|diffusione) vietata|(?:solo )?per uso interno',
]
