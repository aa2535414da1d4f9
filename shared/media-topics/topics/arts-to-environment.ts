/** IPTC's Media Topics from arts to the environment; what a line says is written in `../topics.ts`. */
export const artsToEnvironment = `
01000000|arts, culture, entertainment and media|Kunst, Kultur, Unterhaltung und Medien|arte, cultura, entretenimiento y medios|arts, culture, divertissement et médias|искусство, культура, развлечения и СМИ
 20000002|arts and entertainment|Kunst und Unterhaltung|arte y entretenimiento|arts et divertissement|искусство и развлечения
  20000003|animation|Animation|animación|animation|анимация
  20000004|cartoon|Zeichentrick|dibujos animados|dessin animé|карикатура и мультфильм
  20000005|cinema|Kino|cine|cinéma|кино
  20000007|dance|Tanz|danza|danse|танец
 20000038|culture|Kultur|cultura|culture|культура
 20000045|mass media|Massenmedien|medios de comunicación|médias|средства массовой информации
  20000049|periodical|Zeitschrift|revista|périodique|периодическое издание
  20000050|radio|Radio|radio|radio|радио
  20000051|television|Fernsehen|televisión|télévision|телевидение
16000000|conflict, war and peace|Konflikt, Krieg und Frieden|conflicto, guerra y paz|conflit, guerre et paix|конфликты, война и мир
 20000053|act of terror|Terroranschlag|acto terrorista|acte terroriste|террористический акт
  20000054|act of bioterrorism|Bioterroranschlag|acto de bioterrorismo|acte de bioterrorisme|акт биотерроризма
  20000055|bombings|Bombenanschläge|atentados con bomba|attentats à la bombe|взрывы бомб
 20000056|armed conflict|bewaffneter Konflikt|conflicto armado|conflit armé|вооружённый конфликт
  20000057|guerrilla activity|Guerillaaktivität|actividad guerrillera|guérilla|партизанские действия
  20000058|international military intervention|internationaler Militäreinsatz|intervención militar internacional|intervention militaire internationale|международное военное вмешательство
   20000059|peacekeeping force|Friedenstruppen|fuerzas de paz|force de maintien de la paix|миротворческие силы
  20000060|military occupation|militärische Besetzung|ocupación militar|occupation militaire|военная оккупация
  20000061|missing in action|im Krieg Vermisste|desaparecidos en combate|disparus au combat|пропавшие без вести на войне
  20000062|war|Krieg|guerra|guerre|война
   20000063|civil war|Bürgerkrieg|guerra civil|guerre civile|гражданская война
 20000065|civil unrest|Unruhen|disturbios|troubles civils|гражданские беспорядки
  20000066|protests and demonstrations|Proteste und Demonstrationen|protestas y manifestaciones|protestations et manifestations|протесты и демонстрации
  20000067|rebellion|Aufstand|rebelión|rébellion|восстание
  20000068|revolution|Revolution|revolución|révolution|революция
  20000069|riot|Ausschreitungen|altercados|émeute|массовые беспорядки
 20000070|coup d'etat|Staatsstreich|golpe de Estado|coup d’État|государственный переворот
 20001361|cyber warfare|Cyberkrieg|ciberguerra|cyberguerre|кибервойна
 20000071|massacre|Massaker|masacre|massacre|массовое убийство
  20000072|genocide|Völkermord|genocidio|génocide|геноцид
 20000073|peace process|Friedensprozess|proceso de paz|processus de paix|мирный процесс
 20000077|post-war reconstruction|Wiederaufbau nach dem Krieg|reconstrucción de posguerra|reconstruction d’après-guerre|послевоенное восстановление
 20000080|prisoners of war|Kriegsgefangene|prisioneros de guerra|prisonniers de guerre|военнопленные
 20001377|war victims|Kriegsopfer|víctimas de guerra|victimes de guerre|жертвы войны
02000000|crime, law and justice|Kriminalität, Recht und Justiz|crimen, ley y justicia|criminalité, droit et justice|преступность, право и правосудие
 20000082|crime|Kriminalität|delincuencia|criminalité|преступность
  20001314|animal abuse|Tierquälerei|maltrato animal|maltraitance animale|жестокое обращение с животными
  20000083|arson|Brandstiftung|incendio provocado|incendie criminel|поджог
  20000084|assault|Körperverletzung|agresión|agression|нападение
   20000085|sex crime|Sexualstraftat|delito sexual|crime sexuel|половое преступление
  20000087|corporate crime|Unternehmenskriminalität|delincuencia empresarial|délinquance d’entreprise|преступления компаний
   20001194|accounting crime|Bilanzdelikt|delito contable|délit comptable|преступления в бухгалтерии
   20000088|anti-trust crime|Kartellvergehen|delito contra la competencia|infraction à la concurrence|нарушение антимонопольного закона
   20000089|breach of contract|Vertragsbruch|incumplimiento de contrato|rupture de contrat|нарушение договора
   20000090|embezzlement|Veruntreuung|malversación|détournement de fonds|растрата
   20000091|insider trading|Insiderhandel|uso de información privilegiada|délit d’initié|инсайдерская торговля
   20000092|restraint of trade|Wettbewerbsbeschränkung|restricción del comercio|entrave au commerce|ограничение торговли
  20000093|corruption|Korruption|corrupción|corruption|коррупция
   20000094|bribery|Bestechung|soborno|pots-de-vin|взяточничество
  20000086|cyber crime|Cyberkriminalität|ciberdelincuencia|cybercriminalité|киберпреступность
  20000095|drug related crimes|Drogenkriminalität|delitos de drogas|infractions liées aux stupéfiants|преступления, связанные с наркотиками
   20000096|drug trafficking|Drogenhandel|narcotráfico|trafic de drogue|торговля наркотиками
  20000097|fraud|Betrug|fraude|fraude|мошенничество
   20001195|tax evasion|Steuerhinterziehung|evasión fiscal|évasion fiscale|уклонение от налогов
  20000098|hijacking|Entführung eines Verkehrsmittels|secuestro de transportes|détournement|угон
  20000099|homicide|Tötungsdelikt|homicidio|homicide|убийство
  20001283|human smuggling and trafficking|Schleusung und Menschenhandel|tráfico de personas|trafic d’êtres humains|торговля людьми
  20000100|kidnapping|Entführung|secuestro|enlèvement|похищение людей
  20000101|organised crime|organisierte Kriminalität|crimen organizado|crime organisé|организованная преступность
   20000102|gang activity|Bandenkriminalität|pandillas|activité de gangs|деятельность банд
  20001196|reckless driving|rücksichtsloses Fahren|conducción temeraria|conduite dangereuse|опасное вождение
  20000104|robbery and theft|Raub und Diebstahl|robo y hurto|vol|грабёж и кража
  20001313|shootings|Schießereien|tiroteos|fusillades|стрельба
  20000103|terrorism|Terrorismus|terrorismo|terrorisme|терроризм
  20001320|torture|Folter|tortura|torture|пытки
  20001285|vandalism|Vandalismus|vandalismo|vandalisme|вандализм
  20000105|war crime|Kriegsverbrechen|crimen de guerra|crime de guerre|военное преступление
 20000106|judiciary|Gerichtsbarkeit|poder judicial|pouvoir judiciaire|судебная власть
  20000107|court|Gericht|tribunal|tribunal|суд
   20000108|appeal (court)|Berufung|apelación|appel|апелляция
   20000110|judge|Richter|juez|juge|судья
   20001287|supreme and high court|oberste Gerichte|tribunales supremos|cours suprêmes|верховные суды
   20000111|trial (court)|Prozess (Gericht)|juicio|procès|судебный процесс
    20000114|litigation|Rechtsstreit|litigio|litige|тяжба
    20000112|pre-trial|Vorverfahren|instrucción previa|phase préparatoire du procès|досудебное производство
    20000134|sentencing (criminal)|Strafmaß|condena penal|peine|вынесение приговора
     20000135|capital punishment|Todesstrafe|pena de muerte|peine de mort|смертная казнь
     20001198|court-ordered psychiatric treatment|Maßregelvollzug|tratamiento psiquiátrico por orden judicial|soins psychiatriques sur décision de justice|принудительное психиатрическое лечение
     20000136|fine (penalty)|Geldstrafe|multa|amende|штраф
     20000137|prison|Gefängnis|prisión|prison|тюрьма
     20001199|suspended sentence|Bewährungsstrafe|condena condicional|peine avec sursis|условный срок
  20000116|out of court procedures|außergerichtliche Verfahren|procedimientos extrajudiciales|procédures extrajudiciaires|внесудебные процедуры
   20000117|arbitration and mediation|Schlichtung und Mediation|arbitraje y mediación|arbitrage et médiation|арбитраж и посредничество
  20000118|prosecution and prosecutors|Staatsanwaltschaft|fiscalía|parquet|прокуратура
 20000119|justice|Gerechtigkeit|justicia|justice|правосудие
 20000121|law|Recht|derecho|droit|право
  20001197|administrative law|Verwaltungsrecht|derecho administrativo|droit administratif|административное право
  20000122|civil law|Zivilrecht|derecho civil|droit civil|гражданское право
   20000124|regulations|Vorschriften|normativa|réglementation|нормативные акты
    20000123|antitrust regulations|Kartellrecht|normas antimonopolio|droit de la concurrence|антимонопольное право
  20000125|criminal law|Strafrecht|derecho penal|droit pénal|уголовное право
  20000126|international law|Völkerrecht|derecho internacional|droit international|международное право
   20000127|extradition|Auslieferung|extradición|extradition|экстрадиция
   20000128|international court and tribunal|internationaler Gerichtshof|tribunal internacional|cour internationale|международный суд
 20000129|law enforcement|Strafverfolgung|fuerzas del orden|forces de l’ordre|охрана правопорядка
  20000130|arrest|Festnahme|detención|arrestation|арест
  20000131|investigation (criminal)|Ermittlungen|investigación policial|enquête criminelle|расследование
   20001200|dropped criminal investigation|eingestellte Ermittlungen|investigación archivada|enquête classée|прекращённое расследование
   20000132|missing person|vermisste Person|persona desaparecida|personne disparue|пропавший человек
  20000133|police|Polizei|policía|police|полиция
  20001299|surveillance|Überwachung|vigilancia|surveillance|наблюдение
03000000|disaster, accident and emergency incident|Katastrophe, Unfall und Notfall|desastre, accidente y emergencia|désastres et accidents|катастрофы, аварии и чрезвычайные происшествия
 20000139|accident and emergency incident|Unfall und Notfall|accidente y emergencia|accident et urgence|аварии и происшествия
  20001321|drowning|Ertrinken|ahogamiento|noyade|утопление
  20000140|explosion accident and incident|Explosion|explosión|explosion|взрыв
  20000141|industrial accident and incident|Industrieunfall|accidente industrial|accident industriel|промышленная авария
   20000142|nuclear accident and incident|Atomunfall|accidente nuclear|accident nucléaire|ядерная авария
  20000161|structural failure|Einsturz|derrumbe|effondrement|обрушение
  20000143|transportation accident and incident|Verkehrsunfall|accidente de transporte|accident de transport|транспортное происшествие
   20000144|air and space accident and incident|Luft- und Raumfahrtunfall|accidente aéreo y espacial|accident aérien et spatial|авиационное и космическое происшествие
   20000145|maritime accident and incident|Schiffsunglück|accidente marítimo|accident maritime|происшествие на воде
   20000146|railway accident and incident|Bahnunglück|accidente ferroviario|accident ferroviaire|железнодорожное происшествие
   20000147|road accident and incident|Unfall im Straßenverkehr|accidente de tráfico|accident de la route|дорожное происшествие
    20001201|wildlife traffic accident|Wildunfall|accidente con fauna|collision avec un animal sauvage|столкновение с диким животным
 20000148|disaster|Katastrophe|desastre|catastrophe|катастрофа
  20000149|famine|Hungersnot|hambruna|famine|голод
  20000150|fire|Brand|incendio|incendie|пожар
   20001202|wildfire|Waldbrand|incendio forestal|feu de forêt|природный пожар
  20000151|natural disaster|Naturkatastrophe|catástrofe natural|catastrophe naturelle|стихийное бедствие
   20000152|drought|Dürre|sequía|sécheresse|засуха
   20000153|earthquake|Erdbeben|terremoto|séisme|землетрясение
   20000154|flood|Überschwemmung|inundación|inondation|наводнение
   20000155|landslide|Erdrutsch|desprendimiento de tierra|glissement de terrain|оползень
    20000156|avalanche|Lawine|avalancha|avalanche|лавина
   20000157|meteorological disaster|Wetterkatastrophe|desastre meteorológico|catastrophe météorologique|метеорологическое бедствие
    20001280|hurricane|Hurrikan|huracán|ouragan|ураган
    20000158|windstorms|Stürme|vendavales|tempêtes de vent|бури
   20001353|tsunami|Tsunami|tsunami|tsunami|цунами
   20000159|volcanic eruption|Vulkanausbruch|erupción volcánica|éruption volcanique|извержение вулкана
 20000168|emergency response|Rettungseinsatz|respuesta a emergencias|intervention d’urgence|спасательные работы
04000000|economy, business and finance|Wirtschaft, Unternehmen und Finanzen|economía, negocios y finanzas|économie, affaires et finances|экономика, бизнес и финансы
 20000349|business enterprise|Unternehmen|empresa|entreprise|предприятие
  20001278|cooperative|Genossenschaft|cooperativa|coopérative|кооператив
  20001158|entrepreneurship|Unternehmertum|emprendimiento|entrepreneuriat|предпринимательство
 20000170|business information|Wirtschaftsinformation|información empresarial|informations sur les entreprises|сведения о компаниях
  20000171|business finance|Unternehmensfinanzen|finanzas empresariales|finances d’entreprise|финансы предприятия
   20000172|accounting and audit|Rechnungslegung und Prüfung|contabilidad y auditoría|comptabilité et audit|бухгалтерия и аудит
   20000173|analysts' comment|Analystenkommentar|comentario de analistas|commentaire d’analystes|комментарий аналитиков
   20000174|bankruptcy|Insolvenz|quiebra|faillite|банкротство
   20000175|buyback|Aktienrückkauf|recompra de acciones|rachat d’actions|выкуп акций
   20000178|corporate earnings|Geschäftszahlen|resultados empresariales|résultats d’entreprise|прибыль компаний
   20000176|credit rating|Bonitätsbewertung|calificación crediticia|notation de crédit|кредитный рейтинг
  20000189|layoffs and downsizing|Entlassungen und Stellenabbau|despidos y recortes de plantilla|licenciements et réductions d’effectifs|увольнения и сокращения
  20000204|merger or acquisition|Fusion oder Übernahme|fusión o adquisición|fusion ou acquisition|слияние или поглощение
  20001295|outsourcing|Auslagerung|externalización|externalisation|аутсорсинг
  20001159|public contract|öffentlicher Auftrag|contrato público|marché public|государственный контракт
 20000344|economy|Volkswirtschaft|economía|économie|экономика
  20000350|central bank|Zentralbank|banco central|banque centrale|центральный банк
  20000346|economic trends and indicators|Konjunktur|tendencias e indicadores económicos|conjoncture économique|экономические показатели
  20000365|employment statistics|Beschäftigungszahlen|estadísticas de empleo|statistiques de l’emploi|статистика занятости
  20000368|government debt|Staatsschulden|deuda pública|dette publique|государственный долг
  20000359|gross domestic product|Bruttoinlandsprodukt|producto interior bruto|produit intérieur brut|валовой внутренний продукт
  20000370|inflation|Inflation|inflación|inflation|инфляция
  20000371|interest rates|Zinsen|tipos de interés|taux d’intérêt|процентные ставки
  20000373|international trade|Außenhandel|comercio internacional|commerce international|международная торговля
  20000379|monetary policy|Geldpolitik|política monetaria|politique monétaire|денежно-кредитная политика
  20000383|recession|Rezession|recesión|récession|рецессия
  20000384|tariff|Zölle|aranceles|droits de douane|пошлины
  20000374|trade agreements|Handelsabkommen|acuerdos comerciales|accords commerciaux|торговые соглашения
  20000377|trade policy|Handelspolitik|política comercial|politique commerciale|торговая политика
 20000385|market and exchange|Märkte und Börsen|mercados y bolsas|marchés et bourses|рынки и биржи
  20000396|stocks and securities|Aktien und Wertpapiere|acciones y valores|actions et titres|акции и ценные бумаги
 20000209|products and services|Produkte und Dienstleistungen|productos y servicios|produits et services|товары и услуги
  20000210|agriculture|Landwirtschaft|agricultura|agriculture|сельское хозяйство
  20001162|asset management|Vermögensverwaltung|gestión de activos|gestion d’actifs|управление активами
  20000274|banking|Banken|banca|banque|банковское дело
  20001207|biofuel|Biokraftstoff|biocombustible|biocarburant|биотопливо
  20000235|construction and property|Bau und Immobilien|construcción e inmuebles|construction et immobilier|строительство и недвижимость
  20001160|crafts industry|Handwerk|artesanía|artisanat|ремёсла
  20001294|crowdfunding|Crowdfunding|micromecenazgo|financement participatif|краудфандинг
  20000260|electricity|Strom|electricidad|électricité|электроэнергия
  20001208|geothermal power|Erdwärme|energía geotérmica|géothermie|геотермальная энергия
  20001210|hydroelectric power|Wasserkraft|energía hidroeléctrica|hydroélectricité|гидроэнергия
  20001161|Internet of Things|Internet der Dinge|internet de las cosas|internet des objets|интернет вещей
  20000316|metal and mineral mining and refining|Bergbau und Metallgewinnung|minería y metalurgia|mines et métallurgie|добыча и переработка руд
  20000265|nuclear power|Kernenergie|energía nuclear|énergie nucléaire|атомная энергия
  20001243|oil and gas|Öl und Gas|petróleo y gas|pétrole et gaz|нефть и газ
  20000223|pharmaceutical|Pharmaindustrie|industria farmacéutica|industrie pharmaceutique|фармацевтика
  20000257|renewable energy|erneuerbare Energien|energías renovables|énergies renouvelables|возобновляемая энергия
  20000230|semiconductor and electronic component|Halbleiter und Elektronikbauteile|semiconductores y componentes electrónicos|semi-conducteurs et composants électroniques|полупроводники и электронные компоненты
  20001296|shopping mall|Einkaufszentrum|centro comercial|centre commercial|торговый центр
  20000231|software and applications|Software und Anwendungen|software y aplicaciones|logiciels et applications|программы и приложения
  20001209|solar power|Solarenergie|energía solar|énergie solaire|солнечная энергия
  20001293|streaming service|Streamingdienst|servicio de streaming|service de streaming|стриминговый сервис
  20000343|waterway and maritime transport|Schifffahrt|transporte marítimo y fluvial|transport maritime et fluvial|водный и морской транспорт
  20001211|wind power|Windkraft|energía eólica|énergie éolienne|ветроэнергетика
05000000|education|Bildung|educación|éducation|образование
 20000412|curriculum|Lehrplan|plan de estudios|programme d’études|учебный план
 20001217|educational grading|Benotung|calificaciones|notation scolaire|школьные оценки
 20000413|educational testing and examinations|Prüfungen|exámenes|examens|экзамены
 20000414|entrance examination|Aufnahmeprüfung|examen de acceso|examen d’entrée|вступительный экзамен
 20001337|online and remote learning|Online- und Fernunterricht|enseñanza en línea y a distancia|enseignement en ligne et à distance|дистанционное обучение
 20000398|parents group|Elternvertretung|asociación de padres|association de parents|родительские объединения
 20000399|religious education|Religionsunterricht|educación religiosa|enseignement religieux|религиозное образование
 20000400|school|Schule|escuela|école|школа
  20001215|independent and charter school|freie Schule|escuela concertada|école sous contrat|независимая школа
  20001214|private school|Privatschule|escuela privada|école privée|частная школа
  20001213|public school|öffentliche Schule|escuela pública|école publique|государственная школа
  20001212|religious school|konfessionelle Schule|escuela religiosa|école confessionnelle|религиозная школа
 20000410|social learning|soziales Lernen|aprendizaje social|apprentissage social|социальное обучение
 20000415|students|Schüler und Studenten|estudiantes|élèves et étudiants|учащиеся
 20000416|teachers|Lehrkräfte|profesores|enseignants|учителя
 20001216|vocational education|Berufsausbildung|formación profesional|formation professionnelle|профессиональное образование
06000000|environment|Umwelt|medio ambiente|environnement|окружающая среда
 20000418|climate change|Klimawandel|cambio climático|changement climatique|изменение климата
 20000420|conservation|Naturschutz|conservación de la naturaleza|protection de la nature|охрана природы
 20000424|environmental pollution|Umweltverschmutzung|contaminación|pollution|загрязнение среды
 20000430|natural resources|natürliche Ressourcen|recursos naturales|ressources naturelles|природные ресурсы
 20000441|nature|Natur|naturaleza|nature|природа
 20001374|sustainability|Nachhaltigkeit|sostenibilidad|durabilité|устойчивое развитие
`
