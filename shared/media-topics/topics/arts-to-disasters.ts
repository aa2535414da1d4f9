/** IPTC's Media Topics from arts to disasters; what a line says is written in `../topics.ts`. */
export const artsToDisasters = `
01000000|arts, culture, entertainment and media|Kunst, Kultur, Unterhaltung und Medien|arte, cultura, entretenimiento y medios|arts, culture, divertissement et médias|искусство, культура, развлечения и СМИ
 20000002|arts and entertainment|Kunst und Unterhaltung|arte y entretenimiento|arts et divertissement|искусство и развлечения
  20000003|animation|Animation|animación|animation|анимация
  20000004|cartoon|Zeichentrick|dibujos animados|dessin animé|карикатура и мультфильм
  20000005|cinema|Kino|cine|cinéma|кино
  20000007|dance|Tanz|danza|danse|танец
   20000008|ballet|Ballett|ballet|ballet|балет
   20000009|modern dance|moderner Tanz|danza moderna|danse moderne|современный танец
   20000010|traditional dance|Volkstanz|danza tradicional|danse traditionnelle|народный танец
  20000011|fashion|Mode|moda|mode|мода
   20000012|jewellery|Schmuck|joyería|bijoux|ювелирные украшения
   20001248|cosmetics|Kosmetik|cosmética|cosmétiques|косметика
   20001249|hairstyles|Frisuren|peinados|coiffures|причёски
  20000013|literature|Literatur|literatura|littérature|литература
   20000014|drama (literature)|Drama (Literatur)|drama (literatura)|drame (littérature)|драма (литература)
   20000015|fiction|Belletristik|ficción|fiction|художественная проза
   20000016|non-fiction|Sachliteratur|no ficción|essais et documents|документальная литература
   20000017|poetry|Lyrik|poesía|poésie|поэзия
  20000018|music|Musik|música|musique|музыка
   20000019|musical instrument|Musikinstrument|instrumento musical|instrument de musique|музыкальный инструмент
   20000020|musical performance|Musikaufführung|actuación musical|représentation musicale|музыкальное выступление
   20000021|musical genre|Musikrichtung|género musical|genre musical|музыкальный жанр
    20000022|classical music|klassische Musik|música clásica|musique classique|классическая музыка
    20000023|country music|Country-Musik|música country|musique country|музыка кантри
    20000024|folk music|Volksmusik|música folclórica|musique folklorique|народная музыка
    20000025|jazz music|Jazz|jazz|jazz|джаз
    20000026|popular music|Popmusik|música popular|musique populaire|популярная музыка
    20000027|rock and roll music|Rock ’n’ Roll|rock and roll|rock and roll|рок-н-ролл
    20001184|hip hop|Hip-Hop|hip hop|hip-hop|хип-хоп
    20001185|r&b|R&B|R&B|R&B|ритм-н-блюз
    20001186|heavy metal|Heavy Metal|heavy metal|heavy metal|хеви-метал
    20001187|dance band music|Dansband-Musik|música dansband|musique dansband|музыка дансбанд
    20001188|electronic dance music|elektronische Tanzmusik|música electrónica de baile|musique électronique de danse|электронная танцевальная музыка
    20001189|children's music|Kindermusik|música infantil|musique pour enfants|детская музыка
  20000029|theatre|Theater|teatro|théâtre|театр
   20000028|opera|Oper|ópera|opéra|опера
   20001133|musical|Musical|musical|comédie musicale|мюзикл
   20001134|operetta|Operette|opereta|opérette|оперетта
   20001180|drama (theatre)|Schauspiel|teatro dramático|théâtre dramatique|драматический театр
   20001190|stand-up comedy|Stand-up-Comedy|monólogo cómico|stand-up|стендап
   20001191|cabaret|Cabaret|cabaré|cabaret|кабаре
  20000031|visual arts|bildende Kunst|artes visuales|arts visuels|изобразительное искусство
   20000032|architecture|Architektur|arquitectura|architecture|архитектура
   20000033|design (visual arts)|Design (bildende Kunst)|diseño (artes visuales)|design (arts visuels)|дизайн (изобразительное искусство)
   20000034|drawing|Zeichnen|dibujo|dessin|рисунок
   20000035|painting|Malerei|pintura|peinture|живопись
   20000036|photography|Fotografie|fotografía|photographie|фотография
   20000037|sculpture|Bildhauerei|escultura|sculpture|скульптура
   20001203|textile arts|Textilkunst|arte textil|arts textiles|текстильное искусство
   20001204|woodworking|Holzhandwerk|carpintería|travail du bois|обработка дерева
   20001205|forging|Schmieden|forja|forge|кузнечное дело
  20001135|art exhibition|Kunstausstellung|exposición de arte|exposition d’art|художественная выставка
  20001179|series|Serie|serie|série|сериал
  20001181|festival|Festival|festival|festival|фестиваль
   20000006|film festival|Filmfestival|festival de cine|festival de cinéma|кинофестиваль
 20000038|culture|Kultur|cultura|culture|культура
  20000039|cultural development|Kulturentwicklung|desarrollo cultural|développement culturel|развитие культуры
  20000040|customs and tradition|Brauchtum und Tradition|costumbres y tradición|coutumes et traditions|обычаи и традиции
  20000041|festive event (culture)|Fest (Kultur)|evento festivo (cultura)|fête (culture)|праздник (культура)
  20000042|language|Sprache|idioma|langue|язык
  20000043|library and museum|Bibliothek und Museum|biblioteca y museo|bibliothèque et musée|библиотека и музей
  20000044|monument and heritage site|Denkmal und Kulturerbe|monumento y patrimonio|monument et site patrimonial|памятник и объект культурного наследия
 20000045|mass media|Massenmedien|medios de comunicación|médias|средства массовой информации
  20000046|news media|Nachrichtenmedien|medios informativos|médias d’information|новостные СМИ
  20000047|newspaper|Zeitung|periódico|journal|газета
  20000048|online media outlet|Online-Medium|medio digital|média en ligne|интернет-издание
  20000049|periodical|Zeitschrift|revista|périodique|периодическое издание
  20000050|radio|Radio|radio|radio|радио
  20000051|television|Fernsehen|televisión|télévision|телевидение
  20001182|social media|soziale Medien|redes sociales|réseaux sociaux|социальные сети
   20001192|influencers|Influencer|influencers|influenceurs|инфлюенсеры
  20001319|disinformation and misinformation|Desinformation und Falschinformation|desinformación e información errónea|désinformation et mésinformation|дезинформация и недостоверная информация
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
 20000071|massacre|Massaker|masacre|massacre|массовое убийство
  20000072|genocide|Völkermord|genocidio|génocide|геноцид
 20000073|peace process|Friedensprozess|proceso de paz|processus de paix|мирный процесс
  20000074|peace envoy|Friedensgesandter|enviado de paz|émissaire de paix|мирный посланник
  20000075|peace plan|Friedensplan|plan de paz|plan de paix|мирный план
  20000076|peace talks|Friedensgespräche|conversaciones de paz|pourparlers de paix|мирные переговоры
 20000077|post-war reconstruction|Wiederaufbau nach dem Krieg|reconstrucción de posguerra|reconstruction d’après-guerre|послевоенное восстановление
  20000078|disarmament|Abrüstung|desarme|désarmement|разоружение
  20000079|ordnance clearance|Kampfmittelräumung|desactivación de explosivos|déminage|разминирование
 20000080|prisoners of war|Kriegsgefangene|prisioneros de guerra|prisonniers de guerre|военнопленные
 20001361|cyber warfare|Cyberkrieg|ciberguerra|cyberguerre|кибервойна
 20001377|war victims|Kriegsopfer|víctimas de guerra|victimes de guerre|жертвы войны
02000000|crime, law and justice|Kriminalität, Recht und Justiz|crimen, ley y justicia|criminalité, droit et justice|преступность, право и правосудие
 20000082|crime|Kriminalität|delincuencia|criminalité|преступность
  20000083|arson|Brandstiftung|incendio provocado|incendie criminel|поджог
  20000084|assault|Körperverletzung|agresión|agression|нападение
   20000085|sex crime|Sexualstraftat|delito sexual|crime sexuel|половое преступление
  20000086|cyber crime|Cyberkriminalität|ciberdelincuencia|cybercriminalité|киберпреступность
  20000087|corporate crime|Unternehmenskriminalität|delincuencia empresarial|délinquance d’entreprise|преступления компаний
   20000088|anti-trust crime|Kartellvergehen|delito contra la competencia|infraction à la concurrence|нарушение антимонопольного закона
   20000089|breach of contract|Vertragsbruch|incumplimiento de contrato|rupture de contrat|нарушение договора
   20000090|embezzlement|Veruntreuung|malversación|détournement de fonds|растрата
   20000091|insider trading|Insiderhandel|uso de información privilegiada|délit d’initié|инсайдерская торговля
   20000092|restraint of trade|Wettbewerbsbeschränkung|restricción del comercio|entrave au commerce|ограничение торговли
   20001194|accounting crime|Bilanzdelikt|delito contable|délit comptable|преступления в бухгалтерии
  20000093|corruption|Korruption|corrupción|corruption|коррупция
   20000094|bribery|Bestechung|soborno|pots-de-vin|взяточничество
  20000095|drug related crimes|Drogenkriminalität|delitos de drogas|infractions liées aux stupéfiants|преступления, связанные с наркотиками
   20000096|drug trafficking|Drogenhandel|narcotráfico|trafic de drogue|торговля наркотиками
  20000097|fraud|Betrug|fraude|fraude|мошенничество
   20001195|tax evasion|Steuerhinterziehung|evasión fiscal|évasion fiscale|уклонение от налогов
  20000098|hijacking|Entführung eines Verkehrsmittels|secuestro de transportes|détournement|угон
  20000099|homicide|Tötungsdelikt|homicidio|homicide|убийство
  20000100|kidnapping|Entführung|secuestro|enlèvement|похищение людей
  20000101|organised crime|organisierte Kriminalität|crimen organizado|crime organisé|организованная преступность
   20000102|gang activity|Bandenkriminalität|pandillas|activité de gangs|деятельность банд
  20000103|terrorism|Terrorismus|terrorismo|terrorisme|терроризм
  20000104|robbery and theft|Raub und Diebstahl|robo y hurto|vol|грабёж и кража
  20000105|war crime|Kriegsverbrechen|crimen de guerra|crime de guerre|военное преступление
  20001196|reckless driving|rücksichtsloses Fahren|conducción temeraria|conduite dangereuse|опасное вождение
  20001283|human smuggling and trafficking|Schleusung und Menschenhandel|tráfico de personas|trafic d’êtres humains|торговля людьми
  20001285|vandalism|Vandalismus|vandalismo|vandalisme|вандализм
  20001313|shootings|Schießereien|tiroteos|fusillades|стрельба
  20001314|animal abuse|Tierquälerei|maltrato animal|maltraitance animale|жестокое обращение с животными
  20001320|torture|Folter|tortura|torture|пытки
 20000106|judiciary|Gerichtsbarkeit|poder judicial|pouvoir judiciaire|судебная власть
  20000107|court|Gericht|tribunal|tribunal|суд
   20000108|appeal (court)|Berufung|apelación|appel|апелляция
   20000110|judge|Richter|juez|juge|судья
   20000111|trial (court)|Prozess (Gericht)|juicio|procès|судебный процесс
    20000112|pre-trial|Vorverfahren|instrucción previa|phase préparatoire du procès|досудебное производство
    20000114|litigation|Rechtsstreit|litigio|litige|тяжба
    20000134|sentencing (criminal)|Strafmaß|condena penal|peine|вынесение приговора
     20000135|capital punishment|Todesstrafe|pena de muerte|peine de mort|смертная казнь
     20000136|fine (penalty)|Geldstrafe|multa|amende|штраф
     20000137|prison|Gefängnis|prisión|prison|тюрьма
     20001198|court-ordered psychiatric treatment|Maßregelvollzug|tratamiento psiquiátrico por orden judicial|soins psychiatriques sur décision de justice|принудительное психиатрическое лечение
     20001199|suspended sentence|Bewährungsstrafe|condena condicional|peine avec sursis|условный срок
   20001287|supreme and high court|oberste Gerichte|tribunales supremos|cours suprêmes|верховные суды
  20000116|out of court procedures|außergerichtliche Verfahren|procedimientos extrajudiciales|procédures extrajudiciaires|внесудебные процедуры
   20000117|arbitration and mediation|Schlichtung und Mediation|arbitraje y mediación|arbitrage et médiation|арбитраж и посредничество
  20000118|prosecution and prosecutors|Staatsanwaltschaft|fiscalía|parquet|прокуратура
 20000119|justice|Gerechtigkeit|justicia|justice|правосудие
 20000121|law|Recht|derecho|droit|право
  20000122|civil law|Zivilrecht|derecho civil|droit civil|гражданское право
   20000124|regulations|Vorschriften|normativa|réglementation|нормативные акты
    20000123|antitrust regulations|Kartellrecht|normas antimonopolio|droit de la concurrence|антимонопольное право
  20000125|criminal law|Strafrecht|derecho penal|droit pénal|уголовное право
  20000126|international law|Völkerrecht|derecho internacional|droit international|международное право
   20000127|extradition|Auslieferung|extradición|extradition|экстрадиция
   20000128|international court and tribunal|internationaler Gerichtshof|tribunal internacional|cour internationale|международный суд
  20001197|administrative law|Verwaltungsrecht|derecho administrativo|droit administratif|административное право
 20000129|law enforcement|Strafverfolgung|fuerzas del orden|forces de l’ordre|охрана правопорядка
  20000130|arrest|Festnahme|detención|arrestation|арест
  20000131|investigation (criminal)|Ermittlungen|investigación policial|enquête criminelle|расследование
   20000132|missing person|vermisste Person|persona desaparecida|personne disparue|пропавший человек
   20001200|dropped criminal investigation|eingestellte Ermittlungen|investigación archivada|enquête classée|прекращённое расследование
  20000133|police|Polizei|policía|police|полиция
  20001299|surveillance|Überwachung|vigilancia|surveillance|наблюдение
03000000|disaster, accident and emergency incident|Katastrophe, Unfall und Notfall|desastre, accidente y emergencia|désastres et accidents|катастрофы, аварии и чрезвычайные происшествия
 20000139|accident and emergency incident|Unfall und Notfall|accidente y emergencia|accident et urgence|аварии и происшествия
  20000140|explosion accident and incident|Explosion|explosión|explosion|взрыв
  20000141|industrial accident and incident|Industrieunfall|accidente industrial|accident industriel|промышленная авария
   20000142|nuclear accident and incident|Atomunfall|accidente nuclear|accident nucléaire|ядерная авария
  20000143|transportation accident and incident|Verkehrsunfall|accidente de transporte|accident de transport|транспортное происшествие
   20000144|air and space accident and incident|Luft- und Raumfahrtunfall|accidente aéreo y espacial|accident aérien et spatial|авиационное и космическое происшествие
   20000145|maritime accident and incident|Schiffsunglück|accidente marítimo|accident maritime|происшествие на воде
   20000146|railway accident and incident|Bahnunglück|accidente ferroviario|accident ferroviaire|железнодорожное происшествие
   20000147|road accident and incident|Unfall im Straßenverkehr|accidente de tráfico|accident de la route|дорожное происшествие
    20001201|wildlife traffic accident|Wildunfall|accidente con fauna|collision avec un animal sauvage|столкновение с диким животным
  20000161|structural failure|Einsturz|derrumbe|effondrement|обрушение
  20001321|drowning|Ertrinken|ahogamiento|noyade|утопление
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
    20000158|windstorms|Stürme|vendavales|tempêtes de vent|бури
    20001280|hurricane|Hurrikan|huracán|ouragan|ураган
   20000159|volcanic eruption|Vulkanausbruch|erupción volcánica|éruption volcanique|извержение вулкана
   20001353|tsunami|Tsunami|tsunami|tsunami|цунами
 20000168|emergency response|Rettungseinsatz|respuesta a emergencias|intervention d’urgence|спасательные работы
`
