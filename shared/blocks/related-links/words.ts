/** What screen readers call related links, by the page's language. */
export const relatedLinksLabels: Readonly<Record<string, string>> = {
  de: 'Mehr zum Thema',
  en: 'Related',
  fr: 'Sur le même sujet',
  es: 'Más sobre el tema',
  it: 'Sullo stesso tema',
  pt: 'Sobre o mesmo tema',
  nl: 'Meer over dit onderwerp',
  pl: 'Więcej na ten temat',
  ru: 'По теме',
  uk: 'За темою',
  be: 'Па тэме',
  tr: 'İlgili haberler',
  sv: 'Läs mer',
  da: 'Læs også',
  nb: 'Les også',
}
