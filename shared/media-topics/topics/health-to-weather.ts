/** IPTC's Media Topics from health to the weather; what a line says is written in `../topics.ts`. */
export const healthToWeather = `
07000000|health|Gesundheit|salud|santé|здоровье
 20000446|disease and condition|Krankheiten|enfermedades|maladies|болезни
  20001218|pandemic|Pandemie|pandemia|pandémie|пандемия
 20000480|government health care|staatliches Gesundheitswesen|sanidad pública|système de santé public|государственное здравоохранение
 20000461|health facility|Gesundheitseinrichtung|centro sanitario|établissement de santé|медицинское учреждение
 20000483|health insurance|Krankenversicherung|seguro médico|assurance maladie|медицинское страхование
 20000463|health organisation|Gesundheitsorganisation|organización sanitaria|organisation de santé|организация здравоохранения
 20000464|health treatment and procedure|Behandlung|tratamiento médico|traitement médical|лечение
  20001219|drug rehabilitation|Drogenentzug|desintoxicación|cure de désintoxication|реабилитация от наркозависимости
 20000485|medical profession|medizinische Berufe|profesión médica|professions médicales|медицинские профессии
 20000493|non-human diseases|Krankheiten von Tieren und Pflanzen|enfermedades no humanas|maladies animales et végétales|болезни животных и растений
 20000484|private health care|privates Gesundheitswesen|sanidad privada|santé privée|частное здравоохранение
 20001358|public health|öffentliche Gesundheit|salud pública|santé publique|общественное здоровье
08000000|human interest|Vermischtes|interés humano|société insolite|жизненные истории
 20001237|anniversary|Jahrestag|aniversario|anniversaire d’un événement|годовщина
 20000498|award and prize|Auszeichnung und Preis|premios|prix et récompenses|награды и премии
 20001238|birthday|Geburtstag|cumpleaños|anniversaire|день рождения
 20000505|celebrity|Prominente|famosos|célébrités|знаменитости
 20000501|ceremony|Zeremonie|ceremonia|cérémonie|церемония
 20000504|high society|High Society|alta sociedad|haute société|высшее общество
 20000503|human mishap|Missgeschick|percance|mésaventure|казусы
 20000499|record and achievement|Rekord und Leistung|récords y logros|records et exploits|рекорды и достижения
09000000|labour|Arbeit|trabajo|travail|труд
 20000509|employment|Beschäftigung|empleo|emploi|занятость
  20001276|parental leave|Elternzeit|permiso parental|congé parental|отпуск по уходу за ребёнком
  20001206|self-employment|Selbstständigkeit|trabajo por cuenta propia|travail indépendant|самозанятость
  20001277|volunteering|Ehrenamt|voluntariado|bénévolat|волонтёрство
 20000521|employment legislation|Arbeitsrecht|legislación laboral|législation du travail|трудовое законодательство
 20000523|labour market|Arbeitsmarkt|mercado laboral|marché du travail|рынок труда
  20001275|gig economy|Gig-Ökonomie|economía de plataformas|économie des petits boulots|гиг-экономика
 20000524|labour relations|Arbeitsbeziehungen|relaciones laborales|relations du travail|трудовые отношения
  20000530|labour strike|Streik|huelga|grève|забастовка
 20000531|retirement|Ruhestand|jubilación|retraite|пенсия
 20000533|unemployment|Arbeitslosigkeit|desempleo|chômage|безработица
 20000536|unions|Gewerkschaften|sindicatos|syndicats|профсоюзы
10000000|lifestyle and leisure|Lebensstil und Freizeit|estilo de vida y ocio|mode de vie et loisirs|образ жизни и досуг
 20000538|leisure|Freizeit|ocio|loisirs|досуг
  20000561|fishing|Angeln|pesca deportiva|pêche|рыбалка
  20000571|motorcycle enthusiasm|Motorradbegeisterung|afición a las motos|passion de la moto|увлечение мотоциклами
 20000565|lifestyle|Lebensstil|estilo de vida|mode de vie|образ жизни
  20001143|party|Feier|fiesta|fête|вечеринка
  20000572|trend|Trend|tendencia|tendance|тренд
 20001339|wellness|Wellness|bienestar|bien-être|хорошее самочувствие
11000000|politics|Politik|política|politique|политика
 20000574|election|Wahl|elecciones|élection|выборы
  20000575|citizens' initiative and recall|Bürgerbegehren und Abwahl|iniciativa ciudadana y revocación|initiative citoyenne et révocation|гражданская инициатива и отзыв
  20000576|electoral system|Wahlsystem|sistema electoral|système électoral|избирательная система
  20000577|intergovernmental elections|zwischenstaatliche Wahlen|elecciones intergubernamentales|élections intergouvernementales|выборы в международные органы
  20000578|local elections|Kommunalwahlen|elecciones locales|élections locales|местные выборы
  20000579|national elections|nationale Wahlen|elecciones nacionales|élections nationales|национальные выборы
  20000580|political campaigns|Wahlkampf|campañas políticas|campagnes politiques|политические кампании
   20000581|campaign finance|Wahlkampffinanzierung|financiación de campañas|financement des campagnes|финансирование кампаний
  20000582|political candidates|Kandidaten|candidatos políticos|candidats politiques|кандидаты
  20001266|political debates|politische Debatten|debates políticos|débats politiques|политические дебаты
  20000583|primary elections|Vorwahlen|elecciones primarias|élections primaires|предварительные выборы
  20000584|referenda|Volksabstimmungen|referendos|référendums|референдумы
  20000585|state elections|Regionalwahlen|elecciones regionales|élections régionales|региональные выборы
  20000586|voting|Stimmabgabe|votación|vote|голосование
 20000587|fundamental rights|Grundrechte|derechos fundamentales|droits fondamentaux|основные права
  20000588|censorship and freedom of speech|Zensur und Meinungsfreiheit|censura y libertad de expresión|censure et liberté d’expression|цензура и свобода слова
  20000120|civil rights|Bürgerrechte|derechos civiles|droits civiques|гражданские права
  20000590|freedom of religion|Religionsfreiheit|libertad religiosa|liberté de religion|свобода вероисповедания
  20000591|freedom of the press|Pressefreiheit|libertad de prensa|liberté de la presse|свобода печати
  20000592|human rights|Menschenrechte|derechos humanos|droits humains|права человека
  20001300|privacy|Privatsphäre|privacidad|vie privée|частная жизнь
 20000593|government|Regierung|gobierno|gouvernement|правительство
  20000594|civil and public service|öffentlicher Dienst|servicio público|fonction publique|государственная служба
   20001144|civilian service|Zivildienst|servicio civil|service civil|гражданская служба
   20000595|public employees|öffentlich Bedienstete|empleados públicos|agents publics|государственные служащие
   20000596|public officials|Amtsträger|cargos públicos|responsables publics|должностные лица
  20000597|constitution (law)|Verfassung|constitución|constitution|конституция
  20000605|espionage and intelligence|Spionage und Nachrichtendienste|espionaje e inteligencia|espionnage et renseignement|разведка и шпионаж
  20000606|executive (government)|Exekutive|poder ejecutivo|pouvoir exécutif|исполнительная власть
  20000607|government budget|Staatshaushalt|presupuesto del Estado|budget de l’État|государственный бюджет
   20000608|public finance|öffentliche Finanzen|hacienda pública|finances publiques|государственные финансы
  20000609|government department|Ministerium|departamento gubernamental|ministère|ведомство
  20000610|heads of state|Staatsoberhäupter|jefes de Estado|chefs d’État|главы государств
  20000611|impeachment|Amtsenthebung|proceso de destitución|destitution|импичмент
  20000615|legislative body|Parlament|poder legislativo|corps législatif|законодательный орган
   20000616|lower house (legislature)|Unterhaus|cámara baja|chambre basse|нижняя палата
   20000617|upper house (legislature)|Oberhaus|cámara alta|chambre haute|верхняя палата
  20000612|local government and authority|Kommunalverwaltung|administración local|collectivités locales|местное самоуправление
  20000613|minister and secretary (government)|Minister|ministros|ministres|министры
  20000614|national government|nationale Regierung|gobierno nacional|gouvernement national|национальное правительство
  20000598|national security|nationale Sicherheit|seguridad nacional|sécurité nationale|национальная безопасность
   20000599|armed forces|Streitkräfte|fuerzas armadas|forces armées|вооружённые силы
    20001145|military service|Wehrdienst|servicio militar|service militaire|военная служба
    20000600|veterans' affairs|Veteranen|veteranos|anciens combattants|дела ветеранов
   20000601|military equipment|Militärausrüstung|equipo militar|équipement militaire|военное снаряжение
    20000602|military weaponry|Waffen des Militärs|armamento militar|armement militaire|военное вооружение
   20000603|security measures (defence)|Sicherheitsmaßnahmen|medidas de seguridad|mesures de sécurité|меры безопасности
  20000618|state government and authority|Landesregierung|gobierno regional|gouvernement régional|региональные власти
 20000621|government policy|Regierungspolitik|política gubernamental|politique gouvernementale|государственная политика
  20000345|economic policy|Wirtschaftspolitik|política económica|politique économique|экономическая политика
   20001292|economic development incentive|Wirtschaftsförderung|incentivo económico|aide au développement économique|экономические стимулы
   20000623|nationalisation|Verstaatlichung|nacionalización|nationalisation|национализация
   20000624|privatisation|Privatisierung|privatización|privatisation|приватизация
   20000625|state-owned enterprise|Staatsunternehmen|empresa pública|entreprise publique|государственное предприятие
  20000626|interior policy|Innenpolitik|política interior|politique intérieure|внутренняя политика
   20000627|data protection policy|Datenschutzpolitik|política de protección de datos|protection des données|защита данных
   20000628|housing and urban planning policy|Wohnungs- und Städtebaupolitik|política de vivienda y urbanismo|logement et urbanisme|жилищная и градостроительная политика
   20001146|integration policy|Integrationspolitik|política de integración|politique d’intégration|политика интеграции
   20000630|pension and welfare policy|Renten- und Sozialpolitik|política de pensiones y bienestar|politique sociale et des retraites|пенсионная и социальная политика
   20000631|personal data collection policy|Erfassung persönlicher Daten|recogida de datos personales|collecte de données personnelles|сбор персональных данных
   20000632|personal weapon control policy|Waffenrecht|control de armas|contrôle des armes|контроль над оружием
   20000633|planning inquiries|Planungsverfahren|consultas urbanísticas|enquêtes publiques|публичные слушания
   20000629|policy towards indigenous people|Politik gegenüber indigenen Völkern|política indígena|politique envers les peuples autochtones|политика в отношении коренных народов
  20001265|local government policy|Kommunalpolitik|política local|politique locale|местная политика
  20000634|migration policy|Migrationspolitik|política migratoria|politique migratoire|миграционная политика
  20000635|nuclear policy|Atompolitik|política nuclear|politique nucléaire|ядерная политика
  20000636|regulation of industry|Regulierung der Wirtschaft|regulación de la industria|régulation des secteurs|регулирование отраслей
   20000637|food and drink regulations|Lebensmittelrecht|normas sobre alimentos y bebidas|réglementation alimentaire|регулирование пищевых продуктов
  20000619|safety of citizens|Sicherheit der Bürger|seguridad ciudadana|sécurité des citoyens|безопасность граждан
  20001147|sports policies|Sportpolitik|política deportiva|politique sportive|политика в области спорта
  20000620|taxation|Steuern|impuestos|fiscalité|налогообложение
 20000638|international relations|internationale Beziehungen|relaciones internacionales|relations internationales|международные отношения
  20000639|diplomacy|Diplomatie|diplomacia|diplomatie|дипломатия
   20000640|summit meetings|Gipfeltreffen|cumbres|sommets|саммиты
   20000641|treaty|Vertrag zwischen Staaten|tratado|traité|договор
  20000642|economic sanction|Wirtschaftssanktionen|sanciones económicas|sanctions économiques|экономические санкции
  20000643|foreign aid|Entwicklungshilfe|ayuda exterior|aide internationale|помощь другим странам
  20000644|international organisation|internationale Organisation|organización internacional|organisation internationale|международная организация
  20000645|refugees and internally displaced people|Flüchtlinge und Vertriebene|refugiados y desplazados|réfugiés et déplacés|беженцы и вынужденные переселенцы
 20000646|non-governmental organisation|Nichtregierungsorganisation|organización no gubernamental|organisation non gouvernementale|неправительственная организация
 20000647|political crisis|politische Krise|crisis política|crise politique|политический кризис
 20000648|political dissent|politische Opposition|disidencia política|dissidence politique|политическое инакомыслие
 20000649|political process|politischer Prozess|proceso político|processus politique|политический процесс
  20000650|lobbying|Lobbyarbeit|cabildeo|lobbying|лоббизм
  20000652|political development|politische Entwicklung|desarrollo político|évolution politique|политическое развитие
  20000651|political parties and movements|Parteien und Bewegungen|partidos y movimientos políticos|partis et mouvements politiques|партии и движения
   20001312|political leadership|Parteiführung|liderazgo político|direction politique|политическое руководство
  20000653|political system|politisches System|sistema político|système politique|политическая система
   20000654|democracy|Demokratie|democracia|démocratie|демократия
   20000655|dictatorship|Diktatur|dictadura|dictature|диктатура
12000000|religion|Religion|religión|religion|религия
 20000657|belief systems|Glaubensrichtungen|sistemas de creencias|croyances|вероучения
  20000658|Buddhism|Buddhismus|budismo|bouddhisme|буддизм
  20000659|Christianity|Christentum|cristianismo|christianisme|христианство
   20000663|Christian Orthodoxy|orthodoxes Christentum|ortodoxia cristiana|orthodoxie chrétienne|православие
   20000661|Mormonism|Mormonentum|mormonismo|mormonisme|мормонизм
   20000664|Protestantism|Protestantismus|protestantismo|protestantisme|протестантизм
 20000702|relations between religion and government|Staat und Kirche|relaciones entre religión y gobierno|religion et État|религия и государство
 20000688|religious conflict|religiöser Konflikt|conflicto religioso|conflit religieux|религиозный конфликт
 20000697|religious facility|religiöse Stätte|recinto religioso|édifice religieux|культовое сооружение
 20000690|religious festival and holiday|religiöses Fest|fiestas religiosas|fête religieuse|религиозный праздник
  20001271|All Saints Day|Allerheiligen|Todos los Santos|Toussaint|День всех святых
  20001272|Walpurgis night|Walpurgisnacht|noche de Walpurgis|nuit de Walpurgis|Вальпургиева ночь
 20000703|religious leader|Religionsführer|líder religioso|chef religieux|религиозный лидер
 20000696|religious ritual|religiöses Ritual|ritual religioso|rituel religieux|религиозный обряд
  20001273|baptism|Taufe|bautismo|baptême|крещение
 20000705|religious text|religiöse Schrift|texto religioso|texte religieux|религиозный текст
13000000|science and technology|Wissenschaft und Technik|ciencia y tecnología|science et technologie|наука и техника
 20000710|biomedical science|Biomedizin|ciencias biomédicas|sciences biomédicales|биомедицина
 20000715|mathematics|Mathematik|matemáticas|mathématiques|математика
 20000717|natural science|Naturwissenschaft|ciencias naturales|sciences naturelles|естественные науки
 20000741|scientific institution|wissenschaftliche Einrichtung|institución científica|institution scientifique|научное учреждение
 20000735|scientific research|wissenschaftliche Forschung|investigación científica|recherche scientifique|научные исследования
  20000737|medical research|medizinische Forschung|investigación médica|recherche médicale|медицинские исследования
 20000755|scientific standards|wissenschaftliche Standards|normas científicas|normes scientifiques|научные стандарты
 20000742|social sciences|Sozialwissenschaften|ciencias sociales|sciences sociales|общественные науки
 20000756|technology and engineering|Technik und Ingenieurwesen|tecnología e ingeniería|technologie et ingénierie|техника и инженерное дело
  20001298|artificial intelligence|künstliche Intelligenz|inteligencia artificial|intelligence artificielle|искусственный интеллект
  20000763|information technology and computer science|Informatik|informática|informatique|информатика
14000000|society|Gesellschaft|sociedad|société|общество
 20000768|communities|Bevölkerungsgruppen|comunidades|communautés|сообщества
 20000770|demographics|Demografie|demografía|démographie|демография
 20000775|discrimination|Diskriminierung|discriminación|discrimination|дискриминация
 20001373|diversity, equity and inclusion|Vielfalt, Gleichstellung und Inklusion|diversidad, equidad e inclusión|diversité, équité et inclusion|многообразие, равенство и инклюзия
 20000772|emigration|Auswanderung|emigración|émigration|эмиграция
 20000780|family|Familie|familia|famille|семья
 20000771|immigration|Einwanderung|inmigración|immigration|иммиграция
 20000788|mankind|Menschheit|humanidad|humanité|человечество
  20001288|indigenous people|indigene Völker|pueblos indígenas|peuples autochtones|коренные народы
 20000799|social condition|soziale Lage|condición social|condition sociale|социальное положение
 20000802|social problem|soziales Problem|problema social|problème social|социальные проблемы
  20001284|bullying|Mobbing|acoso|harcèlement|травля
 20000808|values|Werte|valores|valeurs|ценности
 20000817|welfare|Sozialwesen|bienestar social|aide sociale|социальное обеспечение
  20001290|public housing|sozialer Wohnungsbau|vivienda pública|logement social|государственное жильё
15000000|sport|Sport|deporte|sport|спорт
 20000822|competition discipline|Sportart|disciplina deportiva|discipline sportive|виды спорта
  20001057|alpine skiing|Ski alpin|esquí alpino|ski alpin|горнолыжный спорт
  20000823|American football|American Football|fútbol americano|football américain|американский футбол
  20001286|arm wrestling|Armdrücken|pulso|bras de fer|армрестлинг
  20000847|badminton|Badminton|bádminton|badminton|бадминтон
  20000849|baseball|Baseball|béisbol|baseball|бейсбол
  20000851|basketball|Basketball|baloncesto|basket-ball|баскетбол
  20000856|boxing|Boxen|boxeo|boxe|бокс
  20000877|canoeing|Kanusport|piragüismo|canoë|гребля на каноэ
  20001309|cheerleading|Cheerleading|animación deportiva|cheerleading|чирлидинг
  20001154|chess|Schach|ajedrez|échecs|шахматы
  20000888|cricket|Cricket|críquet|cricket|крикет
  20001149|cross-country skiing|Skilanglauf|esquí de fondo|ski de fond|лыжные гонки
  20000892|cycling|Radsport|ciclismo|cyclisme|велоспорт
  20000913|diving|Wasserspringen|saltos de trampolín|plongeon|прыжки в воду
  20000940|golf|Golf|golf|golf|гольф
  20000942|gymnastics|Turnen|gimnasia|gymnastique|гимнастика
  20000958|handball|Handball|balonmano|handball|гандбол
  20000965|ice hockey|Eishockey|hockey sobre hielo|hockey sur glace|хоккей с шайбой
  20001306|kiting|Kitesport|kitesurf|kitesurf|кайтинг
  20001157|martial arts|Kampfsport|artes marciales|arts martiaux|боевые искусства
   20001310|kickboxing|Kickboxen|kickboxing|kick-boxing|кикбоксинг
   20001308|krav maga|Krav Maga|krav magá|krav-maga|крав-мага
   20001311|sombo (martial art)|Sambo|sambo|sambo|самбо
  20001150|Nordic combined|Nordische Kombination|combinada nórdica|combiné nordique|лыжное двоеборье
  20001305|padel|Padel|pádel|padel|падел
  20001281|racquetball|Racquetball|ráquetbol|racquetball|ракетбол
  20001282|ringette|Ringette|ringette|ringuette|рингет
  20001155|roller sports|Rollsport|deportes sobre ruedas|sports de patinage à roulettes|роллер-спорт
   20001156|skateboarding|Skateboard|monopatín|skateboard|скейтбординг
  20001026|rowing|Rudern|remo|aviron|академическая гребля
  20001038|sailing|Segeln|vela|voile|парусный спорт
  20001151|short track speed skating|Shorttrack|patinaje de velocidad en pista corta|patinage de vitesse sur piste courte|шорт-трек
  20001064|snowboarding|Snowboard|snowboard|snowboard|сноуборд
  20001065|soccer|Fußball|fútbol|football|футбол
  20001068|squash|Squash|squash|squash|сквош
  20001307|stand up paddleboarding (SUP)|Stand-up-Paddling|surf de remo|paddle|сапбординг
  20001070|surfing|Surfen|surf|surf|сёрфинг
  20001071|swimming|Schwimmen|natación|natation|плавание
  20001083|table tennis|Tischtennis|tenis de mesa|tennis de table|настольный теннис
  20001153|Telemark skiing|Telemark|telemark|télémark|телемарк
  20001085|tennis|Tennis|tenis|tennis|теннис
  20000827|track and field|Leichtathletik|atletismo|athlétisme|лёгкая атлетика
  20001087|triathlon|Triathlon|triatlón|triathlon|триатлон
  20001089|volleyball|Volleyball|voleibol|volley-ball|волейбол
 20001103|disciplinary action in sport|Sportstrafe|sanción deportiva|sanction sportive|спортивные санкции
 20001104|drug use in sport|Doping|dopaje|dopage|допинг
 20001301|sport achievement|sportliche Leistung|logro deportivo|exploit sportif|спортивное достижение
  20001304|sports award|Sportpreis|premio deportivo|prix sportif|спортивная награда
  20001303|sports medal|Medaille|medalla deportiva|médaille sportive|спортивная медаль
  20001302|sports record|Sportrekord|récord deportivo|record sportif|спортивный рекорд
 20001108|sport event|Sportveranstaltung|acontecimiento deportivo|événement sportif|спортивное событие
 20001124|sport industry|Sportwirtschaft|industria del deporte|industrie du sport|индустрия спорта
 20001125|sport organisation|Sportverband|organización deportiva|organisation sportive|спортивная организация
 20001126|sport venue|Sportstätte|instalación deportiva|enceinte sportive|спортивный объект
 20001323|sports coaching|Trainer|entrenadores|entraîneurs|тренеры
 20001324|sports management and ownership|Vereinsführung|gestión y propiedad de clubes|direction et propriété de clubs|управление клубами
 20001325|sports officiating|Schiedsrichter|arbitraje|arbitrage sportif|судейство в спорте
 20001148|sports transaction|Transfers|traspasos|transferts|трансферы
17000000|weather|Wetter|tiempo|météo|погода
 20001128|weather forecast|Wettervorhersage|pronóstico del tiempo|prévisions météo|прогноз погоды
 20001129|weather phenomena|Wettererscheinungen|fenómenos meteorológicos|phénomènes météorologiques|погодные явления
 20001130|weather statistic|Wetterstatistik|estadísticas del tiempo|statistiques météo|статистика погоды
 20001131|weather warning|Wetterwarnung|aviso meteorológico|alerte météo|предупреждение о погоде
`
