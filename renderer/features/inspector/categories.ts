// The categories that most newsrooms have, in the order of most papers.
const names: Readonly<Record<string, string>> = {
  en: 'Politics|World|Business|Society|Culture|Science|Technology|Health|Environment|Sport|Opinion|Weather',
  de: 'Politik|Ausland|Wirtschaft|Gesellschaft|Kultur|Wissenschaft|Technik|Gesundheit|Umwelt|Sport|Meinung|Wetter',
  fr: 'Politique|Monde|Économie|Société|Culture|Sciences|Technologie|Santé|Environnement|Sport|Opinions|Météo',
  es: 'Política|Internacional|Economía|Sociedad|Cultura|Ciencia|Tecnología|Salud|Medio ambiente|Deportes|Opinión',
  it: 'Politica|Mondo|Economia|Società|Cultura|Scienza|Tecnologia|Salute|Ambiente|Sport|Opinioni',
  pt: 'Política|Mundo|Economia|Sociedade|Cultura|Ciência|Tecnologia|Saúde|Ambiente|Desporto|Opinião',
  pl: 'Polityka|Świat|Gospodarka|Społeczeństwo|Kultura|Nauka|Technologia|Zdrowie|Środowisko|Sport|Opinie',
  ru: 'Политика|Мир|Экономика|Общество|Культура|Наука|Технологии|Здоровье|Экология|Спорт|Мнения',
  uk: 'Політика|Світ|Економіка|Суспільство|Культура|Наука|Технології|Здоров’я|Довкілля|Спорт|Думки',
  be: 'Палітыка|Свет|Эканоміка|Грамадства|Культура|Навука|Тэхналогіі|Здароўе|Экалогія|Спорт',
  ar: 'سياسة|العالم|اقتصاد|مجتمع|ثقافة|علوم|تكنولوجيا|صحة|بيئة|رياضة|آراء',
}

/**
 * The categories offered if the newsroom has no list of its own, in the article's language, or in
 * English if Lede has none in it.
 */
export function defaultCategories(language: string): readonly string[] {
  const primary = language.split('-')[0]?.toLowerCase() ?? ''
  return (names[primary] ?? names.en ?? '').split('|')
}
