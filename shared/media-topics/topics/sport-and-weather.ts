/** IPTC's Media Topics on sport and the weather; what a line says is written in `../topics.ts`. */
export const sportAndWeather = `
15000000|sport|Sport|deporte|sport|спорт
 20000822|competition discipline|Sportart|disciplina deportiva|discipline sportive|виды спорта
  20000823|American football|American Football|fútbol americano|football américain|американский футбол
  20000824|archery|Bogenschießen|tiro con arco|tir à l’arc|стрельба из лука
   20000825|crossbow shooting|Armbrustschießen|tiro con ballesta|tir à l’arbalète|стрельба из арбалета
   20000826|longbow|Langbogen|arco largo|arc long|длинный лук
  20000827|track and field|Leichtathletik|atletismo|athlétisme|лёгкая атлетика
   20000828|cross-country run|Crosslauf|campo a través|cross-country|кросс
   20000829|decathlon|Zehnkampf|decatlón|décathlon|десятиборье
   20000830|discus throw|Diskuswurf|lanzamiento de disco|lancer du disque|метание диска
   20000831|hammer throw|Hammerwurf|lanzamiento de martillo|lancer du marteau|метание молота
   20000832|heptathlon|Siebenkampf|heptatlón|heptathlon|семиборье
   20000833|high jump|Hochsprung|salto de altura|saut en hauteur|прыжки в высоту
   20000834|hurdles|Hürdenlauf|carreras de vallas|course de haies|бег с барьерами
   20000835|javelin throw|Speerwurf|lanzamiento de jabalina|lancer du javelot|метание копья
   20000836|long distance run|Langstreckenlauf|carrera de fondo|course de fond|бег на длинные дистанции
   20000837|long jump|Weitsprung|salto de longitud|saut en longueur|прыжки в длину
   20000838|middle distance run|Mittelstreckenlauf|carrera de medio fondo|course de demi-fond|бег на средние дистанции
   20000839|pentathlon|Fünfkampf|pentatlón|pentathlon|пятиборье
   20000840|pole vault|Stabhochsprung|salto con pértiga|saut à la perche|прыжки с шестом
   20000841|race walking|Gehen|marcha atlética|marche athlétique|спортивная ходьба
   20000842|relay run|Staffellauf|carrera de relevos|course de relais|эстафетный бег
   20000843|shot put|Kugelstoßen|lanzamiento de peso|lancer du poids|толкание ядра
   20000844|sprint run|Sprint|carrera de velocidad|sprint|спринт
   20000845|triple jump|Dreisprung|triple salto|triple saut|тройной прыжок
   20001242|steeplechase (athletics)|Hindernislauf|carrera de obstáculos|steeple|бег с препятствиями
  20000846|Australian rules football|Australian Football|fútbol australiano|football australien|австралийский футбол
  20000847|badminton|Badminton|bádminton|badminton|бадминтон
  20000848|bandy|Bandy|bandy|bandy|хоккей с мячом
  20000849|baseball|Baseball|béisbol|baseball|бейсбол
   20000850|rubberball baseball|Gummiball-Baseball|béisbol con pelota de goma|baseball à balle en caoutchouc|бейсбол с резиновым мячом
  20000851|basketball|Basketball|baloncesto|basket-ball|баскетбол
  20000852|biathlon|Biathlon|biatlón|biathlon|биатлон
  20000853|billiards|Billard|billar|billard|бильярд
  20000854|bobsleigh|Bobsport|bobsleigh|bobsleigh|бобслей
  20000855|boules|Boule|petanca|boules|игры в шары
  20000856|boxing|Boxen|boxeo|boxe|бокс
  20000875|bullfighting|Stierkampf|tauromaquia|tauromachie|коррида
  20000876|Canadian football|Canadian Football|fútbol canadiense|football canadien|канадский футбол
  20000877|canoeing|Kanusport|piragüismo|canoë|гребля на каноэ
  20000883|casting (fishing)|Casting (Angelsport)|lanzado (pesca)|lancer (pêche)|кастинг (рыболовный спорт)
  20000884|mountain climbing|Klettern|escalada|escalade|горные восхождения
   20000885|ice climbing|Eisklettern|escalada en hielo|cascade de glace|ледолазание
   20000886|mountaineering|Bergsteigen|alpinismo|alpinisme|альпинизм
  20000887|sport climbing|Sportklettern|escalada deportiva|escalade sportive|спортивное скалолазание
  20000888|cricket|Cricket|críquet|cricket|крикет
  20000889|croquet|Krocket|cróquet|croquet|крокет
  20000890|curling|Curling|curling|curling|кёрлинг
   20000891|icestock sport|Eisstockschießen|eisstock|eisstock|айсшток
  20000892|cycling|Radsport|ciclismo|cyclisme|велоспорт
   20000893|artistic cycling|Kunstradfahren|ciclismo artístico|cyclisme artistique|фигурная езда на велосипеде
   20000895|bmx racing|BMX-Rennen|carreras de BMX|course de BMX|гонки BMX
   20000896|cycle ball|Radball|ciclobol|cycle-balle|велобол
   20000903|mountain biking|Mountainbiking|ciclismo de montaña|VTT|маунтинбайк
  20000911|competitive dancing|Tanzsport|baile deportivo|danse sportive|танцевальный спорт
  20000912|darts|Darts|dardos|fléchettes|дартс
  20000913|diving|Wasserspringen|saltos de trampolín|plongeon|прыжки в воду
   20000914|platform diving|Turmspringen|saltos de plataforma|plongeon de haut vol|прыжки в воду с вышки
   20000915|springboard diving|Kunstspringen|saltos desde trampolín|plongeon au tremplin|прыжки в воду с трамплина
   20000916|synchronised diving|Synchronspringen|saltos sincronizados|plongeon synchronisé|синхронные прыжки в воду
  20000918|underwater sports|Unterwassersport|deportes subacuáticos|sports subaquatiques|подводный спорт
  20000919|dog racing|Hunderennen|carreras de perros|courses de chiens|собачьи бега
  20000922|duathlon|Duathlon|duatlón|duathlon|дуатлон
  20000923|equestrian|Reitsport|hípica|sports équestres|конный спорт
  20000929|fencing|Fechten|esgrima|escrime|фехтование
  20000933|field hockey|Feldhockey|hockey sobre hierba|hockey sur gazon|хоккей на траве
  20000934|figure skating|Eiskunstlauf|patinaje artístico|patinage artistique|фигурное катание
  20000936|fist ball|Faustball|faustball|fistball|фаустбол
  20000937|floorball|Floorball|floorball|floorball|флорбол
  20000938|flying disc|Frisbee|disco volador|disque volant|летающий диск
  20000939|Gaelic football|Gaelic Football|fútbol gaélico|football gaélique|гэльский футбол
  20000940|golf|Golf|golf|golf|гольф
   20000941|mini golf|Minigolf|minigolf|minigolf|мини-гольф
  20000942|gymnastics|Turnen|gimnasia|gymnastique|гимнастика
   20000951|rhythmic gymnastics|rhythmische Sportgymnastik|gimnasia rítmica|gymnastique rythmique|художественная гимнастика
   20000955|trampoline|Trampolin|cama elástica|trampoline|батут
   20001152|artistic gymnastics|Geräteturnen|gimnasia artística|gymnastique artistique|спортивная гимнастика
  20000958|handball|Handball|balonmano|handball|гандбол
  20000959|hornuss|Hornussen|hornussen|hornuss|хорнуссен
  20000960|horse racing|Pferderennen|carreras de caballos|courses hippiques|скачки
  20000964|hurling|Hurling|hurling|hurling|хёрлинг
  20000965|ice hockey|Eishockey|hockey sobre hielo|hockey sur glace|хоккей с шайбой
   20000966|sledge hockey|Para-Eishockey|hockey sobre trineo|hockey luge|следж-хоккей
  20000968|Jai Alai (Pelota)|Jai Alai (Pelota)|jai alai (pelota vasca)|jaï-alaï (pelote basque)|хай-алай (баскская пелота)
  20000978|kabaddi|Kabaddi|kabaddi|kabaddi|кабадди
  20000979|kayaking|Kajak|kayak|kayak|гребля на каяках
  20000986|lacrosse|Lacrosse|lacrosse|crosse|лакросс
  20000987|luge|Rennrodeln|luge|luge|санный спорт
  20000988|marathon|Marathon|maratón|marathon|марафон
  20000989|modern pentathlon|moderner Fünfkampf|pentatlón moderno|pentathlon moderne|современное пятиборье
  20000990|motorboat racing|Motorbootrennen|carreras de lanchas motoras|course de bateaux à moteur|гонки на моторных лодках
  20000991|motor car racing|Automobilsport|automovilismo|course automobile|автогонки
  20000998|motorcycling|Motorradsport|motociclismo|motocyclisme|мотоспорт
  20001010|netball|Netball|netball|netball|нетбол
  20001011|orienteering|Orientierungslauf|orientación|course d’orientation|спортивное ориентирование
   20001012|ski orienteering|Ski-Orientierungslauf|orientación en esquí|ski-orientation|ориентирование на лыжах
  20001013|parachuting|Fallschirmspringen|paracaidismo|parachutisme|парашютный спорт
  20001014|polo|Polo|polo|polo|поло
  20001015|pool|Poolbillard|billar americano|billard américain|пул
  20001016|power boating|Powerboat-Sport|motonáutica|motonautisme|водно-моторный спорт
  20001017|rodeo|Rodeo|rodeo|rodéo|родео
   20001018|bareback bronc|Wildpferdreiten ohne Sattel|monta a pelo|monte à cru|езда на мустанге без седла
   20001019|barrel racing|Barrel Racing|carrera de barriles|course de barils|скачки вокруг бочек
   20001020|bull riding|Bullenreiten|monta de toros|monte de taureau|езда на быке
   20001021|bulldogging|Bulldogging|derribo de novillos|terrassement de bouvillon|борьба с бычком
   20001022|calf roping|Kälberfangen|lazo de terneros|prise de veau au lasso|ловля телёнка лассо
   20001023|goat roping|Ziegenfangen|lazo de cabras|prise de chèvre au lasso|ловля козы лассо
   20001024|saddle bronc|Wildpferdreiten mit Sattel|monta con silla|monte avec selle|езда на мустанге в седле
  20001026|rowing|Rudern|remo|aviron|академическая гребля
  20001038|sailing|Segeln|vela|voile|парусный спорт
  20001047|sepak takraw|Sepak Takraw|sepak takraw|sepak takraw|сепактакро
  20001048|shinty|Shinty|shinty|shinty|шинти
  20001049|sport shooting|Sportschießen|tiro deportivo|tir sportif|стрелковый спорт
  20001055|skeleton|Skeleton|skeleton|skeleton|скелетон
  20001056|skiing|Skisport|esquí|ski|лыжный спорт
   20001057|alpine skiing|Ski alpin|esquí alpino|ski alpin|горнолыжный спорт
   20001058|freestyle skiing|Ski-Freestyle|esquí acrobático|ski acrobatique|фристайл
   20001059|grass skiing|Grasski|esquí sobre hierba|ski sur herbe|лыжи на траве
   20001061|ski jumping|Skispringen|saltos de esquí|saut à ski|прыжки на лыжах с трамплина
   20001149|cross-country skiing|Skilanglauf|esquí de fondo|ski de fond|лыжные гонки
   20001150|Nordic combined|Nordische Kombination|combinada nórdica|combiné nordique|лыжное двоеборье
   20001153|Telemark skiing|Telemark|telemark|télémark|телемарк
  20001062|sky diving|Fallschirmspringen|paracaidismo|parachutisme|парашютный спорт
  20001063|snooker|Snooker|snooker|snooker|снукер
  20001064|snowboarding|Snowboard|snowboard|snowboard|сноуборд
  20001065|soccer|Fußball|fútbol|football|футбол
  20001066|softball|Softball|sóftbol|softball|софтбол
  20001067|speed skating|Eisschnelllauf|patinaje de velocidad|patinage de vitesse|конькобежный спорт
  20001068|squash|Squash|squash|squash|сквош
  20001069|sumo wrestling|Sumo|sumo|sumo|сумо
  20001070|surfing|Surfen|surf|surf|сёрфинг
  20001071|swimming|Schwimmen|natación|natation|плавание
   20001077|marathon swimming|Marathonschwimmen|maratón de natación|natation marathon|марафонское плавание
  20001083|table tennis|Tischtennis|tenis de mesa|tennis de table|настольный теннис
  20001085|tennis|Tennis|tenis|tennis|теннис
  20001086|ten pin bowling|Bowling|bolos americanos|bowling|боулинг
  20001087|triathlon|Triathlon|triatlón|triathlon|триатлон
  20001088|tug-of-war|Tauziehen|tira y afloja|tir à la corde|перетягивание каната
  20001089|volleyball|Volleyball|voleibol|volley-ball|волейбол
   20001090|beach volleyball|Beachvolleyball|vóley playa|beach-volley|пляжный волейбол
  20001091|water polo|Wasserball|waterpolo|water-polo|водное поло
  20001092|water skiing|Wasserski|esquí acuático|ski nautique|воднолыжный спорт
  20001093|weightlifting and powerlifting|Gewichtheben und Kraftdreikampf|halterofilia y powerlifting|haltérophilie et force athlétique|тяжёлая атлетика и пауэрлифтинг
  20001097|windsurfing|Windsurfen|windsurf|planche à voile|виндсёрфинг
  20001098|wrestling|Ringen|lucha|lutte|борьба
   20001099|freestyle wrestling|Freistilringen|lucha libre olímpica|lutte libre|вольная борьба
   20001100|greco-roman|griechisch-römischer Stil|lucha grecorromana|lutte gréco-romaine|греко-римская борьба
   20001101|Swiss wrestling|Schwingen|lucha suiza|lutte suisse|швейцарская борьба
  20001151|short track speed skating|Shorttrack|patinaje de velocidad en pista corta|patinage de vitesse sur piste courte|шорт-трек
  20001154|chess|Schach|ajedrez|échecs|шахматы
  20001155|roller sports|Rollsport|deportes sobre ruedas|sports de patinage à roulettes|роллер-спорт
   20001025|roller hockey|Rollhockey|hockey sobre patines|rink-hockey|хоккей на роликах
   20001156|skateboarding|Skateboard|monopatín|skateboard|скейтбординг
  20001157|martial arts|Kampfsport|artes marciales|arts martiaux|боевые искусства
   20000969|judo|Judo|yudo|judo|дзюдо
   20000977|jukendo|Jukendo|jukendo|jukendo|дзюкэндо
   20000983|karate|Karate|kárate|karaté|каратэ
   20000984|kendo|Kendo|kendo|kendo|кендо
   20000985|kyudo|Kyudo|kyudo|kyudo|кюдо
   20001009|naginata|Naginata|naginata|naginata|нагината
   20001084|Taekwon-Do|Taekwondo|taekwondo|taekwondo|тхэквондо
   20001102|wushu|Wushu|wushu|wushu|ушу
   20001231|mixed martial arts|Mixed Martial Arts|artes marciales mixtas|arts martiaux mixtes|смешанные единоборства
   20001308|krav maga|Krav Maga|krav magá|krav-maga|крав-мага
   20001310|kickboxing|Kickboxen|kickboxing|kick-boxing|кикбоксинг
   20001311|sombo (martial art)|Sambo|sambo|sambo|самбо
  20001175|synchronised swimming|Synchronschwimmen|natación sincronizada|natation synchronisée|синхронное плавание
   20001081|synchronised free routine|freie Kür im Synchronschwimmen|rutina libre de natación sincronizada|programme libre de natation synchronisée|произвольная программа в синхронном плавании
   20001082|synchronised technical routine|technische Kür im Synchronschwimmen|rutina técnica de natación sincronizada|programme technique de natation synchronisée|техническая программа в синхронном плавании
  20001176|rugby|Rugby|rugby|rugby|регби
   20001035|rugby league|Rugby League|rugby league|rugby à XIII|регбилиг
   20001036|rugby union|Rugby Union|rugby union|rugby à XV|регби-15
   20001037|rugby sevens|Siebener-Rugby|rugby a siete|rugby à sept|регби-7
  20001183|eSports|E-Sport|deportes electrónicos|e-sport|киберспорт
  20001240|bodybuilding|Bodybuilding|culturismo|culturisme|бодибилдинг
  20001281|racquetball|Racquetball|ráquetbol|racquetball|ракетбол
  20001282|ringette|Ringette|ringette|ringuette|рингет
  20001286|arm wrestling|Armdrücken|pulso|bras de fer|армрестлинг
  20001305|padel|Padel|pádel|padel|падел
  20001306|kiting|Kitesport|kitesurf|kitesurf|кайтинг
  20001307|stand up paddleboarding (SUP)|Stand-up-Paddling|surf de remo|paddle|сапбординг
  20001309|cheerleading|Cheerleading|animación deportiva|cheerleading|чирлидинг
  20001329|3x3 basketball|3x3-Basketball|baloncesto 3x3|basket 3x3|баскетбол 3х3
  20001330|canoe slalom|Kanuslalom|piragüismo en eslalon|canoë-kayak slalom|гребной слалом
  20001331|canoe sprint|Kanurennsport|piragüismo de velocidad|canoë-kayak sprint|гребля на байдарках и каноэ (спринт)
  20001332|BMX freestyle|BMX-Freestyle|BMX estilo libre|BMX freestyle|BMX-фристайл
  20001333|road cycling|Straßenradsport|ciclismo en ruta|cyclisme sur route|шоссейный велоспорт
  20001334|track cycling|Bahnradsport|ciclismo en pista|cyclisme sur piste|велотрек
  20001335|football 5-a-side|Blindenfußball|fútbol para ciegos|cécifoot|футбол слепых 5х5
  20001336|goalball|Goalball|goalball|goalball|голбол
 20001103|disciplinary action in sport|Sportstrafe|sanción deportiva|sanction sportive|спортивные санкции
 20001104|drug use in sport|Doping|dopaje|dopage|допинг
  20001105|drug abuse in sport|Missbrauch von Dopingmitteln|abuso de sustancias dopantes|abus de produits dopants|злоупотребление допингом в спорте
  20001106|drug testing in sport|Dopingkontrolle|control antidopaje|contrôle antidopage|допинг-контроль
  20001107|medical drug use in sport|Medikamente im Sport|uso médico de fármacos en el deporte|usage médical de médicaments dans le sport|медицинское применение препаратов в спорте
 20001108|sport event|Sportveranstaltung|acontecimiento deportivo|événement sportif|спортивное событие
  20001177|Olympic Games|Olympische Spiele|Juegos Olímpicos|Jeux olympiques|Олимпийские игры
  20001178|Paralympic Games|Paralympische Spiele|Juegos Paralímpicos|Jeux paralympiques|Паралимпийские игры
  20001341|regular competition|Ligabetrieb|competición regular|saison régulière|регулярный чемпионат
  20001342|playoff championship|Play-offs|eliminatorias por el título|phase finale|плей-офф
  20001343|final game|Finale|final|finale|финал
 20001124|sport industry|Sportwirtschaft|industria del deporte|industrie du sport|индустрия спорта
 20001125|sport organisation|Sportverband|organización deportiva|organisation sportive|спортивная организация
 20001126|sport venue|Sportstätte|instalación deportiva|enceinte sportive|спортивный объект
 20001148|sports transaction|Transfers|traspasos|transferts|трансферы
 20001301|sport achievement|sportliche Leistung|logro deportivo|exploit sportif|спортивное достижение
  20001302|sports record|Sportrekord|récord deportivo|record sportif|спортивный рекорд
  20001303|sports medal|Medaille|medalla deportiva|médaille sportive|спортивная медаль
  20001304|sports award|Sportpreis|premio deportivo|prix sportif|спортивная награда
 20001323|sports coaching|Trainer|entrenadores|entraîneurs|тренеры
 20001324|sports management and ownership|Vereinsführung|gestión y propiedad de clubes|direction et propriété de clubs|управление клубами
 20001325|sports officiating|Schiedsrichter|arbitraje|arbitrage sportif|судейство в спорте
17000000|weather|Wetter|tiempo|météo|погода
 20001128|weather forecast|Wettervorhersage|pronóstico del tiempo|prévisions météo|прогноз погоды
 20001129|weather phenomena|Wettererscheinungen|fenómenos meteorológicos|phénomènes météorologiques|погодные явления
 20001130|weather statistic|Wetterstatistik|estadísticas del tiempo|statistiques météo|статистика погоды
 20001131|weather warning|Wetterwarnung|aviso meteorológico|alerte météo|предупреждение о погоде
`
