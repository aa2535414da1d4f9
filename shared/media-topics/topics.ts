/**
 * Subjects of IPTC's Media Topics (https://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0, © IPTC), a
 * line each: code, then the name in English, German, Spanish, French and Russian; what stands
 * further in is narrower than what stands above it.
 *
 * It is a part of the vocabulary, as of 2023: both upper levels without what IPTC has retired, and
 * of those below what is asked for most. The English names are IPTC's; the others are translations,
 * IPTC's where they were known.
 */
export const mediaTopics = `
01000000|arts, culture, entertainment and media|Kunst, Kultur, Unterhaltung und Medien|arte, cultura, entretenimiento y medios|arts, culture, divertissement et médias|искусство, культура, развлечения и СМИ
 20000002|arts and entertainment|Kunst und Unterhaltung|arte y entretenimiento|arts et divertissement|искусство и развлечения
  20000003|animation|Animation|animación|animation|анимация
  20000004|cartoon|Zeichentrick|dibujos animados|dessin animé|карикатура и мультфильм
  20000005|cinema|Kino|cine|cinéma|кино
  20000007|dance|Tanz|danza|danse|танец
 20000038|culture|Kultur|cultura|culture|культура
 20000045|mass media|Massenmedien|medios de comunicación|médias|средства массовой информации
16000000|conflict, war and peace|Konflikt, Krieg und Frieden|conflicto, guerra y paz|conflit, guerre et paix|конфликты, война и мир
 20000053|act of terror|Terroranschlag|acto terrorista|acte terroriste|террористический акт
 20000056|armed conflict|bewaffneter Konflikt|conflicto armado|conflit armé|вооружённый конфликт
 20000065|civil unrest|Unruhen|disturbios|troubles civils|гражданские беспорядки
  20000066|protests and demonstrations|Proteste und Demonstrationen|protestas y manifestaciones|protestations et manifestations|протесты и демонстрации
 20000070|coup d'etat|Staatsstreich|golpe de Estado|coup d’État|государственный переворот
 20001361|cyber warfare|Cyberkrieg|ciberguerra|cyberguerre|кибервойна
 20000071|massacre|Massaker|masacre|massacre|массовое убийство
 20000073|peace process|Friedensprozess|proceso de paz|processus de paix|мирный процесс
 20000077|post-war reconstruction|Wiederaufbau nach dem Krieg|reconstrucción de posguerra|reconstruction d’après-guerre|послевоенное восстановление
 20000080|prisoners of war|Kriegsgefangene|prisioneros de guerra|prisonniers de guerre|военнопленные
 20001377|war victims|Kriegsopfer|víctimas de guerra|victimes de guerre|жертвы войны
02000000|crime, law and justice|Kriminalität, Recht und Justiz|crimen, ley y justicia|criminalité, droit et justice|преступность, право и правосудие
 20000082|crime|Kriminalität|delincuencia|criminalité|преступность
  20000086|cyber crime|Cyberkriminalität|ciberdelincuencia|cybercriminalité|киберпреступность
 20000106|judiciary|Gerichtsbarkeit|poder judicial|pouvoir judiciaire|судебная власть
 20000119|justice|Gerechtigkeit|justicia|justice|правосудие
 20000121|law|Recht|derecho|droit|право
 20000129|law enforcement|Strafverfolgung|fuerzas del orden|forces de l’ordre|охрана правопорядка
03000000|disaster, accident and emergency incident|Katastrophe, Unfall und Notfall|desastre, accidente y emergencia|désastres et accidents|катастрофы, аварии и чрезвычайные происшествия
 20000139|accident and emergency incident|Unfall und Notfall|accidente y emergencia|accident et urgence|аварии и происшествия
 20000148|disaster|Katastrophe|desastre|catastrophe|катастрофа
 20000168|emergency response|Rettungseinsatz|respuesta a emergencias|intervention d’urgence|спасательные работы
04000000|economy, business and finance|Wirtschaft, Unternehmen und Finanzen|economía, negocios y finanzas|économie, affaires et finances|экономика, бизнес и финансы
 20000349|business enterprise|Unternehmen|empresa|entreprise|предприятие
 20000170|business information|Wirtschaftsinformation|información empresarial|informations sur les entreprises|сведения о компаниях
  20000174|bankruptcy|Insolvenz|quiebra|faillite|банкротство
  20000178|corporate earnings|Geschäftszahlen|resultados empresariales|résultats d’entreprise|прибыль компаний
  20000189|layoffs and downsizing|Entlassungen und Stellenabbau|despidos y recortes de plantilla|licenciements et réductions d’effectifs|увольнения и сокращения
  20000204|merger or acquisition|Fusion oder Übernahme|fusión o adquisición|fusion ou acquisition|слияние или поглощение
 20000344|economy|Volkswirtschaft|economía|économie|экономика
  20000350|central bank|Zentralbank|banco central|banque centrale|центральный банк
  20000346|economic trends and indicators|Konjunktur|tendencias e indicadores económicos|conjoncture économique|экономические показатели
  20000359|gross domestic product|Bruttoinlandsprodukt|producto interior bruto|produit intérieur brut|валовой внутренний продукт
  20000365|employment statistics|Beschäftigungszahlen|estadísticas de empleo|statistiques de l’emploi|статистика занятости
  20000368|government debt|Staatsschulden|deuda pública|dette publique|государственный долг
  20000370|inflation|Inflation|inflación|inflation|инфляция
  20000371|interest rates|Zinsen|tipos de interés|taux d’intérêt|процентные ставки
  20000373|international trade|Außenhandel|comercio internacional|commerce international|международная торговля
  20000374|trade agreements|Handelsabkommen|acuerdos comerciales|accords commerciaux|торговые соглашения
  20000377|trade policy|Handelspolitik|política comercial|politique commerciale|торговая политика
  20000379|monetary policy|Geldpolitik|política monetaria|politique monétaire|денежно-кредитная политика
  20000383|recession|Rezession|recesión|récession|рецессия
  20000384|tariff|Zölle|aranceles|droits de douane|пошлины
 20000385|market and exchange|Märkte und Börsen|mercados y bolsas|marchés et bourses|рынки и биржи
  20000396|stocks and securities|Aktien und Wertpapiere|acciones y valores|actions et titres|акции и ценные бумаги
 20000209|products and services|Produkte und Dienstleistungen|productos y servicios|produits et services|товары и услуги
  20000210|agriculture|Landwirtschaft|agricultura|agriculture|сельское хозяйство
  20000223|pharmaceutical|Pharmaindustrie|industria farmacéutica|industrie pharmaceutique|фармацевтика
  20000230|semiconductor and electronic component|Halbleiter und Elektronikbauteile|semiconductores y componentes electrónicos|semi-conducteurs et composants électroniques|полупроводники и электронные компоненты
  20000231|software and applications|Software und Anwendungen|software y aplicaciones|logiciels et applications|программы и приложения
  20000235|construction and property|Bau und Immobilien|construcción e inmuebles|construction et immobilier|строительство и недвижимость
  20000257|renewable energy|erneuerbare Energien|energías renovables|énergies renouvelables|возобновляемая энергия
  20000260|electricity|Strom|electricidad|électricité|электроэнергия
  20000265|nuclear power|Kernenergie|energía nuclear|énergie nucléaire|атомная энергия
  20000274|banking|Banken|banca|banque|банковское дело
  20000316|metal and mineral mining and refining|Bergbau und Metallgewinnung|minería y metalurgia|mines et métallurgie|добыча и переработка руд
  20000343|waterway and maritime transport|Schifffahrt|transporte marítimo y fluvial|transport maritime et fluvial|водный и морской транспорт
  20001243|oil and gas|Öl und Gas|petróleo y gas|pétrole et gaz|нефть и газ
05000000|education|Bildung|educación|éducation|образование
 20000412|curriculum|Lehrplan|plan de estudios|programme d’études|учебный план
 20001217|educational grading|Benotung|calificaciones|notation scolaire|школьные оценки
 20000413|educational testing and examinations|Prüfungen|exámenes|examens|экзамены
 20000414|entrance examination|Aufnahmeprüfung|examen de acceso|examen d’entrée|вступительный экзамен
 20001337|online and remote learning|Online- und Fernunterricht|enseñanza en línea y a distancia|enseignement en ligne et à distance|дистанционное обучение
 20000398|parents group|Elternvertretung|asociación de padres|association de parents|родительские объединения
 20000399|religious education|Religionsunterricht|educación religiosa|enseignement religieux|религиозное образование
 20000400|school|Schule|escuela|école|школа
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
07000000|health|Gesundheit|salud|santé|здоровье
 20000446|disease and condition|Krankheiten|enfermedades|maladies|болезни
 20000480|government health care|staatliches Gesundheitswesen|sanidad pública|système de santé public|государственное здравоохранение
 20000461|health facility|Gesundheitseinrichtung|centro sanitario|établissement de santé|медицинское учреждение
 20000483|health insurance|Krankenversicherung|seguro médico|assurance maladie|медицинское страхование
 20000463|health organisation|Gesundheitsorganisation|organización sanitaria|organisation de santé|организация здравоохранения
 20000464|health treatment and procedure|Behandlung|tratamiento médico|traitement médical|лечение
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
 20000521|employment legislation|Arbeitsrecht|legislación laboral|législation du travail|трудовое законодательство
 20000523|labour market|Arbeitsmarkt|mercado laboral|marché du travail|рынок труда
 20000524|labour relations|Arbeitsbeziehungen|relaciones laborales|relations du travail|трудовые отношения
  20000530|labour strike|Streik|huelga|grève|забастовка
 20000531|retirement|Ruhestand|jubilación|retraite|пенсия
 20000533|unemployment|Arbeitslosigkeit|desempleo|chômage|безработица
 20000536|unions|Gewerkschaften|sindicatos|syndicats|профсоюзы
10000000|lifestyle and leisure|Lebensstil und Freizeit|estilo de vida y ocio|mode de vie et loisirs|образ жизни и досуг
 20000538|leisure|Freizeit|ocio|loisirs|досуг
  20000561|fishing|Angeln|pesca deportiva|pêche|рыбалка
 20000565|lifestyle|Lebensstil|estilo de vida|mode de vie|образ жизни
 20001339|wellness|Wellness|bienestar|bien-être|хорошее самочувствие
11000000|politics|Politik|política|politique|политика
 20000574|election|Wahl|elecciones|élection|выборы
 20000587|fundamental rights|Grundrechte|derechos fundamentales|droits fondamentaux|основные права
 20000593|government|Regierung|gobierno|gouvernement|правительство
  20000598|national security|nationale Sicherheit|seguridad nacional|sécurité nationale|национальная безопасность
  20000607|government budget|Staatshaushalt|presupuesto del Estado|budget de l’État|государственный бюджет
 20000621|government policy|Regierungspolitik|política gubernamental|politique gouvernementale|государственная политика
 20000638|international relations|internationale Beziehungen|relaciones internacionales|relations internationales|международные отношения
  20000639|diplomacy|Diplomatie|diplomacia|diplomatie|дипломатия
  20000642|economic sanction|Wirtschaftssanktionen|sanciones económicas|sanctions économiques|экономические санкции
 20000646|non-governmental organisation|Nichtregierungsorganisation|organización no gubernamental|organisation non gouvernementale|неправительственная организация
 20000647|political crisis|politische Krise|crisis política|crise politique|политический кризис
 20000648|political dissent|politische Opposition|disidencia política|dissidence politique|политическое инакомыслие
 20000649|political process|politischer Prozess|proceso político|processus politique|политический процесс
12000000|religion|Religion|religión|religion|религия
 20000657|belief systems|Glaubensrichtungen|sistemas de creencias|croyances|вероучения
 20000702|relations between religion and government|Staat und Kirche|relaciones entre religión y gobierno|religion et État|религия и государство
 20000688|religious conflict|religiöser Konflikt|conflicto religioso|conflit religieux|религиозный конфликт
 20000697|religious facility|religiöse Stätte|recinto religioso|édifice religieux|культовое сооружение
 20000690|religious festival and holiday|religiöses Fest|fiestas religiosas|fête religieuse|религиозный праздник
 20000703|religious leader|Religionsführer|líder religioso|chef religieux|религиозный лидер
 20000696|religious ritual|religiöses Ritual|ritual religioso|rituel religieux|религиозный обряд
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
  20000763|information technology and computer science|Informatik|informática|informatique|информатика
  20001298|artificial intelligence|künstliche Intelligenz|inteligencia artificial|intelligence artificielle|искусственный интеллект
14000000|society|Gesellschaft|sociedad|société|общество
 20000768|communities|Bevölkerungsgruppen|comunidades|communautés|сообщества
 20000770|demographics|Demografie|demografía|démographie|демография
 20000775|discrimination|Diskriminierung|discriminación|discrimination|дискриминация
 20001373|diversity, equity and inclusion|Vielfalt, Gleichstellung und Inklusion|diversidad, equidad e inclusión|diversité, équité et inclusion|многообразие, равенство и инклюзия
 20000772|emigration|Auswanderung|emigración|émigration|эмиграция
 20000780|family|Familie|familia|famille|семья
 20000771|immigration|Einwanderung|inmigración|immigration|иммиграция
 20000788|mankind|Menschheit|humanidad|humanité|человечество
 20000799|social condition|soziale Lage|condición social|condition sociale|социальное положение
 20000802|social problem|soziales Problem|problema social|problème social|социальные проблемы
 20000808|values|Werte|valores|valeurs|ценности
 20000817|welfare|Sozialwesen|bienestar social|aide sociale|социальное обеспечение
15000000|sport|Sport|deporte|sport|спорт
 20000822|competition discipline|Sportart|disciplina deportiva|discipline sportive|виды спорта
  20001057|alpine skiing|Ski alpin|esquí alpino|ski alpin|горнолыжный спорт
  20000823|American football|American Football|fútbol americano|football américain|американский футбол
  20000847|badminton|Badminton|bádminton|badminton|бадминтон
  20000849|baseball|Baseball|béisbol|baseball|бейсбол
  20000851|basketball|Basketball|baloncesto|basket-ball|баскетбол
  20000856|boxing|Boxen|boxeo|boxe|бокс
  20000877|canoeing|Kanusport|piragüismo|canoë|гребля на каноэ
  20000888|cricket|Cricket|críquet|cricket|крикет
  20000892|cycling|Radsport|ciclismo|cyclisme|велоспорт
  20000913|diving|Wasserspringen|saltos de trampolín|plongeon|прыжки в воду
  20000940|golf|Golf|golf|golf|гольф
  20000942|gymnastics|Turnen|gimnasia|gymnastique|гимнастика
  20000958|handball|Handball|balonmano|handball|гандбол
  20000965|ice hockey|Eishockey|hockey sobre hielo|hockey sur glace|хоккей с шайбой
  20001026|rowing|Rudern|remo|aviron|академическая гребля
  20001038|sailing|Segeln|vela|voile|парусный спорт
  20001065|soccer|Fußball|fútbol|football|футбол
  20001064|snowboarding|Snowboard|snowboard|snowboard|сноуборд
  20001068|squash|Squash|squash|squash|сквош
  20001070|surfing|Surfen|surf|surf|сёрфинг
  20001071|swimming|Schwimmen|natación|natation|плавание
  20001083|table tennis|Tischtennis|tenis de mesa|tennis de table|настольный теннис
  20001085|tennis|Tennis|tenis|tennis|теннис
  20000827|track and field|Leichtathletik|atletismo|athlétisme|лёгкая атлетика
  20001087|triathlon|Triathlon|triatlón|triathlon|триатлон
  20001089|volleyball|Volleyball|voleibol|volley-ball|волейбол
 20001103|disciplinary action in sport|Sportstrafe|sanción deportiva|sanction sportive|спортивные санкции
 20001104|drug use in sport|Doping|dopaje|dopage|допинг
 20001301|sport achievement|sportliche Leistung|logro deportivo|exploit sportif|спортивное достижение
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
