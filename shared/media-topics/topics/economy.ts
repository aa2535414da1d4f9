/** IPTC's Media Topics on the economy; what a line says is written in `../topics.ts`. */
export const economy = `
04000000|economy, business and finance|Wirtschaft, Unternehmen und Finanzen|economía, negocios y finanzas|économie, affaires et finances|экономика, бизнес и финансы
 20000170|business information|Wirtschaftsinformation|información empresarial|informations sur les entreprises|сведения о компаниях
  20000171|business finance|Unternehmensfinanzen|finanzas empresariales|finances d’entreprise|финансы предприятия
   20000172|accounting and audit|Rechnungslegung und Prüfung|contabilidad y auditoría|comptabilité et audit|бухгалтерия и аудит
   20000173|analysts' comment|Analystenkommentar|comentario de analistas|commentaire d’analystes|комментарий аналитиков
   20000174|bankruptcy|Insolvenz|quiebra|faillite|банкротство
   20000176|credit rating|Bonitätsbewertung|calificación crediticia|notation de crédit|кредитный рейтинг
   20000177|dividend announcement|Dividendenankündigung|anuncio de dividendos|annonce de dividendes|объявление дивидендов
   20000178|corporate earnings|Geschäftszahlen|resultados empresariales|résultats d’entreprise|прибыль компаний
   20000179|earnings forecast|Gewinnprognose|previsión de resultados|prévision de résultats|прогноз прибыли
   20000180|financial statement|Jahresabschluss|estado financiero|états financiers|финансовая отчётность
    20000181|proxy filing|Stimmrechtsunterlagen|documentación de voto por delegación|circulaire de sollicitation de procurations|материалы для голосования акционеров по доверенности
   20000182|financially distressed company|Unternehmen in finanzieller Schieflage|empresa en dificultades financieras|entreprise en difficulté financière|компания в тяжёлом финансовом положении
   20000183|corporate financing|Unternehmensfinanzierung|financiación empresarial|financement d’entreprise|корпоративное финансирование
    20000175|buyback|Aktienrückkauf|recompra de acciones|rachat d’actions|выкуп акций
    20000184|restructuring and recapitalisation|Umstrukturierung und Rekapitalisierung|reestructuración y recapitalización|restructuration et recapitalisation|реструктуризация и рекапитализация
    20000186|stock activity|Aktiengeschehen|actividad bursátil|mouvements boursiers|операции с акциями
    20000187|stock flotation|Börsengang|salida a bolsa|introduction en bourse|размещение акций на бирже
   20000185|shareholder|Aktionär|accionista|actionnaire|акционер
  20000188|human resources|Personalwesen|recursos humanos|ressources humaines|управление персоналом
   20000189|layoffs and downsizing|Entlassungen und Stellenabbau|despidos y recortes de plantilla|licenciements et réductions d’effectifs|увольнения и сокращения
   20000190|management|Management|dirección de empresas|direction d’entreprise|менеджмент
   20000191|stock option|Aktienoption|opción sobre acciones|stock-option|опцион на акции
  20000192|strategy and marketing|Strategie und Marketing|estrategia y marketing|stratégie et marketing|стратегия и маркетинг
   20000193|annual and special corporate meeting|Hauptversammlung|junta general ordinaria y extraordinaria|assemblée générale ordinaire et extraordinaire|годовое и внеочередное собрание акционеров
   20000194|annual report|Geschäftsbericht|informe anual|rapport annuel|годовой отчёт
   20000195|board of directors|Verwaltungsrat|consejo de administración|conseil d’administration|совет директоров
   20000196|commercial contract|Handelsvertrag|contrato mercantil|contrat commercial|коммерческий контракт
   20000197|company spin-off|Unternehmensabspaltung|escisión de empresa|scission d’entreprise|выделение компании
   20000198|economic globalisation|wirtschaftliche Globalisierung|globalización económica|mondialisation économique|экономическая глобализация
   20000199|business governance|Unternehmensführung|gobierno corporativo|gouvernance d’entreprise|корпоративное управление
   20000200|joint venture|Gemeinschaftsunternehmen|empresa conjunta|coentreprise|совместное предприятие
   20000201|leveraged buyout|fremdfinanzierte Übernahme|compra apalancada|rachat par endettement|выкуп на заёмные средства
   20000202|licensing agreement|Lizenzvertrag|acuerdo de licencia|accord de licence|лицензионное соглашение
   20000203|management buyout|Management-Buy-out|compra por la dirección|rachat par les dirigeants|выкуп компании менеджментом
   20000204|merger or acquisition|Fusion oder Übernahme|fusión o adquisición|fusion ou acquisition|слияние или поглощение
   20000205|new product or service|neues Produkt oder neue Dienstleistung|nuevo producto o servicio|nouveau produit ou service|новый товар или услуга
   20000206|patent, copyright and trademark|Patent, Urheberrecht und Marke|patentes, derechos de autor y marcas|brevets, droit d’auteur et marques|патенты, авторские права и товарные знаки
   20000207|product recall|Produktrückruf|retirada de producto|rappel de produit|отзыв продукции
   20000208|research and development|Forschung und Entwicklung|investigación y desarrollo|recherche et développement|исследования и разработки
   20001159|public contract|öffentlicher Auftrag|contrato público|marché public|государственный контракт
   20001295|outsourcing|Auslagerung|externalización|externalisation|аутсорсинг
  20001230|corporate social responsibility|soziale Unternehmensverantwortung|responsabilidad social corporativa|responsabilité sociale des entreprises|корпоративная социальная ответственность
 20000209|products and services|Produkte und Dienstleistungen|productos y servicios|produits et services|товары и услуги
  20000210|agriculture|Landwirtschaft|agricultura|agriculture|сельское хозяйство
   20000211|aquaculture|Aquakultur|acuicultura|aquaculture|аквакультура
   20000212|arable farming|Ackerbau|agricultura de cultivo|grande culture|растениеводство
   20000213|fishing industry|Fischerei|industria pesquera|industrie de la pêche|рыбная промышленность
   20000214|forestry and timber|Forst- und Holzwirtschaft|silvicultura y madera|sylviculture et filière bois|лесное хозяйство и древесина
   20000215|livestock farming|Viehzucht|ganadería|élevage|животноводство
   20000216|viniculture|Weinbau|vitivinicultura|viticulture|виноделие
  20000217|chemicals|Chemie|productos químicos|produits chimiques|химическая промышленность
   20000218|biotechnology business|Biotechnologiebranche|industria biotecnológica|industrie des biotechnologies|биотехнологическая отрасль
   20000219|fertiliser|Dünger|fertilizante|engrais|удобрения
   20000220|health and beauty product|Gesundheits- und Schönheitsprodukt|producto de salud y belleza|produit de santé et de beauté|товары для здоровья и красоты
   20000221|inorganic chemical|anorganische Chemikalie|producto químico inorgánico|produit chimique inorganique|неорганические вещества
   20000222|organic chemical|organische Chemikalie|producto químico orgánico|produit chimique organique|органические вещества
   20000223|pharmaceutical|Pharmaindustrie|industria farmacéutica|industrie pharmaceutique|фармацевтика
   20000224|synthetic and plastic chemicals|Kunststoffe und synthetische Stoffe|plásticos y productos sintéticos|plastiques et produits de synthèse|пластмассы и синтетические вещества
  20000225|computing and information technology|Computer und Informationstechnik|informática y tecnologías de la información|informatique et technologies de l’information|вычислительная техника и информационные технологии
   20000226|hardware|Hardware|hardware|matériel informatique|компьютерное оборудование
   20000227|computer networking|Computernetze|redes informáticas|réseaux informatiques|компьютерные сети
   20000228|satellite technology|Satellitentechnik|tecnología satelital|technologie satellitaire|спутниковые технологии
   20000229|computer security|Computersicherheit|seguridad informática|sécurité informatique|компьютерная безопасность
   20000230|semiconductor and electronic component|Halbleiter und Elektronikbauteile|semiconductores y componentes electrónicos|semi-conducteurs et composants électroniques|полупроводники и электронные компоненты
   20000231|software and applications|Software und Anwendungen|software y aplicaciones|logiciels et applications|программы и приложения
   20000232|telecommunication equipment|Telekommunikationstechnik|equipos de telecomunicaciones|équipements de télécommunications|телекоммуникационное оборудование
   20000233|telecommunication service|Telekommunikationsdienst|servicio de telecomunicaciones|service de télécommunications|телекоммуникационные услуги
   20000234|wireless technology|Funktechnik|tecnología inalámbrica|technologie sans fil|беспроводные технологии
   20001161|Internet of Things|Internet der Dinge|internet de las cosas|internet des objets|интернет вещей
  20000235|construction and property|Bau und Immobilien|construcción e inmuebles|construction et immobilier|строительство и недвижимость
   20000236|design and engineering|Planung und Ingenieurbau|diseño e ingeniería|conception et ingénierie|проектирование и инженерное дело
   20000239|house building|Wohnungsbau|construcción de viviendas|construction de logements|жилищное строительство
   20000240|land price|Grundstückspreis|precio del suelo|prix du foncier|цены на землю
   20000241|real estate|Immobilien|bienes inmuebles|immobilier|недвижимость
   20000242|renovation|Renovierung|rehabilitación de edificios|rénovation|ремонт и реконструкция
   20001245|infrastructure projects|Infrastrukturprojekte|proyectos de infraestructura|projets d’infrastructure|инфраструктурные проекты
   20001246|commercial building|Gewerbebau|edificación comercial|construction de bâtiments commerciaux|коммерческое строительство
  20000243|consumer goods|Konsumgüter|bienes de consumo|biens de consommation|потребительские товары
   20000244|beverage|Getränk|bebida|boisson|напитки
   20000245|clothing|Kleidung|ropa|vêtements|одежда
   20000248|grocery|Lebensmittelhandel|comestibles|épicerie|продовольственные товары
   20000249|luxury good|Luxusgut|artículo de lujo|produit de luxe|предметы роскоши
   20000251|non-durable good|Verbrauchsgut|bien no duradero|bien non durable|товары кратковременного пользования
   20000254|toy|Spielzeug|juguete|jouet|игрушки
   20000255|wholesale|Großhandel|comercio mayorista|commerce de gros|оптовая торговля
   20001258|consumer electronics|Unterhaltungselektronik|electrónica de consumo|électronique grand public|бытовая электроника
   20001289|sales channels|Vertriebswege|canales de venta|canaux de vente|каналы сбыта
  20000252|retail|Einzelhandel|comercio minorista|commerce de détail|розничная торговля
   20000246|department store|Kaufhaus|grandes almacenes|grand magasin|универмаг
   20000247|electronic commerce|Onlinehandel|comercio electrónico|commerce électronique|электронная торговля
   20000250|mail order|Versandhandel|venta por correo|vente par correspondance|торговля по почте
   20000253|speciality store|Fachgeschäft|tienda especializada|magasin spécialisé|специализированный магазин
   20001296|shopping mall|Einkaufszentrum|centro comercial|centre commercial|торговый центр
   20001297|shopping district and high street|Einkaufsviertel und Einkaufsstraße|zona comercial y calle comercial|quartier commerçant et rue commerçante|торговый район и торговая улица
  20000256|energy and resource|Energie und Rohstoffe|energía y recursos|énergie et ressources|энергетика и ресурсы
   20000257|alternative energy|alternative Energie|energía alternativa|énergie alternative|альтернативная энергетика
   20000258|coal|Kohle|carbón|charbon|уголь
   20000260|electricity|Strom|electricidad|électricité|электроэнергия
   20000265|nuclear power|Kernenergie|energía nuclear|énergie nucléaire|атомная энергия
   20001207|biofuel|Biokraftstoff|biocombustible|biocarburant|биотопливо
   20001208|geothermal power|Erdwärme|energía geotérmica|géothermie|геотермальная энергия
   20001209|solar power|Solarenergie|energía solar|énergie solaire|солнечная энергия
   20001210|hydroelectric power|Wasserkraft|energía hidroeléctrica|hydroélectricité|гидроэнергия
   20001211|wind power|Windkraft|energía eólica|énergie éolienne|ветроэнергетика
   20001243|oil and gas|Öl und Gas|petróleo y gas|pétrole et gaz|нефть и газ
    20000259|diesel fuel|Dieselkraftstoff|gasóleo|gazole|дизельное топливо
    20000262|kerosene/paraffin|Kerosin/Petroleum|queroseno/parafina|kérosène/pétrole lampant|керосин
    20000263|natural gas|Erdgas|gas natural|gaz naturel|природный газ
    20000268|gasoline|Benzin|gasolina|essence|бензин
  20000271|financial and business service|Finanz- und Unternehmensdienstleistung|servicios financieros y empresariales|services financiers et aux entreprises|финансовые и деловые услуги
   20000272|accountancy and auditing|Buchhaltung und Wirtschaftsprüfung|servicios de contabilidad y auditoría|services de comptabilité et d’audit|бухгалтерские и аудиторские услуги
   20000273|auction service|Auktionshandel|servicio de subastas|vente aux enchères|аукционные услуги
   20000274|banking|Banken|banca|banque|банковское дело
   20000275|consultancy service|Beratungsdienst|servicio de consultoría|service de conseil|консалтинговые услуги
   20000276|employment agency|Arbeitsvermittlung|agencia de empleo|agence de placement|агентство по трудоустройству
   20000277|funeral home and crematorium|Bestattungsinstitut und Krematorium|funeraria y crematorio|pompes funèbres et crématorium|похоронное бюро и крематорий
   20000278|healthcare provider|Gesundheitsdienstleister|proveedor de atención sanitaria|prestataire de soins de santé|поставщик медицинских услуг
   20000279|insurance|Versicherungen|seguros|assurance|страхование
   20000280|investment service|Anlageberatung|servicio de inversión|service d’investissement|инвестиционные услуги
   20000281|janitorial service|Gebäudereinigung|servicio de limpieza|service de nettoyage|клининговые услуги
   20000282|legal service|Rechtsdienstleistung|servicio jurídico|service juridique|юридические услуги
   20000283|market research|Marktforschung|estudios de mercado|étude de marché|исследование рынка
   20000284|market trend|Markttrend|tendencia de mercado|tendance du marché|тенденции рынка
   20000285|personal finance|private Finanzen|finanzas personales|finances personnelles|личные финансы
   20000286|personal income|persönliches Einkommen|ingresos personales|revenu des particuliers|личный доход
   20000287|personal investing|private Geldanlage|inversión personal|placements personnels|личные инвестиции
   20000288|personal service|persönliche Dienstleistung|servicio personal|service à la personne|бытовые услуги
   20000289|printing service|Druckerei|servicio de impresión|service d’imprimerie|типографские услуги
   20000290|rental service|Vermietung|servicio de alquiler|service de location|прокат и аренда
   20000291|shipping service|Versanddienst|servicio de envíos|service d’expédition|услуги доставки
   20000292|stock broking|Wertpapierhandel|corretaje de bolsa|courtage en bourse|биржевые брокерские услуги
   20000293|wedding service|Hochzeitsdienstleistung|servicio para bodas|services de mariage|свадебные услуги
   20001136|trade show or expo|Messe|feria comercial|salon professionnel|торговая выставка
   20001162|asset management|Vermögensverwaltung|gestión de activos|gestion d’actifs|управление активами
   20001163|client relationship management|Kundenbeziehungsmanagement|gestión de relaciones con clientes|gestion de la relation client|управление отношениями с клиентами
   20001164|payment service|Zahlungsdienst|servicio de pago|service de paiement|платёжная служба
   20001294|crowdfunding|Crowdfunding|micromecenazgo|financement participatif|краудфандинг
  20000294|manufacturing and engineering|Fertigung und Maschinenbau|manufactura e ingeniería|industrie manufacturière et ingénierie|обрабатывающая промышленность и машиностроение
   20000295|aerospace|Luft- und Raumfahrtindustrie|industria aeroespacial|aérospatiale|авиакосмическая промышленность
   20000296|automotive|Autoindustrie|industria automovilística|automobile|автомобильная промышленность
   20000297|defence equipment|Rüstungsgüter|equipos de defensa|équipements de défense|военная техника
   20000298|electrical appliance|Elektrogerät|electrodoméstico|appareil électrique|электроприборы
   20000299|heavy engineering|Schwermaschinenbau|ingeniería pesada|industrie lourde|тяжёлое машиностроение
   20000300|industrial component|Industriebauteil|componente industrial|composant industriel|промышленные компоненты
   20000301|instrument engineering|Messgerätebau|ingeniería de instrumentos|fabrication d’instruments|приборостроение
   20000302|machine manufacturing|Maschinenbau|fabricación de maquinaria|fabrication de machines|производство машин
   20000303|shipbuilding|Schiffbau|construcción naval|construction navale|судостроение
   20001165|capital goods|Investitionsgüter|bienes de equipo|biens d’équipement|средства производства
   20001166|railway manufacturing|Bahnindustrie|industria ferroviaria|industrie ferroviaire|железнодорожное машиностроение
  20000304|media|Medien|medios|secteur des médias|медиаиндустрия
   20000305|advertising|Werbung|publicidad|publicité|реклама
   20000306|book industry|Buchbranche|industria del libro|industrie du livre|книжная индустрия
   20000307|motion picture industry|Filmbranche|industria cinematográfica|industrie du cinéma|киноиндустрия
   20000308|music industry|Musikbranche|industria musical|industrie musicale|музыкальная индустрия
   20000309|news agency|Nachrichtenagentur|agencia de noticias|agence de presse|информационное агентство
   20000310|newspaper and magazine|Zeitung und Zeitschrift|periódicos y revistas|journaux et magazines|газеты и журналы
   20000311|online media industry|Onlinemedien-Branche|industria de medios digitales|industrie des médias en ligne|индустрия интернет-СМИ
   20000312|public relations|Öffentlichkeitsarbeit|relaciones públicas|relations publiques|связи с общественностью
   20000313|radio industry|Radiobranche|industria de la radio|industrie de la radio|радиоиндустрия
   20000314|satellite and cable service|Satelliten- und Kabeldienst|servicio de satélite y cable|service par satellite et par câble|спутниковое и кабельное вещание
   20000315|television industry|Fernsehbranche|industria de la televisión|industrie de la télévision|телеиндустрия
   20001293|streaming service|Streamingdienst|servicio de streaming|service de streaming|стриминговый сервис
  20000316|metal and mineral mining and refining|Bergbau und Metallgewinnung|minería y metalurgia|mines et métallurgie|добыча и переработка руд
   20000317|building material|Baustoff|material de construcción|matériaux de construction|строительные материалы
   20000318|gold and precious material|Gold und Edelmetalle|oro y materiales preciosos|or et matières précieuses|золото и драгоценные материалы
   20000319|iron and steel|Eisen und Stahl|hierro y acero|fer et acier|чёрная металлургия
   20000320|mining|Bergbau|minería|exploitation minière|горнодобывающая промышленность
   20000321|non-ferrous metal|Nichteisenmetall|metal no ferroso|métal non ferreux|цветные металлы
  20000322|process industry|Prozessindustrie|industria de procesos|industrie de transformation|перерабатывающая промышленность
   20000323|distiller and brewer|Brennerei und Brauerei|destilería y cervecería|distillerie et brasserie|производство спиртного и пива
   20000324|food industry|Lebensmittelindustrie|industria alimentaria|industrie alimentaire|пищевая промышленность
   20000325|furnishings and furniture|Möbel und Einrichtung|muebles y decoración|meubles et ameublement|мебель и предметы интерьера
   20000326|paper and packaging product|Papier- und Verpackungsprodukt|papel y envases|papier et emballage|бумага и упаковка
   20000327|rubber product|Gummierzeugnis|producto de caucho|produit en caoutchouc|резиновые изделия
   20000328|soft drinks|alkoholfreie Getränke|refrescos|boissons sans alcool|безалкогольные напитки
   20000329|textile and clothing|Textil und Bekleidung|textil y confección|textile et habillement|текстиль и одежда
   20000330|tobacco|Tabak|tabaco|tabac|табак
   20001167|medical equipment|Medizintechnik|equipos médicos|équipement médical|медицинское оборудование
   20001168|pet product and service|Heimtierprodukte und -dienstleistungen|productos y servicios para mascotas|produits et services pour animaux de compagnie|товары и услуги для домашних животных
   20001169|e-cigarette|E-Zigarette|cigarrillo electrónico|cigarette électronique|электронная сигарета
  20000331|tourism and leisure industry|Tourismus- und Freizeitbranche|industria del turismo y el ocio|industrie du tourisme et des loisirs|индустрия туризма и досуга
   20000332|casino and gambling|Kasino und Glücksspiel|casinos y juegos de azar|casinos et jeux d’argent|казино и азартные игры
   20000333|hotel and accommodation|Hotel und Unterkunft|hoteles y alojamiento|hôtellerie et hébergement|гостиницы и размещение
   20000334|recreational and sporting goods|Freizeit- und Sportartikel|artículos recreativos y deportivos|articles de loisirs et de sport|товары для отдыха и спорта
   20000335|restaurant and catering|Gastronomie und Catering|restaurantes y catering|restauration et traiteurs|рестораны и кейтеринг
   20000336|tour operator|Reiseveranstalter|operador turístico|voyagiste|туроператор
  20000337|transport|Transport und Verkehr|transporte|transport|транспорт
   20000338|air transport|Luftverkehr|transporte aéreo|transport aérien|воздушный транспорт
   20000340|railway transport|Schienenverkehr|transporte ferroviario|transport ferroviaire|железнодорожный транспорт
   20000341|road transport|Straßentransport|transporte por carretera|transport routier|автомобильный транспорт
   20000342|traffic|Straßenverkehr|tráfico|circulation|дорожное движение
   20000343|waterway and maritime transport|Schifffahrt|transporte marítimo y fluvial|transport maritime et fluvial|водный и морской транспорт
  20001160|crafts industry|Handwerk|artesanía|artisanat|ремёсла
  20001170|logistics|Logistik|logística|logistique|логистика
  20001244|utilities|Versorgungsunternehmen|servicios públicos|services publics de réseau|коммунальные услуги
   20000269|waste management industry|Abfallwirtschaft|industria de gestión de residuos|industrie de la gestion des déchets|отрасль обращения с отходами
   20000270|water supply|Wasserversorgung|suministro de agua|approvisionnement en eau|водоснабжение
   20001291|heating, ventilation, and air conditioning|Heizung, Lüftung und Klimatechnik|calefacción, ventilación y aire acondicionado|chauffage, ventilation et climatisation|отопление, вентиляция и кондиционирование
 20000344|economy|Volkswirtschaft|economía|économie|экономика
  20000346|economic trends and indicators|Konjunktur|tendencias e indicadores económicos|conjoncture économique|экономические показатели
   20000347|bonds|Anleihen|bonos|obligations|облигации
   20000348|budgets and budgeting|Haushalt und Budgetplanung|presupuestos|budgets et planification budgétaire|бюджеты и их планирование
   20000349|business enterprise|Unternehmen|empresa|entreprise|предприятие
    20001158|entrepreneurship|Unternehmertum|emprendimiento|entrepreneuriat|предпринимательство
    20001172|small and medium enterprise|kleine und mittlere Unternehmen|pequeña y mediana empresa|petites et moyennes entreprises|малое и среднее предпринимательство
    20001278|cooperative|Genossenschaft|cooperativa|coopérative|кооператив
   20000350|central bank|Zentralbank|banco central|banque centrale|центральный банк
   20000351|consumers|Verbraucher|consumidores|consommateurs|потребители
    20000352|consumer confidence|Verbrauchervertrauen|confianza del consumidor|confiance des consommateurs|потребительское доверие
    20000353|consumer issue|Verbraucherfrage|asunto de consumo|question de consommation|проблема потребителей
   20000354|credit and debt|Kredit und Schulden|crédito y deuda|crédit et dette|кредиты и долги
   20000355|currency|Währung|moneda|monnaie|валюта
    20001279|cryptocurrency|Kryptowährung|criptomoneda|cryptomonnaie|криптовалюта
   20000356|deflation|Deflation|deflación|déflation|дефляция
   20000357|economic growth|Wirtschaftswachstum|crecimiento económico|croissance économique|экономический рост
   20000358|economic indicator|Konjunkturindikator|indicador económico|indicateur économique|экономический показатель
    20000360|industrial production|Industrieproduktion|producción industrial|production industrielle|промышленное производство
    20000361|inventories|Lagerbestände|existencias|stocks de marchandises|товарные запасы
    20000362|productivity|Produktivität|productividad|productivité|производительность труда
   20000363|economic organisation|Wirtschaftsverband|organización económica|organisation économique|экономическая организация
   20000364|emerging market|Schwellenland|mercado emergente|marché émergent|развивающийся рынок
   20000366|exports|Exporte|exportaciones|exportations|экспорт
   20000367|government aid|staatliche Hilfe|ayuda pública|aide publique|государственная помощь
   20000369|imports|Importe|importaciones|importations|импорт
   20000372|international economic institution|internationale Wirtschaftsinstitution|institución económica internacional|institution économique internationale|международный экономический институт
   20000378|investments|Investitionen|inversiones|investissements|инвестиции
   20000380|mortgage|Hypothek|hipoteca|prêt hypothécaire|ипотека
   20000381|mutual funds|Investmentfonds|fondos de inversión|fonds communs de placement|паевые инвестиционные фонды
   20000382|prices|Preise|precios|prix|цены
  20000359|gross domestic product|Bruttoinlandsprodukt|producto interior bruto|produit intérieur brut|валовой внутренний продукт
  20000365|employment statistics|Beschäftigungszahlen|estadísticas de empleo|statistiques de l’emploi|статистика занятости
  20000368|government debt|Staatsschulden|deuda pública|dette publique|государственный долг
  20000370|inflation|Inflation|inflación|inflation|инфляция
  20000371|interest rates|Zinsen|tipos de interés|taux d’intérêt|процентные ставки
  20000373|international trade|Außenhandel|comercio internacional|commerce international|международная торговля
   20000375|trade balance|Handelsbilanz|balanza comercial|balance commerciale|торговый баланс
   20000376|trade dispute|Handelsstreit|disputa comercial|différend commercial|торговый спор
  20000374|trade agreements|Handelsabkommen|acuerdos comerciales|accords commerciaux|торговые соглашения
  20000377|trade policy|Handelspolitik|política comercial|politique commerciale|торговая политика
  20000379|monetary policy|Geldpolitik|política monetaria|politique monétaire|денежно-кредитная политика
  20000383|recession|Rezession|recesión|récession|рецессия
  20000384|tariff|Zölle|aranceles|droits de douane|пошлины
  20001171|sharing economy|Sharing Economy|economía colaborativa|économie du partage|экономика совместного потребления
 20000385|market and exchange|Märkte und Börsen|mercados y bolsas|marchés et bourses|рынки и биржи
  20000386|commodity market|Rohstoffmarkt|mercado de materias primas|marché des matières premières|сырьевой рынок
   20000387|energy market|Energiemarkt|mercado energético|marché de l’énergie|энергетический рынок
   20000388|metal|Metall|metal|métal|металл
   20000389|soft commodity|Agrarrohstoff|materia prima agrícola|matière première agricole|сельскохозяйственное сырьё
  20000390|debt market|Anleihemarkt|mercado de deuda|marché de la dette|долговой рынок
  20000391|foreign exchange market|Devisenmarkt|mercado de divisas|marché des changes|валютный рынок
  20000392|loan market|Kreditmarkt|mercado de préstamos|marché du crédit|кредитный рынок
   20000393|loans|Kredite|préstamos|prêts|займы
  20000394|securities|Wertpapiere|valores|titres|ценные бумаги
   20000395|derivative securities|Derivate|derivados financieros|produits dérivés|производные ценные бумаги
  20000396|stocks and securities|Aktien und Wertpapiere|acciones y valores|actions et titres|акции и ценные бумаги
   20001137|stock recommendation|Aktienempfehlung|recomendación bursátil|recommandation boursière|рекомендация по акциям
    20001138|buy recommendation|Kaufempfehlung|recomendación de compra|recommandation d’achat|рекомендация покупать
    20001139|hold recommendation|Halteempfehlung|recomendación de mantener|recommandation de conserver|рекомендация держать
    20001140|sell recommendation|Verkaufsempfehlung|recomendación de venta|recommandation de vente|рекомендация продавать
   20001141|hot stock|gefragte Aktie|acción destacada|valeur en vue|акция в центре внимания
`
