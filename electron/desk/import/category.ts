import { sourceLine } from './source-line.ts'
import { foldLine, isAllCapitals } from './words.ts'

/** Names of sections at agencies and newspapers, by language. */
const sections: Readonly<Record<string, string>> = {
  en: 'Politics|Business|Economy|Economics|World|World News|International|National|Domestic|Society|Culture|Sport|Sports|Science|Technology|Tech|Health|Environment|Climate|Education|Entertainment|Arts|Lifestyle|Travel|Opinion|Analysis|Markets|Finance|Energy|Defense|Defence|Military & Defense|Military|Crime|Law|Justice|Religion|Weather|Regions|Local|Agriculture|Incidents|Accidents|Ecology|Industry|Transport|Food|Obituaries|Elections|Diplomacy|Foreign Affairs|Foreign Policy|Security|Europe|Asia|Africa|Americas|Middle East|Asia & Pacific|Asia Pacific|China|U.S.|US|UK|U.K.|Commodities|Energy & Environment|Business & Economy|Society & Culture|Science & Space|Science & Technology|Science & Tech|Sci & Tech|Arts & Culture|President|Government|Parliament|Emergencies|Human Rights|Press Releases|Official Interview|Interview|Football|Soccer|Tennis|Olympics|Oddities|Feature|Features|Top News|Economy & Finance|North Korea|Nation|Metro',
  de: 'Politik|Wirtschaft|Gesellschaft|Kultur|Sport|Panorama|Vermischtes|Wissenschaft|Wissen|Technik|Netzwelt|Digital|Gesundheit|Umwelt|Klima|Bildung|Unterhaltung|Medien|Reise|Meinung|Kommentar|Finanzen|Börse|Energie|Inland|Ausland|International|Innenpolitik|Außenpolitik|Regional|Regionen|Lokales|Landwirtschaft|Justiz|Kriminalität|Religion|Wetter|Verkehr|Europa|Welt|Chronik|Feuilleton|Wahlen|Sicherheit|Verteidigung|Ratgeber|Familie|Leute|Fußball|Boulevard|Kultur & Medien|Kultur und Gesellschaft|Wissenschaft & Technik|Wirtschaft & Finanzen|Deutschland|Österreich|Schweiz|Tourismus|Auto|Präsident|Regierung|Vorfälle|Ökologie|Industrie|Bau|Aus aller Welt|Nachrichten aus aller Welt',
  fr: 'Politique|Économie|Société|Culture|Sport|Sports|International|Monde|National|France|Sciences|Science|Technologie|Technologies|Santé|Environnement|Climat|Éducation|Loisirs|Médias|Voyage|Opinion|Opinions|Finance|Finances|Bourse|Énergie|Justice|Faits divers|Religion|Météo|Régions|Région|Agriculture|Transports|Europe|Afrique|Asie|Amériques|Moyen-Orient|Diplomatie|Défense|Élections|Planète|Entreprises|Football|Culture et société|Président|Sciences et santé|High-tech|Social|Emploi|Belgique|Suisse|Canada|Québec',
  es: 'Política|Economía|Sociedad|Cultura|Deportes|Deporte|Internacional|Mundo|Nacional|España|Ciencia|Tecnología|Salud|Medio ambiente|Medioambiente|Clima|Educación|Entretenimiento|Medios|Viajes|Opinión|Finanzas|Mercados|Energía|Justicia|Sucesos|Religión|Tiempo|Regiones|Agricultura|Transporte|Europa|África|Asia|América|Latinoamérica|América Latina|Oriente Medio|Defensa|Elecciones|Empresas|Fútbol|Ciencia y Tecnología|Gobierno|Seguridad|Gente|Portada|Negocios|México|Argentina|Chile|Colombia|Turismo|Desastres y Accidentes|Crisis|Comunicados',
  it: 'Politica|Economia|Società|Cultura|Sport|Esteri|Interni|Mondo|Italia|Cronaca|Scienza|Tecnologia|Salute|Ambiente|Clima|Istruzione|Spettacolo|Spettacoli|Media|Viaggi|Opinioni|Finanza|Mercati|Energia|Giustizia|Religione|Meteo|Regioni|Agricoltura|Trasporti|Europa|Africa|Asia|Americhe|Difesa|Elezioni|Imprese|Calcio|Cultura e Spettacoli|Scienza e Tecnologia|Scienza & Tecnica|Internazionale|Turismo|Motori|Scuola|Lavoro|Ultima ora',
  pt: 'Política|Economia|Sociedade|Cultura|Desporto|Esporte|Esportes|Internacional|Mundo|Nacional|País|Ciência|Tecnologia|Saúde|Ambiente|Meio ambiente|Clima|Educação|Entretenimento|Mídia|Viagens|Opinião|Finanças|Mercados|Energia|Justiça|Polícia|Religião|Tempo|Regiões|Agricultura|Transportes|Europa|África|Ásia|América|Defesa|Eleições|Negócios|Futebol|Lusofonia|Portugal|Brasil|Cidades|Segurança|Direitos Humanos|Geral|Turismo',
  nl: 'Politiek|Economie|Samenleving|Maatschappij|Cultuur|Sport|Buitenland|Binnenland|Wereld|Wetenschap|Technologie|Tech|Gezondheid|Milieu|Klimaat|Onderwijs|Entertainment|Media|Reizen|Opinie|Financieel|Beurs|Energie|Justitie|Misdaad|Religie|Weer|Regio|Regionaal|Landbouw|Verkeer|Europa|Verkiezingen|Voetbal|Koningshuis|Kunst|Cultuur & Media|Achterklap|Algemeen',
  ru: 'Политика|Экономика|Общество|Культура|Спорт|В мире|Мир|Наука|Технологии|Здоровье|Экология|Климат|Образование|Развлечения|Медиа|Туризм|Мнения|Мнение|Финансы|Рынки|Энергетика|Право|Криминал|Религия|Погода|Регионы|Сельское хозяйство|АПК|Транспорт|Европа|Азия|Африка|Америка|Оборона|Армия|Армия и ОПК|Выборы|Бизнес|Футбол|Происшествия|Президент|Правительство|Парламент|Международная панорама|Экономика и бизнес|Малый бизнес|Наука и технологии|Космос|Недвижимость|Москва|Россия|В России|Бывший СССР|Силовые структуры|Интернет и СМИ|Ближний Восток|Проекты|Аналитика|Главное|Безопасность|Медицина|Промышленность|Строительство|Белоруссия|Беларусь|Украина|Страна|Столица|Архитектура',
  uk: 'Політика|Економіка|Суспільство|Культура|Спорт|Світ|У світі|Наука|Технології|Здоров’я|Екологія|Клімат|Освіта|Розваги|Медіа|Туризм|Думки|Фінанси|Ринки|Енергетика|Право|Кримінал|Релігія|Погода|Регіони|Агро|Транспорт|Європа|Оборона|Війна|Вибори|Бізнес|Футбол|Події|Надзвичайні події|Київ|Україна|Столиця|Міжнародні новини|Безпека',
  be: 'Палітыка|Эканоміка|Грамадства|Культура|Спорт|У свеце|Свет|Навука|Тэхналогіі|Здароўе|Экалогія|Адукацыя|Рэгіёны|Сельская гаспадарка|Транспарт|Абарона|Выбары|Бізнес|Футбол|Здарэнні|Прэзідэнт|Урад|Турызм|Бяспека',
  pl: 'Polityka|Gospodarka|Ekonomia|Społeczeństwo|Kultura|Sport|Świat|Kraj|Polska|Nauka|Technologie|Technologia|Zdrowie|Środowisko|Klimat|Edukacja|Rozrywka|Media|Podróże|Opinie|Finanse|Giełda|Energia|Energetyka|Prawo|Kryminalne|Religia|Pogoda|Regiony|Region|Rolnictwo|Transport|Europa|Obronność|Wybory|Biznes|Piłka nożna|Wydarzenia|Nauka w Polsce|Samorząd|Historia|Zagranica',
  cs: 'Politika|Ekonomika|Společnost|Kultura|Sport|Svět|Domácí|Zahraničí|Věda|Technologie|Zdraví|Životní prostředí|Klima|Vzdělání|Zábava|Média|Cestování|Názory|Finance|Burza|Energetika|Právo|Krimi|Náboženství|Počasí|Regiony|Zemědělství|Doprava|Evropa|Obrana|Volby|Byznys|Fotbal|Události|Praha|Magazín|Česko|Věda a technika',
  sk: 'Politika|Ekonomika|Spoločnosť|Kultúra|Šport|Svet|Slovensko|Zahraničie|Veda|Zdravie|Regióny|Domáce',
  sv: 'Politik|Ekonomi|Samhälle|Kultur|Sport|Utrikes|Inrikes|Vetenskap|Teknik|Hälsa|Miljö|Klimat|Nöje|Näringsliv|Försvar|Brott|Utbildning|Energi|Väder|Religion|Fotboll|Ishockey',
  da: 'Politik|Økonomi|Samfund|Kultur|Sport|Udland|Indland|Videnskab|Teknologi|Sundhed|Miljø|Klima|Erhverv',
  nb: 'Politikk|Økonomi|Samfunn|Kultur|Sport|Utenriks|Innenriks|Vitenskap|Teknologi|Helse|Miljø|Klima|Næringsliv',
  fi: 'Politiikka|Talous|Yhteiskunta|Kulttuuri|Urheilu|Ulkomaat|Kotimaa|Tiede|Teknologia|Terveys|Ympäristö',
  hu: 'Belföld|Külföld|Gazdaság|Politika|Kultúra|Sport|Tudomány|Társadalom|Egészség|Bulvár',
  ro: 'Politică|Politic|Economie|Economic|Social|Societate|Cultură|Sport|Externe|Extern|Intern|Știință|Sănătate|Mediu|Internațional',
  hr: 'Politika|Gospodarstvo|Društvo|Kultura|Sport|Svijet|Hrvatska|Znanost|Zdravlje|Vijesti iz zemlje|Crna kronika',
  bg: 'Политика|Икономика|Общество|Култура|Спорт|Свят|България|Наука|Здраве|Балкани|Бизнес|Крими|Регионални',
  tr: 'Politika|Siyaset|Ekonomi|Toplum|Kültür|Kültür Sanat|Spor|Dünya|Gündem|Türkiye|Bilim|Teknoloji|Sağlık|Çevre|Eğitim|Yaşam|Analiz',
  ar: 'سياسة|اقتصاد|مجتمع|ثقافة|رياضة|العالم|علوم|صحة|تكنولوجيا|منوعات|دولي|محلي',
  zh: '政治|经济|社会|文化|体育|国际|国内|科技|健康|财经|军事|教育|时政',
  ja: '政治|経済|社会|文化|スポーツ|国際|科学|国内',
}

