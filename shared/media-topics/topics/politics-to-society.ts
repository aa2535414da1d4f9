/** IPTC's Media Topics from politics to society; what a line says is written in `../topics.ts`. */
export const politicsToSociety = `
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
  20000583|primary elections|Vorwahlen|elecciones primarias|élections primaires|предварительные выборы
  20000584|referenda|Volksabstimmungen|referendos|référendums|референдумы
  20000585|state elections|Regionalwahlen|elecciones regionales|élections régionales|региональные выборы
  20000586|voting|Stimmabgabe|votación|vote|голосование
  20001263|church elections|Kirchenwahlen|elecciones eclesiásticas|élections ecclésiales|церковные выборы
  20001266|political debates|politische Debatten|debates políticos|débats politiques|политические дебаты
 20000587|fundamental rights|Grundrechte|derechos fundamentales|droits fondamentaux|основные права
  20000120|civil rights|Bürgerrechte|derechos civiles|droits civiques|гражданские права
  20000588|censorship and freedom of speech|Zensur und Meinungsfreiheit|censura y libertad de expresión|censure et liberté d’expression|цензура и свобода слова
  20000590|freedom of religion|Religionsfreiheit|libertad religiosa|liberté de religion|свобода вероисповедания
  20000591|freedom of the press|Pressefreiheit|libertad de prensa|liberté de la presse|свобода печати
  20000592|human rights|Menschenrechte|derechos humanos|droits humains|права человека
  20001300|privacy|Privatsphäre|privacidad|vie privée|частная жизнь
  20001326|women's rights|Frauenrechte|derechos de las mujeres|droits des femmes|права женщин
 20000593|government|Regierung|gobierno|gouvernement|правительство
  20000594|civil and public service|öffentlicher Dienst|servicio público|fonction publique|государственная служба
   20000595|public employees|öffentlich Bedienstete|empleados públicos|agents publics|государственные служащие
   20000596|public officials|Amtsträger|cargos públicos|responsables publics|должностные лица
   20001144|civilian service|Zivildienst|servicio civil|service civil|гражданская служба
  20000597|constitution (law)|Verfassung|constitución|constitution|конституция
  20000598|defence|Verteidigung|defensa|défense|оборона
   20000599|armed forces|Streitkräfte|fuerzas armadas|forces armées|вооружённые силы
    20000600|veterans' affairs|Veteranen|veteranos|anciens combattants|дела ветеранов
    20001145|military service|Wehrdienst|servicio militar|service militaire|военная служба
   20000601|military equipment|Militärausrüstung|equipo militar|équipement militaire|военное снаряжение
    20000602|military weaponry|Waffen des Militärs|armamento militar|armement militaire|военное вооружение
   20000603|security measures (defence)|Sicherheitsmaßnahmen|medidas de seguridad|mesures de sécurité|меры безопасности
    20000604|national security|nationale Sicherheit|seguridad nacional|sécurité nationale|национальная безопасность
  20000605|espionage and intelligence|Spionage und Nachrichtendienste|espionaje e inteligencia|espionnage et renseignement|разведка и шпионаж
  20000606|executive (government)|Exekutive|poder ejecutivo|pouvoir exécutif|исполнительная власть
  20000607|government budget|Staatshaushalt|presupuesto del Estado|budget de l’État|государственный бюджет
   20000608|public finance|öffentliche Finanzen|hacienda pública|finances publiques|государственные финансы
  20000609|government department|Ministerium|departamento gubernamental|ministère|ведомство
  20000610|heads of state|Staatsoberhäupter|jefes de Estado|chefs d’État|главы государств
  20000611|impeachment|Amtsenthebung|proceso de destitución|destitution|импичмент
  20000612|local government and authority|Kommunalverwaltung|administración local|collectivités locales|местное самоуправление
  20000613|minister and secretary (government)|Minister|ministros|ministres|министры
  20000614|national government|nationale Regierung|gobierno nacional|gouvernement national|национальное правительство
  20000615|legislative body|Parlament|poder legislativo|corps législatif|законодательный орган
   20000616|lower house (legislature)|Unterhaus|cámara baja|chambre basse|нижняя палата
   20000617|upper house (legislature)|Oberhaus|cámara alta|chambre haute|верхняя палата
  20000618|state government and authority|Landesregierung|gobierno regional|gouvernement régional|региональные власти
  20001173|regulatory authority|Regulierungsbehörde|autoridad reguladora|autorité de régulation|регулирующий орган
  20001259|political convention|Parteitag|congreso de partido|congrès de parti|партийный съезд
  20001260|political committees|Parlamentsausschüsse|comisiones parlamentarias|commissions parlementaires|парламентские комитеты
  20001261|heads of government|Regierungschefs|jefes de Gobierno|chefs de gouvernement|главы правительств
  20001262|public inquiry|öffentliche Untersuchung|investigación pública|commission d’enquête|официальное расследование
 20000621|government policy|Regierungspolitik|política gubernamental|politique gouvernementale|государственная политика
  20000345|economic policy|Wirtschaftspolitik|política económica|politique économique|экономическая политика
   20000623|nationalisation|Verstaatlichung|nacionalización|nationalisation|национализация
   20000624|privatisation|Privatisierung|privatización|privatisation|приватизация
   20000625|state-owned enterprise|Staatsunternehmen|empresa pública|entreprise publique|государственное предприятие
   20001292|economic development incentive|Wirtschaftsförderung|incentivo económico|aide au développement économique|экономические стимулы
  20000423|environmental policy|Umweltpolitik|política medioambiental|politique environnementale|экологическая политика
  20000479|healthcare policy|Gesundheitspolitik|política sanitaria|politique de santé|политика здравоохранения
  20000619|safety of citizens|Sicherheit der Bürger|seguridad ciudadana|sécurité des citoyens|безопасность граждан
  20000620|taxation|Steuern|impuestos|fiscalité|налогообложение
  20000626|interior policy|Innenpolitik|política interior|politique intérieure|внутренняя политика
   20000627|data protection policy|Datenschutzpolitik|política de protección de datos|protection des données|защита данных
   20000628|housing and urban planning policy|Wohnungs- und Städtebaupolitik|política de vivienda y urbanismo|logement et urbanisme|жилищная и градостроительная политика
   20000629|policy towards indigenous people|Politik gegenüber indigenen Völkern|política indígena|politique envers les peuples autochtones|политика в отношении коренных народов
   20000630|pension and welfare policy|Renten- und Sozialpolitik|política de pensiones y bienestar|politique sociale et des retraites|пенсионная и социальная политика
   20000631|personal data collection policy|Erfassung persönlicher Daten|recogida de datos personales|collecte de données personnelles|сбор персональных данных
   20000632|personal weapon control policy|Waffenrecht|control de armas|contrôle des armes|контроль над оружием
   20000633|planning inquiries|Planungsverfahren|consultas urbanísticas|enquêtes publiques|публичные слушания
   20001146|integration policy|Integrationspolitik|política de integración|politique d’intégration|политика интеграции
   20001174|regional development policy|Regionalentwicklungspolitik|política de desarrollo regional|politique de développement régional|политика регионального развития
   20001264|infrastructure policy|Infrastrukturpolitik|política de infraestructuras|politique d’infrastructures|инфраструктурная политика
  20000634|migration policy|Migrationspolitik|política migratoria|politique migratoire|миграционная политика
  20000635|nuclear policy|Atompolitik|política nuclear|politique nucléaire|ядерная политика
  20000636|regulation of industry|Regulierung der Wirtschaft|regulación de la industria|régulation des secteurs|регулирование отраслей
   20000637|food and drink regulations|Lebensmittelrecht|normas sobre alimentos y bebidas|réglementation alimentaire|регулирование пищевых продуктов
  20001132|cultural policies|Kulturpolitik|políticas culturales|politiques culturelles|культурная политика
  20001147|sports policies|Sportpolitik|política deportiva|politique sportive|политика в области спорта
  20001265|local government policy|Kommunalpolitik|política local|politique locale|местная политика
 20000638|international relations|internationale Beziehungen|relaciones internacionales|relations internationales|международные отношения
  20000639|diplomacy|Diplomatie|diplomacia|diplomatie|дипломатия
   20000640|summit meetings|Gipfeltreffen|cumbres|sommets|саммиты
   20000641|treaty|Vertrag zwischen Staaten|tratado|traité|договор
  20000642|economic sanction|Wirtschaftssanktionen|sanciones económicas|sanctions économiques|экономические санкции
  20000643|foreign aid|Entwicklungshilfe|ayuda exterior|aide internationale|помощь другим странам
  20000644|international organisation|internationale Organisation|organización internacional|organisation internationale|международная организация
  20000645|refugees and internally displaced people|Flüchtlinge und Vertriebene|refugiados y desplazados|réfugiés et déplacés|беженцы и вынужденные переселенцы
  20001316|border disputes|Grenzstreitigkeiten|disputas fronterizas|différends frontaliers|пограничные споры
 20000646|non-governmental organisation|Nichtregierungsorganisation|organización no gubernamental|organisation non gouvernementale|неправительственная организация
 20000647|political crisis|politische Krise|crisis política|crise politique|политический кризис
 20000648|political dissent|politische Opposition|disidencia política|dissidence politique|политическое инакомыслие
 20000649|political process|politischer Prozess|proceso político|processus politique|политический процесс
  20000650|lobbying|Lobbyarbeit|cabildeo|lobbying|лоббизм
  20000651|political parties and movements|Parteien und Bewegungen|partidos y movimientos políticos|partis et mouvements politiques|партии и движения
   20001312|political leadership|Parteiführung|liderazgo político|direction politique|политическое руководство
  20000652|political development|politische Entwicklung|desarrollo político|évolution politique|политическое развитие
  20000653|political system|politisches System|sistema político|système politique|политическая система
   20000654|democracy|Demokratie|democracia|démocratie|демократия
   20000655|dictatorship|Diktatur|dictadura|dictature|диктатура
12000000|religion|Religion|religión|religion|религия
 20000657|belief systems|Glaubensrichtungen|sistemas de creencias|croyances|вероучения
  20000658|Buddhism|Buddhismus|budismo|bouddhisme|буддизм
  20000659|Christianity|Christentum|cristianismo|christianisme|христианство
   20000661|Mormonism|Mormonentum|mormonismo|mormonisme|мормонизм
   20000663|Christian Orthodoxy|orthodoxes Christentum|ortodoxia cristiana|orthodoxie chrétienne|православие
   20000664|Protestantism|Protestantismus|protestantismo|protestantisme|протестантизм
   20001344|Catholicism|Katholizismus|catolicismo|catholicisme|католицизм
  20000673|Confucianism|Konfuzianismus|confucianismo|confucianisme|конфуцианство
  20000674|cult|Sekte|secta|secte|секта
  20000676|Hinduism|Hinduismus|hinduismo|hindouisme|индуизм
  20000677|Islam|Islam|islam|islam|ислам
   20001347|Shia Islam|schiitischer Islam|islam chií|islam chiite|шиизм
   20001348|Sunni Islam|sunnitischer Islam|islam suní|islam sunnite|суннизм
  20000678|Jainism|Jainismus|jainismo|jaïnisme|джайнизм
  20000679|Judaism|Judentum|judaísmo|judaïsme|иудаизм
   20001351|Hasidism|Chassidismus|jasidismo|hassidisme|хасидизм
  20000680|nature religion|Naturreligion|religión de la naturaleza|religion de la nature|природная религия
  20000681|Zoroastrianism|Zoroastrismus|zoroastrismo|zoroastrisme|зороастризм
  20000682|Scientology|Scientology|cienciología|scientologie|саентология
  20000683|Shintoism|Shintoismus|sintoísmo|shintoïsme|синтоизм
  20000684|Sikhism|Sikhismus|sijismo|sikhisme|сикхизм
  20000685|Taoism|Taoismus|taoísmo|taoïsme|даосизм
  20000686|Unificationism|Vereinigungskirche|Iglesia de la Unificación|Église de l’Unification|Церковь объединения
  20001349|atheism and agnosticism|Atheismus und Agnostizismus|ateísmo y agnosticismo|athéisme et agnosticisme|атеизм и агностицизм
 20000688|religious conflict|religiöser Konflikt|conflicto religioso|conflit religieux|религиозный конфликт
 20000690|religious festival and holiday|religiöses Fest|fiestas religiosas|fête religieuse|религиозный праздник
  20000691|Christmas|Weihnachten|Navidad|Noël|Рождество
  20000692|Easter|Ostern|Pascua|Pâques|Пасха
  20000693|Pentecost|Pfingsten|Pentecostés|Pentecôte|Пятидесятница
  20000694|Ramadan|Ramadan|Ramadán|ramadan|Рамадан
  20000695|Yom Kippur|Jom Kippur|Yom Kipur|Yom Kippour|Йом-Кипур
  20001271|All Saints Day|Allerheiligen|Todos los Santos|Toussaint|День всех святых
  20001272|Walpurgis night|Walpurgisnacht|noche de Walpurgis|nuit de Walpurgis|Вальпургиева ночь
  20001350|Eid al-Adha|islamisches Opferfest|Fiesta del Sacrificio|Aïd al-Adha|Курбан-байрам
  20001352|Hanukkah|Chanukka|Janucá|Hanoucca|Ханука
 20000696|religious ritual|religiöses Ritual|ritual religioso|rituel religieux|религиозный обряд
  20001273|baptism|Taufe|bautismo|baptême|крещение
  20001345|bar and bat mitzvah|Bar und Bat Mizwa|bar y bat mitzvá|bar et bat-mitsva|бар-мицва и бат-мицва
  20001346|canonisation|Heiligsprechung|canonización|canonisation|канонизация
 20000697|religious facility|religiöse Stätte|recinto religioso|édifice religieux|культовое сооружение
  20000698|church|Kirche|iglesia|église|церковь
  20000699|mosque|Moschee|mezquita|mosquée|мечеть
  20000700|synagogue|Synagoge|sinagoga|synagogue|синагога
 20000702|relations between religion and government|Staat und Kirche|relaciones entre religión y gobierno|religion et État|религия и государство
 20000703|religious leader|Religionsführer|líder religioso|chef religieux|религиозный лидер
  20000704|pope|Papst|papa|pape|папа римский
 20000705|religious text|religiöse Schrift|texto religioso|texte religieux|религиозный текст
  20000706|Bible|Bibel|Biblia|Bible|Библия
  20000707|Qur'an|Koran|Corán|Coran|Коран
  20000708|Torah|Thora|Torá|Torah|Тора
13000000|science and technology|Wissenschaft und Technik|ciencia y tecnología|science et technologie|наука и техника
 20000710|biomedical science|Biomedizin|ciencias biomédicas|sciences biomédicales|биомедицина
  20000711|biotechnology|Biotechnologie|biotecnología|biotechnologie|биотехнологии
 20000715|mathematics|Mathematik|matemáticas|mathématiques|математика
 20000717|natural science|Naturwissenschaft|ciencias naturales|sciences naturelles|естественные науки
  20000718|astronomy|Astronomie|astronomía|astronomie|астрономия
  20000719|biology|Biologie|biología|biologie|биология
   20000720|botany|Botanik|botánica|botanique|ботаника
   20000721|genetics|Genetik|genética|génétique|генетика
   20000722|palaeontology|Paläontologie|paleontología|paléontologie|палеонтология
   20000723|physiology|Physiologie|fisiología|physiologie|физиология
   20000724|zoology|Zoologie|zoología|zoologie|зоология
  20000725|chemistry|Chemie|química|chimie|химия
  20000726|cosmology|Kosmologie|cosmología|cosmologie|космология
  20000727|geology|Geologie|geología|géologie|геология
  20000728|horticulture|Gartenbau|horticultura|horticulture|садоводство
  20000729|marine science|Meereskunde|ciencias marinas|sciences de la mer|морские науки
  20000730|meteorology|Meteorologie|meteorología|météorologie|метеорология
  20000731|physics|Physik|física|physique|физика
   20000732|electromagnetism|Elektromagnetismus|electromagnetismo|électromagnétisme|электромагнетизм
   20000733|nuclear physics|Kernphysik|física nuclear|physique nucléaire|ядерная физика
    20000734|particle physics|Teilchenphysik|física de partículas|physique des particules|физика элементарных частиц
 20000735|scientific research|wissenschaftliche Forschung|investigación científica|recherche scientifique|научные исследования
  20000736|scientific innovation|wissenschaftliche Innovation|innovación científica|innovation scientifique|научные инновации
  20000737|medical research|medizinische Forschung|investigación médica|recherche médicale|медицинские исследования
  20000738|scientific exploration|Forschungsreisen|exploración científica|exploration scientifique|научные экспедиции
   20000739|space exploration|Weltraumforschung|exploración espacial|exploration spatiale|исследование космоса
  20000740|scientific publication|wissenschaftliche Veröffentlichung|publicación científica|publication scientifique|научная публикация
 20000741|scientific institution|wissenschaftliche Einrichtung|institución científica|institution scientifique|научное учреждение
 20000742|social sciences|Sozialwissenschaften|ciencias sociales|sciences sociales|общественные науки
  20000743|anthropology|Anthropologie|antropología|anthropologie|антропология
  20000744|archaeology|Archäologie|arqueología|archéologie|археология
  20000745|economics|Wirtschaftswissenschaften|ciencias económicas|sciences économiques|экономическая наука
  20000746|geography|Geografie|geografía|géographie|география
  20000747|history|Geschichte|historia|histoire|история
  20000748|information science|Informationswissenschaft|ciencias de la información|sciences de l’information|информационные науки
  20000749|study of law|Rechtswissenschaft|ciencias jurídicas|études de droit|юриспруденция
  20000750|linguistics|Sprachwissenschaft|lingüística|linguistique|лингвистика
  20000751|philosophy|Philosophie|filosofía|philosophie|философия
  20000752|political science|Politikwissenschaft|ciencias políticas|science politique|политология
  20000753|psychology|Psychologie|psicología|psychologie|психология
  20000754|sociology|Soziologie|sociología|sociologie|социология
 20000755|scientific standards|wissenschaftliche Standards|normas científicas|normes scientifiques|научные стандарты
 20000756|technology and engineering|Technik und Ingenieurwesen|tecnología e ingeniería|technologie et ingénierie|техника и инженерное дело
  20000716|mechanical engineering|Maschinenbau|ingeniería mecánica|génie mécanique|машиностроение
  20000757|aerospace engineering|Luft- und Raumfahrttechnik|ingeniería aeroespacial|génie aérospatial|авиационно-космическая техника
   20000758|rocketry|Raketentechnik|cohetería|technologie des fusées|ракетостроение
  20000759|agricultural technology|Agrartechnik|tecnología agrícola|technologie agricole|агротехнологии
  20000760|civil engineering|Bauingenieurwesen|ingeniería civil|génie civil|гражданское строительство
  20000761|electronic engineering|Elektrotechnik|ingeniería electrónica|génie électronique|электронная техника
  20000762|identification technology|Identifikationstechnik|tecnología de identificación|technologie d’identification|технологии идентификации
  20000763|information technology and computer science|Informatik|informática|informatique|информатика
  20000764|materials science|Materialwissenschaft|ciencia de los materiales|science des matériaux|материаловедение
  20000765|micro science|Mikrowissenschaft|microciencia|microscience|микротехнологии
   20000766|nanotechnology|Nanotechnologie|nanotecnología|nanotechnologie|нанотехнологии
  20001298|artificial intelligence|künstliche Intelligenz|inteligencia artificial|intelligence artificielle|искусственный интеллект
14000000|society|Gesellschaft|sociedad|société|общество
 20000768|communities|Bevölkerungsgruppen|comunidades|communautés|сообщества
  20000769|social networking|soziale Vernetzung|redes sociales|réseautage social|социальные сети
 20000770|demographics|Demografie|demografía|démographie|демография
  20000774|population and census|Bevölkerung und Volkszählung|población y censo|population et recensement|население и перепись
 20000771|immigration|Einwanderung|inmigración|immigration|иммиграция
  20000773|illegal immigration|illegale Einwanderung|inmigración ilegal|immigration clandestine|нелегальная иммиграция
 20000772|emigration|Auswanderung|emigración|émigration|эмиграция
 20000775|discrimination|Diskriminierung|discriminación|discrimination|дискриминация
  20000776|ageism|Altersdiskriminierung|discriminación por edad|âgisme|эйджизм
  20000777|racism|Rassismus|racismo|racisme|расизм
  20000778|religious discrimination|religiöse Diskriminierung|discriminación religiosa|discrimination religieuse|религиозная дискриминация
  20000779|sexism|Sexismus|sexismo|sexisme|сексизм
 20000780|family|Familie|familia|famille|семья
  20000781|adoption|Adoption|adopción|adoption|усыновление
  20000782|Dating and Relationships|Dating und Beziehungen|citas y relaciones|rencontres et relations|знакомства и отношения
  20000783|divorce|Scheidung|divorcio|divorce|развод
  20000784|family planning|Familienplanung|planificación familiar|planning familial|планирование семьи
   20000785|abortion|Abtreibung|aborto|avortement|аборт
   20001274|contraception|Verhütung|anticoncepción|contraception|контрацепция
  20000786|marriage|Ehe|matrimonio|mariage|брак
  20000787|parenting|Kindererziehung|crianza de los hijos|parentalité|воспитание детей
 20000788|mankind|Menschheit|humanidad|humanité|человечество
  20000789|adults|Erwachsene|adultos|adultes|взрослые
  20000790|children|Kinder|niños|enfants|дети
  20000791|disabilities|Behinderungen|discapacidades|handicaps|инвалидность
  20000792|LGBTQ|LGBTQ|LGBTQ|LGBTQ|ЛГБТК
  20000793|gender|Geschlecht|género|genre|гендер
  20000794|infants|Säuglinge|bebés|nourrissons|младенцы
  20000795|national or ethnic minority|nationale oder ethnische Minderheit|minoría nacional o étnica|minorité nationale ou ethnique|национальное или этническое меньшинство
  20000797|senior citizens|Senioren|personas mayores|seniors|пожилые люди
  20000798|teenagers|Jugendliche|adolescentes|adolescents|подростки
  20001288|indigenous people|indigene Völker|pueblos indígenas|peuples autochtones|коренные народы
  20001327|women|Frauen|mujeres|femmes|женщины
  20001328|men|Männer|hombres|hommes|мужчины
 20000799|social condition|soziale Lage|condición social|condition sociale|социальное положение
  20000800|homelessness|Obdachlosigkeit|personas sin hogar|sans-abrisme|бездомность
  20000801|poverty|Armut|pobreza|pauvreté|бедность
 20000802|social problem|soziales Problem|problema social|problème social|социальные проблемы
  20000803|abusive behaviour|Misshandlung|maltrato|maltraitance|жестокое обращение
  20000804|addiction|Sucht|adicción|addiction|зависимость
  20000805|juvenile delinquency|Jugendkriminalität|delincuencia juvenil|délinquance juvénile|преступность несовершеннолетних
  20000806|prostitution|Prostitution|prostitución|prostitution|проституция
  20000807|slavery|Sklaverei|esclavitud|esclavage|рабство
  20001193|sexual misconduct|sexuelles Fehlverhalten|conducta sexual inapropiada|inconduite sexuelle|неподобающее сексуальное поведение
  20001284|bullying|Mobbing|acoso|harcèlement|травля
 20000808|values|Werte|valores|valeurs|ценности
  20000810|death and dying|Tod und Sterben|muerte y final de la vida|mort et fin de vie|смерть и умирание
   20000811|euthanasia|Sterbehilfe|eutanasia|euthanasie|эвтаназия
    20000812|assisted suicide|assistierter Suizid|suicidio asistido|suicide assisté|ассистированное самоубийство
   20000813|suicide|Suizid|suicidio|suicide|самоубийство
  20000814|ethics|Ethik|ética|éthique|этика
  20000815|pornography|Pornografie|pornografía|pornographie|порнография
  20000816|sexual behaviour|Sexualverhalten|conducta sexual|comportement sexuel|сексуальное поведение
 20000817|welfare|Sozialwesen|bienestar social|aide sociale|социальное обеспечение
  20000818|charity|Wohltätigkeit|beneficencia|action caritative|благотворительность
  20000819|long-term care|Langzeitpflege|cuidados de larga duración|soins de longue durée|долговременный уход
  20000820|social services|soziale Dienste|servicios sociales|services sociaux|социальные услуги
  20001232|elderly care|Altenpflege|atención a mayores|prise en charge des personnes âgées|уход за пожилыми
  20001290|public housing|sozialer Wohnungsbau|vivienda pública|logement social|государственное жильё
  20001317|child care|Kinderbetreuung|cuidado infantil|garde d’enfants|присмотр за детьми
 20001373|diversity, equity and inclusion|Vielfalt, Gleichstellung und Inklusion|diversidad, equidad e inclusión|diversité, équité et inclusion|многообразие, равенство и инклюзия
`
