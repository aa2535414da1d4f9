/**
 * IPTC's Media Topics from education to lifestyle; what a line says is written in `../topics.ts`.
 */
export const educationToLifestyle = `
05000000|education|Bildung|educación|éducation|образование
 20000398|parents group|Elternvertretung|asociación de padres|association de parents|родительские объединения
 20000399|religious education|Religionsunterricht|educación religiosa|enseignement religieux|религиозное образование
 20000400|school|Schule|escuela|école|школа
  20000401|primary education|Grundschulbildung|educación primaria|enseignement primaire|начальное образование
  20000403|adult and continuing education|Erwachsenen- und Weiterbildung|educación de adultos y formación continua|éducation des adultes et formation continue|образование взрослых и повышение квалификации
  20000404|upper secondary education|Sekundarstufe II|educación secundaria superior|enseignement secondaire supérieur|старшая школа
  20000405|college and university|Hochschule und Universität|universidad y enseñanza superior|université et enseignement supérieur|вузы
  20000408|lower secondary education|Sekundarstufe I|educación secundaria básica|enseignement secondaire inférieur|основная школа
  20000409|early childhood education|frühkindliche Bildung|educación infantil|éducation de la petite enfance|дошкольное образование
  20001212|religious school|konfessionelle Schule|escuela religiosa|école confessionnelle|религиозная школа
  20001213|public school|öffentliche Schule|escuela pública|école publique|государственная школа
  20001214|private school|Privatschule|escuela privada|école privée|частная школа
  20001215|independent and charter school|freie Schule|escuela concertada|école sous contrat|независимая школа
 20000410|social learning|soziales Lernen|aprendizaje social|apprentissage social|социальное обучение
 20000412|curriculum|Lehrplan|plan de estudios|programme d’études|учебный план
 20000413|educational testing and examinations|Prüfungen|exámenes|examens|экзамены
 20000414|entrance examination|Aufnahmeprüfung|examen de acceso|examen d’entrée|вступительный экзамен
 20000415|students|Schüler und Studenten|estudiantes|élèves et étudiants|учащиеся
 20000416|teachers|Lehrkräfte|profesores|enseignants|учителя
 20001216|vocational education|Berufsausbildung|formación profesional|formation professionnelle|профессиональное образование
 20001217|educational grading|Benotung|calificaciones|notation scolaire|школьные оценки
 20001337|online and remote learning|Online- und Fernunterricht|enseñanza en línea y a distancia|enseignement en ligne et à distance|дистанционное обучение
 20001338|education policy|Bildungspolitik|política educativa|politique éducative|образовательная политика
06000000|environment|Umwelt|medio ambiente|environnement|окружающая среда
 20000418|climate change|Klimawandel|cambio climático|changement climatique|изменение климата
  20000419|global warming|Erderwärmung|calentamiento global|réchauffement climatique|глобальное потепление
 20000420|conservation|Naturschutz|conservación de la naturaleza|protection de la nature|охрана природы
  20000421|energy saving|Energiesparen|ahorro energético|économies d’énergie|энергосбережение
  20000422|parks|Naturparks|parques naturales|parcs naturels|природные парки
 20000424|environmental pollution|Umweltverschmutzung|contaminación|pollution|загрязнение среды
  20000425|air pollution|Luftverschmutzung|contaminación del aire|pollution de l’air|загрязнение воздуха
  20000426|environmental clean-up|Umweltsanierung|limpieza medioambiental|dépollution|очистка окружающей среды
  20000427|hazardous materials|Gefahrstoffe|materiales peligrosos|matières dangereuses|опасные вещества
  20000428|waste materials|Abfälle|residuos|déchets|отходы
  20000429|water pollution|Wasserverschmutzung|contaminación del agua|pollution de l’eau|загрязнение воды
 20000430|natural resources|natürliche Ressourcen|recursos naturales|ressources naturelles|природные ресурсы
  20000431|energy resources|Energieressourcen|recursos energéticos|ressources énergétiques|энергетические ресурсы
  20000432|land resources|Landressourcen|recursos terrestres|ressources foncières|земельные ресурсы
   20000433|forests|Wälder|bosques|forêts|леса
   20000434|mountains|Berge|montañas|montagnes|горы
  20000435|population growth|Bevölkerungswachstum|crecimiento demográfico|croissance démographique|рост населения
  20000436|renewable energy|erneuerbare Energien|energías renovables|énergies renouvelables|возобновляемая энергия
  20000437|water|Wasser|agua|eau|вода
   20000438|oceans|Ozeane|océanos|océans|океаны
   20000439|rivers|Flüsse|ríos|fleuves et rivières|реки
   20000440|wetlands|Feuchtgebiete|humedales|zones humides|водно-болотные угодья
 20000441|nature|Natur|naturaleza|nature|природа
  20000442|ecosystem|Ökosystem|ecosistema|écosystème|экосистема
  20000443|endangered species|bedrohte Arten|especies en peligro de extinción|espèces menacées|исчезающие виды
  20000444|invasive species|invasive Arten|especies invasoras|espèces invasives|инвазивные виды
  20001318|pests|Schädlinge|plagas|nuisibles|вредители
 20001374|sustainability|Nachhaltigkeit|sostenibilidad|durabilité|устойчивое развитие
07000000|health|Gesundheit|salud|santé|здоровье
 20000446|disease and condition|Krankheiten|enfermedades|maladies|болезни
  20000447|cancer|Krebs|cáncer|cancer|рак
  20000448|communicable disease|übertragbare Krankheit|enfermedad contagiosa|maladie transmissible|инфекционное заболевание
   20000449|epidemic|Epidemie|epidemia|épidémie|эпидемия
    20000450|plague (disease)|Pest (Krankheit)|peste (enfermedad)|peste (maladie)|чума (болезнь)
    20001218|pandemic|Pandemie|pandemia|pandémie|пандемия
   20000451|virus disease|Viruserkrankung|enfermedad vírica|maladie virale|вирусное заболевание
    20000452|AIDS|Aids|sida|sida|СПИД
    20000453|retrovirus|Retrovirus|retrovirus|rétrovirus|ретровирус
  20000454|heart disease|Herzerkrankung|enfermedad cardíaca|maladie cardiaque|болезнь сердца
  20000455|illness|Erkrankung|dolencia|affection|недомогание
  20000456|injury|Verletzung|lesión|blessure|травма
  20000457|medical conditions|gesundheitliche Beschwerden|afecciones médicas|problèmes de santé|состояния здоровья
  20000458|mental health|psychische Gesundheit|salud mental|santé mentale|психическое здоровье
   20000459|eating disorder|Essstörung|trastorno alimentario|trouble alimentaire|расстройство пищевого поведения
  20000460|obesity|Fettleibigkeit|obesidad|obésité|ожирение
  20001322|poisoning|Vergiftung|intoxicación|intoxication|отравление
 20000461|health facility|Gesundheitseinrichtung|centro sanitario|établissement de santé|медицинское учреждение
  20000462|hospital|Krankenhaus|hospital|hôpital|больница
  20001229|healthcare clinic|Arztpraxis und Ambulanz|centro de salud|centre de soins|поликлиника
 20000463|health organisation|Gesundheitsorganisation|organización sanitaria|organisation de santé|организация здравоохранения
 20000464|health treatment and procedure|Behandlung|tratamiento médico|traitement médical|лечение
  20000465|diet|Diät|dieta|régime alimentaire|диета
   20000466|dietary supplements|Nahrungsergänzungsmittel|suplementos dietéticos|compléments alimentaires|пищевые добавки
  20000467|medical drugs|Arzneimittel|medicamentos|médicaments|лекарства
   20000468|prescription drugs|verschreibungspflichtige Medikamente|medicamentos con receta|médicaments sur ordonnance|рецептурные лекарства
  20000469|medical procedure/test|medizinische Untersuchung|procedimiento y prueba médica|acte et examen médical|медицинская процедура и обследование
  20000470|medicine|Medizin|medicina|médecine|медицина
   20000471|herbal medicine|Pflanzenheilkunde|fitoterapia|phytothérapie|фитотерапия
   20000472|holistic medicine|ganzheitliche Medizin|medicina holística|médecine holistique|холистическая медицина
   20000473|traditional Chinese medicine|traditionelle chinesische Medizin|medicina tradicional china|médecine traditionnelle chinoise|традиционная китайская медицина
   20000474|western medicine|westliche Medizin|medicina occidental|médecine occidentale|западная медицина
  20000475|physical fitness|körperliche Fitness|forma física|forme physique|физическая форма
  20000476|preventative medicine|Vorsorgemedizin|medicina preventiva|médecine préventive|профилактическая медицина
   20000477|vaccines|Impfstoffe|vacunas|vaccins|вакцины
  20000478|therapy|Therapie|terapia|thérapie|терапия
  20001219|drug rehabilitation|Drogenentzug|desintoxicación|cure de désintoxication|реабилитация от наркозависимости
  20001221|emergency care|Notfallversorgung|atención de urgencias|soins d’urgence|неотложная помощь
  20001228|surgery|Chirurgie|cirugía|chirurgie|хирургия
 20000480|government health care|staatliches Gesundheitswesen|sanidad pública|système de santé public|государственное здравоохранение
 20000483|health insurance|Krankenversicherung|seguro médico|assurance maladie|медицинское страхование
 20000484|private health care|privates Gesundheitswesen|sanidad privada|santé privée|частное здравоохранение
 20000485|medical profession|medizinische Berufe|profesión médica|professions médicales|медицинские профессии
  20000486|medical service|medizinischer Dienst|servicio médico|service médical|медицинские услуги
  20000487|medical specialisation|medizinisches Fachgebiet|especialidad médica|spécialité médicale|медицинская специальность
   20000488|geriatric medicine|Altersmedizin|geriatría|gériatrie|гериатрия
   20000489|obstetrics/gynaecology|Geburtshilfe und Gynäkologie|obstetricia y ginecología|gynécologie-obstétrique|акушерство и гинекология
   20000490|paediatrics|Kinderheilkunde|pediatría|pédiatrie|педиатрия
   20000491|reproductive medicine|Reproduktionsmedizin|medicina reproductiva|médecine de la reproduction|репродуктивная медицина
   20000712|dentistry|Zahnmedizin|odontología|médecine dentaire|стоматология
   20000713|pharmacology|Pharmakologie|farmacología|pharmacologie|фармакология
   20000714|veterinary medicine|Tiermedizin|veterinaria|médecine vétérinaire|ветеринария
   20001220|general practice|Allgemeinmedizin|medicina general|médecine générale|общая врачебная практика
   20001222|orthopaedics|Orthopädie|ortopedia|orthopédie|ортопедия
   20001223|oncology|Onkologie|oncología|oncologie|онкология
   20001224|radiology|Radiologie|radiología|radiologie|радиология
   20001225|ophthalmology|Augenheilkunde|oftalmología|ophtalmologie|офтальмология
   20001226|surgical medicine|chirurgische Medizin|medicina quirúrgica|médecine chirurgicale|хирургическая медицина
   20001227|psychiatry|Psychiatrie|psiquiatría|psychiatrie|психиатрия
  20000492|medical staff|medizinisches Personal|personal médico|personnel médical|медицинский персонал
 20000493|non-human diseases|Krankheiten von Tieren und Pflanzen|enfermedades no humanas|maladies animales et végétales|болезни животных и растений
  20000494|animal disease|Tierkrankheit|enfermedad animal|maladie animale|болезнь животных
  20000495|plant disease|Pflanzenkrankheit|enfermedad vegetal|maladie des plantes|болезнь растений
 20001358|public health|öffentliche Gesundheit|salud pública|santé publique|общественное здоровье
08000000|human interest|Vermischtes|interés humano|société insolite|жизненные истории
 20000498|award and prize|Auszeichnung und Preis|premios|prix et récompenses|награды и премии
 20000499|record and achievement|Rekord und Leistung|récords y logros|records et exploits|рекорды и достижения
 20000500|animal|Tier|animal|animal|животное
 20000501|ceremony|Zeremonie|ceremonia|cérémonie|церемония
  20001233|name ceremony|Namensgebung|ceremonia de imposición de nombre|cérémonie d’attribution du nom|церемония наречения имени
  20001234|graduation|Abschlussfeier|graduación|remise des diplômes|выпускная церемония
  20001235|funeral and memorial service|Trauerfeier|funeral y acto conmemorativo|obsèques et cérémonie d’hommage|похороны и панихида
  20001236|wedding|Hochzeit|boda|mariage|свадьба
 20000503|human mishap|Missgeschick|percance|mésaventure|казусы
 20000504|high society|High Society|alta sociedad|haute société|высшее общество
  20000506|royalty|Königshäuser|realeza|familles royales|королевские семьи
 20000505|celebrity|Prominente|famosos|célébrités|знаменитости
 20000507|flowers and plants|Blumen und Pflanzen|flores y plantas|fleurs et plantes|цветы и растения
 20001237|anniversary|Jahrestag|aniversario|anniversaire d’un événement|годовщина
 20001238|birthday|Geburtstag|cumpleaños|anniversaire|день рождения
09000000|labour|Arbeit|trabajo|travail|труд
 20000509|employment|Beschäftigung|empleo|emploi|занятость
  20000339|commuting|Pendeln|desplazamientos al trabajo|trajets domicile-travail|поездки на работу
  20000510|apprenticeship|Lehre|aprendizaje de un oficio|apprentissage|ученичество
  20000511|child labour|Kinderarbeit|trabajo infantil|travail des enfants|детский труд
  20000512|employee|Arbeitnehmer|empleado|salarié|работник
  20000513|employer|Arbeitgeber|empleador|employeur|работодатель
  20000514|employment training|berufliche Weiterbildung|formación laboral|formation en entreprise|обучение на работе
  20000518|wages and benefits|Löhne und Zusatzleistungen|salarios y prestaciones|salaires et avantages sociaux|зарплата и социальные выплаты
   20000520|social security|Sozialversicherung|seguridad social|sécurité sociale|социальное страхование
  20001206|self-employment|Selbstständigkeit|trabajo por cuenta propia|travail indépendant|самозанятость
  20001276|parental leave|Elternzeit|permiso parental|congé parental|отпуск по уходу за ребёнком
  20001277|volunteering|Ehrenamt|voluntariado|bénévolat|волонтёрство
 20000521|employment legislation|Arbeitsrecht|legislación laboral|législation du travail|трудовое законодательство
  20000522|workplace health and safety|Arbeitsschutz|seguridad y salud en el trabajo|santé et sécurité au travail|охрана труда
 20000523|labour market|Arbeitsmarkt|mercado laboral|marché du travail|рынок труда
  20001275|gig economy|Gig-Ökonomie|economía de plataformas|économie des petits boulots|гиг-экономика
 20000524|labour relations|Arbeitsbeziehungen|relaciones laborales|relations du travail|трудовые отношения
  20000525|collective agreements|Tarifverträge|convenios colectivos|conventions collectives|коллективные договоры
  20000529|labour dispute|Arbeitskonflikt|conflicto laboral|conflit du travail|трудовой спор
  20000530|labour strike|Streik|huelga|grève|забастовка
 20000531|retirement|Ruhestand|jubilación|retraite|пенсия
  20000532|pension|Rente|pensión|pension de retraite|пенсионные выплаты
 20000533|unemployment|Arbeitslosigkeit|desempleo|chômage|безработица
  20000535|unemployment benefits|Arbeitslosengeld|prestaciones por desempleo|allocations chômage|пособия по безработице
 20000536|unions|Gewerkschaften|sindicatos|syndicats|профсоюзы
10000000|lifestyle and leisure|Lebensstil und Freizeit|estilo de vida y ocio|mode de vie et loisirs|образ жизни и досуг
 20000538|leisure|Freizeit|ocio|loisirs|досуг
  20000539|club and association|Klub und Verein|club y asociación|club et association|клуб и объединение
  20000540|game|Spiel|juego|jeu|игра
   20000541|board game|Brettspiel|juego de mesa|jeu de plateau|настольная игра
   20000542|card game|Kartenspiel|juego de cartas|jeu de cartes|карточная игра
   20000543|children's game|Kinderspiel|juego infantil|jeu d’enfants|детская игра
   20000544|dice game|Würfelspiel|juego de dados|jeu de dés|игра в кости
   20000545|outdoor game|Spiel im Freien|juego al aire libre|jeu de plein air|игра на открытом воздухе
   20000546|puzzle|Rätsel|rompecabezas|casse-tête|головоломка
   20000547|tile game|Legespiel|juego de fichas|jeu de tuiles|игра с фишками
   20000548|video game|Videospiel|videojuego|jeu vidéo|видеоигра
  20000549|gaming and lottery|Glücksspiel und Lotterie|juegos de azar y lotería|jeux d’argent et loterie|азартные игры и лотереи
  20000550|hobby|Hobby|afición|passe-temps|хобби
   20000566|automobile enthusiasm|Autobegeisterung|afición a los coches|passion de l’automobile|увлечение автомобилями
   20000567|bicycle enthusiasm|Fahrradbegeisterung|afición a las bicicletas|passion du vélo|увлечение велосипедами
   20000568|food and drink enthusiasm|Begeisterung für Essen und Trinken|afición a la comida y la bebida|passion de la gastronomie|увлечение едой и напитками
    20001253|cooking and baking|Kochen und Backen|cocina y repostería|cuisine et pâtisserie|кулинария и выпечка
    20001254|beer, wine and spirits|Bier, Wein und Spirituosen|cerveza, vino y licores|bières, vins et spiritueux|пиво, вино и крепкие напитки
   20000571|motorcycle enthusiasm|Motorradbegeisterung|afición a las motos|passion de la moto|увлечение мотоциклами
   20001247|collecting|Sammeln|coleccionismo|collection|коллекционирование
  20000551|vacation|Urlaub|vacaciones|vacances|отпуск
   20000552|public holiday|gesetzlicher Feiertag|día festivo|jour férié|государственный праздник
    20001267|Midsummer|Mittsommer|fiesta del solsticio de verano|fête du solstice d’été|праздник середины лета
    20001268|National day|Nationalfeiertag|fiesta nacional|fête nationale|национальный праздник
    20001269|New year|Neujahr|Año Nuevo|Nouvel An|Новый год
   20001270|Halloween|Halloween|Halloween|Halloween|Хеллоуин
  20000553|leisure venue|Freizeiteinrichtung|lugar de ocio|lieu de loisirs|место досуга
   20000554|amusement park|Freizeitpark|parque de atracciones|parc d’attractions|парк развлечений
   20000555|bar|Bar|bar|bar|бар
   20000556|cafe|Café|cafetería|café|кафе
   20000557|nightclub|Nachtklub|discoteca|boîte de nuit|ночной клуб
   20000558|restaurant|Restaurant|restaurante|restaurant|ресторан
   20001315|zoo|Zoo|zoológico|zoo|зоопарк
  20000560|outdoor recreational activities|Freizeitaktivitäten im Freien|actividades recreativas al aire libre|loisirs de plein air|активный отдых на природе
   20000561|fishing|Angeln|pesca deportiva|pêche|рыбалка
   20000562|hunting|Jagd|caza|chasse|охота
   20000917|scuba diving|Gerätetauchen|submarinismo|plongée sous-marine|дайвинг
   20001142|recreational mountaineering|Bergsport|montañismo recreativo|loisirs de montagne|любительский альпинизм
   20001241|horseback riding|Reiten|equitación de ocio|équitation de loisir|верховая езда
  20000563|travel and tourism|Reisen und Tourismus|viajes y turismo|voyages et tourisme|путешествия и туризм
 20000565|lifestyle|Lebensstil|estilo de vida|mode de vie|образ жизни
  20000569|organic food|Biolebensmittel|alimentos ecológicos|alimentation bio|органические продукты
  20000570|house and home|Haus und Wohnen|casa y hogar|maison et habitat|дом и быт
   20001255|home renovation|Renovierung|reformas del hogar|rénovation de l’habitat|ремонт жилья
   20001256|interior decoration|Inneneinrichtung|decoración de interiores|décoration intérieure|оформление интерьера
   20001257|gardening|Gärtnern|jardinería|jardinage|садоводство
  20000572|trend|Trend|tendencia|tendance|тренд
   20001250|body modification|Körpermodifikation|modificación corporal|modification corporelle|модификация тела
    20001251|tattooing|Tätowieren|tatuaje|tatouage|татуировка
    20001252|piercing|Piercing|perforación corporal|piercing|пирсинг
  20001143|party|Feier|fiesta|fête|вечеринка
 20001339|wellness|Wellness|bienestar|bien-être|хорошее самочувствие
  20001239|exercise and fitness|Bewegung und Fitness|ejercicio y forma física|exercice et forme physique|упражнения и фитнес
  20001340|mental wellbeing|seelisches Wohlbefinden|bienestar mental|bien-être mental|психологическое благополучие
`