const names: ReadonlyMap<string, string> = new Map(
  Object.values(sections).flatMap((list) =>
    list.split('|').flatMap((name): [string, string][] => [
      [foldLine(name), name],
      // "Business & Economy" is as often written "Business and Economy".
      ...(name.includes(' & ')
        ? ['and', 'und', 'et', 'y', 'e', 'i'].map((and): [string, string] => [foldLine(name.replace('&', and)), name])
        : []),
    ]),
  ),
)

/** The labels that may precede a category. */
const label =
  /^(?:category|section|rubrik|ressort|kategorie|rubrique|catégorie|sección|categoría|sezione|categoria|seção|secção|рубрика|раздел|категория|рубріка|kategoria|dział|rubrika|rubriek|categorie|topic|thema)\s*:\s*/iu

const homes = new Set(
  'home|homepage|start|startseite|accueil|inicio|portada|home page|pagina iniziale|início|главная|главная страница|головна|галоўная|strona główna|domů|úvod|voorpagina|news|nachrichten|actualités|noticias|notizie|notícias|новости|новини|навіны|wiadomości|zprávy|nieuws|all news|meldungen|aktuelles|лента новостей|latest news'
    .split('|')
    .map(foldLine),
)

/**
 * The section named by a line, or null for any other line: a known section's name, one of the
 * newsroom's own, a labelled one ("Rubrik: Politik") or a path ("Startseite > Politik"), in which
 * the innermost known section counts. The newsroom's spelling is preferred; a name in capitals is
 * returned in normal letters.
 */
