/** What boxes are to those who hear a page, by its language. */
const labels = {
  factBox: {
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
  },
  relatedLinks: {
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
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>

/**
 * The name of a kind of box in an article's language; null in one that it has no words for here.
 */
export function blockLabel(kind: keyof typeof labels, language: string): string | null {
  const known: Readonly<Record<string, string>> = labels[kind]
  return known[language.split('-')[0] ?? ''] ?? null
}
