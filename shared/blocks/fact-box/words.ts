/** What screen readers call a fact box, by the page's language. */
export const factBoxLabels: Readonly<Record<string, string>> = {
  de: 'Infokasten',
  en: 'Fact box',
  fr: 'Encadré',
  es: 'Recuadro informativo',
  it: 'Scheda informativa',
  pt: 'Caixa informativa',
  nl: 'Kader',
  pl: 'Ramka informacyjna',
  ru: 'Справка',
  uk: 'Довідка',
  be: 'Даведка',
  tr: 'Bilgi kutusu',
  sv: 'Faktaruta',
  da: 'Faktaboks',
  nb: 'Faktaboks',
}