export function categoryOf(text: string, own: readonly string[]): string | null {
  if (text.length > 120 || /(?<![A-Z])[.,;]["”»]?$/u.test(text)) return null
  const bare = text.replace(label, '')
  if (bare !== text) return known(bare, own) ?? (bare.length <= 60 ? clean(bare) : null)
  const path = text.split(/\s*[>›»→]\s*|\s+[/|\\]\s+/u).filter((part) => part !== '')
  if (path.length > 1) return pathCategory(path, own)
  return known(text, own) ?? sourceCategory(text, own)
}

/** The section in a line that ends with the agency's name. */
function sourceCategory(text: string, own: readonly string[]): string | null {
  const said = sourceLine(text)
  if (said === null) return null
  // If only a space separates it from the agency's mark, it may be anything: "Stockholm TT".
  return known(said.category, own) ?? (text.includes(' ') ? null : clean(said.category))
}

/** The category in a line that a person has marked as one. */
export function readCategory(text: string, own: readonly string[]): string {
  return categoryOf(text, own) ?? clean(text)
}

function pathCategory(path: readonly string[], own: readonly string[]): string | null {
  const inner = path.findLast((part) => known(part, own) !== null)
  if (inner !== undefined && path.every((part) => known(part, own) !== null || isHome(part) || part === path.at(-1))) {
    return known(inner, own)
  }
  const second = path[1]
  return isHome(path[0] ?? '') && second !== undefined && second.length <= 40 && path.length <= 3
    ? (known(second, own) ?? clean(second))
    : null
}

function isHome(part: string): boolean {
  return homes.has(foldLine(part))
}

function known(text: string, own: readonly string[]): string | null {
  const key = foldLine(text)
  if (key === '') return null
  const newsroom = own.find((name) => foldLine(name) === key)
  if (newsroom !== undefined) return newsroom
  const name = names.get(key)
  if (name === undefined) return null
  const written = clean(text)
  return isAllCapitals(written) && !isAllCapitals(name) ? name : written
}

function clean(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}).]+$/gu, '')
}
