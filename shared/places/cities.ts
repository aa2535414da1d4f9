/** A city that no time zone is named after, but that much news comes from. */
interface City {
  readonly timeZone: string
  readonly country: string
  readonly names: Readonly<Record<string, string>> & { readonly en: string }
}

/** zone country | English name | names in other languages if they differ. Maintained by hand. */
const table = `
America/New_York US|Washington|ru Вашингтон,uk Вашингтон,be Вашынгтон
America/New_York US|Boston|ru Бостон,uk Бостон
America/New_York US|Philadelphia|fr Philadelphie,es Filadelfia,it Filadelfia,pt Filadélfia,ru Филадельфия,uk Філадельфія
America/New_York US|Atlanta|ru Атланта,uk Атланта
America/New_York US|Miami|ru Майами,uk Маямі
America/Chicago US|Houston|ru Хьюстон,uk Г’юстон
America/Chicago US|Dallas|ru Даллас,uk Даллас
America/Chicago US|New Orleans|fr La Nouvelle-Orléans,es Nueva Orleans,pt Nova Orleães,ru Новый Орлеан,uk Новий Орлеан
America/Los_Angeles US|San Francisco|ru Сан-Франциско,uk Сан-Франциско
America/Los_Angeles US|Seattle|ru Сиэтл,uk Сієтл
America/Los_Angeles US|San Diego|ru Сан-Диего,uk Сан-Дієго
America/Los_Angeles US|Las Vegas|ru Лас-Вегас,uk Лас-Вегас
America/Toronto CA|Ottawa|ru Оттава,uk Оттава
America/Toronto CA|Montreal|de Montréal,fr Montréal,ru Монреаль,uk Монреаль
America/Sao_Paulo BR|Rio de Janeiro|ru Рио-де-Жанейро,uk Ріо-де-Жанейро
America/Sao_Paulo BR|Brasília|fr Brasilia,es Brasilia,it Brasilia,ru Бразилиа,uk Бразиліа
Europe/Zurich CH|Geneva|de Genf,fr Genève,es Ginebra,it Ginevra,pt Genebra,nl Genève,sv Genève,da Genève,nb Genève,fi Geneve,pl Genewa,cs Ženeva,sk Ženeva,hu Genf,ru Женева,uk Женева,be Жэнева,bg Женева,tr Cenevre
Europe/Zurich CH|Bern|fr Berne,es Berna,it Berna,pt Berna,ru Берн,uk Берн,be Берн
Europe/Zurich CH|Basel|fr Bâle,es Basilea,it Basilea,ru Базель,uk Базель
Europe/Zurich CH|Lausanne|it Losanna,es Lausana,ru Лозанна,uk Лозанна
Europe/Zurich CH|Davos|ru Давос,uk Давос
Europe/Berlin DE|Hamburg|fr Hambourg,es Hamburgo,it Amburgo,pt Hamburgo,ru Гамбург,uk Гамбург,be Гамбург
Europe/Berlin DE|Munich|de München,es Múnich,it Monaco di Baviera,pt Munique,nl München,sv München,da München,nb München,fi München,pl Monachium,cs Mnichov,sk Mníchov,hu München,ru Мюнхен,uk Мюнхен,be Мюнхен
Europe/Berlin DE|Frankfurt|de Frankfurt am Main,fr Francfort,es Fráncfort,it Francoforte,pt Frankfurt,ru Франкфурт-на-Майне,uk Франкфурт
Europe/Berlin DE|Cologne|de Köln,es Colonia,it Colonia,pt Colónia,nl Keulen,sv Köln,da Köln,nb Köln,fi Köln,pl Kolonia,cs Kolín nad Rýnem,ru Кёльн,uk Кельн
Europe/Berlin DE|Düsseldorf|ru Дюссельдорф,uk Дюссельдорф
Europe/Berlin DE|Stuttgart|ru Штутгарт,uk Штутгарт
Europe/Berlin DE|Leipzig|it Lipsia,pl Lipsk,cs Lipsko,ru Лейпциг,uk Лейпциг
Europe/Berlin DE|Dresden|fr Dresde,es Dresde,it Dresda,pl Drezno,cs Drážďany,ru Дрезден,uk Дрезден
Europe/Berlin DE|Hanover|de Hannover,fr Hanovre,nl Hannover,ru Ганновер,uk Ганновер
Europe/Berlin DE|Bremen|fr Brême,es Bremen,it Brema,ru Бремен,uk Бремен
Europe/Berlin DE|Nuremberg|de Nürnberg,es Núremberg,it Norimberga,nl Neurenberg,pl Norymberga,cs Norimberk,ru Нюрнберг,uk Нюрнберг
Europe/Berlin DE|Karlsruhe|ru Карлсруэ
Europe/Berlin DE|Bonn|ru Бонн,uk Бонн
Europe/Berlin DE|Essen|ru Эссен
Europe/Vienna AT|Graz|ru Грац,uk Грац
Europe/Vienna AT|Salzburg|fr Salzbourg,es Salzburgo,it Salisburgo,ru Зальцбург,uk Зальцбург
Europe/Vienna AT|Innsbruck|ru Инсбрук
Europe/Vienna AT|Linz|ru Линц
Europe/Rome IT|Milan|de Mailand,es Milán,it Milano,pt Milão,nl Milaan,sv Milano,da Milano,nb Milano,fi Milano,pl Mediolan,cs Milán,sk Miláno,hu Milánó,ru Милан,uk Мілан,be Мілан
Europe/Rome IT|Turin|es Turín,it Torino,pt Turim,nl Turijn,pl Turyn,ru Турин,uk Турин
Europe/Rome IT|Naples|de Neapel,es Nápoles,it Napoli,pt Nápoles,nl Napels,pl Neapol,ru Неаполь,uk Неаполь
Europe/Rome IT|Venice|de Venedig,fr Venise,es Venecia,it Venezia,pt Veneza,nl Venetië,pl Wenecja,ru Венеция,uk Венеція
Europe/Rome IT|Florence|de Florenz,es Florencia,it Firenze,pt Florença,pl Florencja,ru Флоренция,uk Флоренція
Europe/Rome IT|Palermo|fr Palerme,ru Палермо
Europe/Rome IT|Bologna|fr Bologne,es Bolonia,pt Bolonha,ru Болонья
Europe/Rome IT|Genoa|de Genua,fr Gênes,es Génova,it Genova,ru Генуя
Europe/Paris FR|Strasbourg|de Straßburg,es Estrasburgo,it Strasburgo,pt Estrasburgo,nl Straatsburg,pl Strasburg,cs Štrasburk,ru Страсбург,uk Страсбург,be Страсбург
Europe/Paris FR|Marseille|es Marsella,it Marsiglia,pt Marselha,pl Marsylia,ru Марсель,uk Марсель
Europe/Paris FR|Lyon|it Lione,es Lyon,ru Лион,uk Ліон
Europe/Paris FR|Nice|de Nizza,es Niza,it Nizza,ru Ницца,uk Ніцца
Europe/Paris FR|Cannes|ru Канны,uk Канни
Europe/Paris FR|Toulouse|it Tolosa,ru Тулуза
Europe/Paris FR|Bordeaux|es Burdeos,ru Бордо
Europe/Madrid ES|Barcelona|fr Barcelone,it Barcellona,ru Барселона,uk Барселона,be Барселона
Europe/Madrid ES|Seville|de Sevilla,fr Séville,es Sevilla,it Siviglia,pt Sevilha,ru Севилья,uk Севілья
Europe/Madrid ES|Valencia|fr Valence,ru Валенсия
Europe/Madrid ES|Bilbao|ru Бильбао
Europe/Lisbon PT|Porto|es Oporto,ru Порту
Europe/London GB|Manchester|ru Манчестер,uk Манчестер
Europe/London GB|Birmingham|ru Бирмингем
Europe/London GB|Edinburgh|fr Édimbourg,es Edimburgo,it Edimburgo,pt Edimburgo,ru Эдинбург,uk Единбург
Europe/London GB|Glasgow|ru Глазго
Europe/London GB|Belfast|ru Белфаст
Europe/London GB|Cardiff|ru Кардифф
Europe/London GB|Liverpool|ru Ливерпуль
Europe/Amsterdam NL|The Hague|de Den Haag,fr La Haye,es La Haya,it L’Aia,pt Haia,nl Den Haag,sv Haag,da Haag,nb Haag,fi Haag,pl Haga,cs Haag,ru Гаага,uk Гаага,be Гаага
Europe/Amsterdam NL|Rotterdam|ru Роттердам
Europe/Brussels BE|Antwerp|de Antwerpen,fr Anvers,es Amberes,it Anversa,nl Antwerpen,ru Антверпен
Europe/Stockholm SE|Gothenburg|de Göteborg,fr Göteborg,es Gotemburgo,it Göteborg,sv Göteborg,ru Гётеборг
Europe/Stockholm SE|Malmö|ru Мальмё
Europe/Warsaw PL|Krakow|de Krakau,fr Cracovie,es Cracovia,it Cracovia,pl Kraków,cs Krakov,ru Краков,uk Краків,be Кракаў
Europe/Warsaw PL|Gdansk|de Danzig,pl Gdańsk,ru Гданьск,uk Гданськ
Europe/Prague CZ|Brno|de Brünn,ru Брно
Europe/Minsk BY|Brest|ru Брест,be Брэст,uk Берестя
Europe/Minsk BY|Gomel|ru Гомель,be Гомель
Europe/Minsk BY|Grodno|ru Гродно,be Гродна
Europe/Minsk BY|Vitebsk|de Witebsk,ru Витебск,be Віцебск
Europe/Minsk BY|Mogilev|de Mogiljow,ru Могилёв,be Магілёў
Europe/Moscow RU|St. Petersburg|de St. Petersburg,fr Saint-Pétersbourg,es San Petersburgo,it San Pietroburgo,pt São Petersburgo,nl Sint-Petersburg,sv Sankt Petersburg,da Sankt Petersborg,nb St. Petersburg,fi Pietari,pl Petersburg,cs Petrohrad,ru Санкт-Петербург,uk Санкт-Петербург,be Санкт-Пецярбург
Europe/Moscow RU|Kazan|de Kasan,ru Казань,uk Казань
Europe/Moscow RU|Sochi|de Sotschi,fr Sotchi,it Soči,ru Сочи,uk Сочі
Europe/Moscow RU|Rostov-on-Don|de Rostow am Don,fr Rostov-sur-le-Don,ru Ростов-на-Дону
Europe/Moscow RU|Nizhny Novgorod|de Nischni Nowgorod,fr Nijni Novgorod,ru Нижний Новгород
Europe/Kyiv UA|Kharkiv|de Charkiw,fr Kharkiv,pl Charków,ru Харьков,uk Харків,be Харкаў
Europe/Kyiv UA|Odesa|de Odessa,fr Odessa,ru Одесса,uk Одеса,be Адэса
Europe/Kyiv UA|Lviv|de Lwiw,fr Lviv,pl Lwów,it Leopoli,es Leópolis,ru Львов,uk Львів,be Львоў
Europe/Kyiv UA|Dnipro|ru Днепр,uk Дніпро
Europe/Istanbul TR|Ankara|ru Анкара,uk Анкара,el Άγκυρα
Asia/Jerusalem IL|Tel Aviv|fr Tel-Aviv,pt Telavive,ru Тель-Авив,uk Тель-Авів,be Тэль-Авіў,he תל אביב,ar تل أبيب
Asia/Gaza PS|Gaza City|de Gaza-Stadt,fr Gaza-ville,es Ciudad de Gaza,it Gaza City,ru Город Газа,ar مدينة غزة
Asia/Hebron PS|Ramallah|ru Рамалла,uk Рамалла,ar رام الله
Asia/Dubai AE|Abu Dhabi|fr Abou Dabi,es Abu Dabi,ru Абу-Даби,uk Абу-Дабі,ar أبو ظبي
Asia/Riyadh SA|Jeddah|de Dschidda,fr Djeddah,es Yeda,ru Джидда,ar جدة
Asia/Shanghai CN|Beijing|de Peking,fr Pékin,es Pekín,it Pechino,pt Pequim,nl Peking,sv Peking,da Beijing,nb Beijing,fi Peking,pl Pekin,cs Peking,sk Peking,hu Peking,ro Beijing,bg Пекин,ru Пекин,uk Пекін,be Пекін,tr Pekin,el Πεκίνο,ar بكين,he בייג׳ינג,ja 北京,zh 北京,ko 베이징,vi Bắc Kinh
Asia/Shanghai CN|Guangzhou|fr Canton,es Cantón,it Canton,ru Гуанчжоу,zh 广州,ja 広州
Asia/Shanghai CN|Shenzhen|ru Шэньчжэнь,zh 深圳
Asia/Shanghai CN|Chengdu|ru Чэнду,zh 成都
Asia/Shanghai CN|Wuhan|ru Ухань,zh 武汉
Asia/Kolkata IN|New Delhi|de Neu-Delhi,es Nueva Delhi,it Nuova Delhi,pt Nova Deli,ru Нью-Дели,uk Нью-Делі,be Нью-Дэлі,hi नई दिल्ली
Asia/Kolkata IN|Mumbai|es Bombay,pt Bombaim,ru Мумбаи,uk Мумбаї,hi मुंबई
Asia/Kolkata IN|Bengaluru|de Bangalore,fr Bangalore,es Bangalore,ru Бангалор,hi बेंगलुरु
Asia/Kolkata IN|Chennai|ru Ченнаи,hi चेन्नई
Asia/Karachi PK|Islamabad|ru Исламабад,uk Ісламабад
Asia/Karachi PK|Lahore|ru Лахор
Asia/Ho_Chi_Minh VN|Hanoi|fr Hanoï,es Hanói,pt Hanói,ru Ханой,uk Ханой,vi Hà Nội,zh 河内
Asia/Tokyo JP|Osaka|ru Осака,ja 大阪
Asia/Tokyo JP|Hiroshima|ru Хиросима,ja 広島
Asia/Seoul KR|Busan|ru Пусан,ko 부산
Australia/Sydney AU|Canberra|ru Канберра,uk Канберра
Pacific/Auckland NZ|Wellington|ru Веллингтон,uk Веллінгтон
Africa/Johannesburg ZA|Cape Town|de Kapstadt,fr Le Cap,es Ciudad del Cabo,it Città del Capo,pt Cidade do Cabo,nl Kaapstad,sv Kapstaden,ru Кейптаун,uk Кейптаун
Africa/Johannesburg ZA|Pretoria|ru Претория
Africa/Lagos NG|Abuja|ru Абуджа,uk Абуджа
Africa/Casablanca MA|Rabat|ru Рабат,uk Рабат,ar الرباط
Africa/Cairo EG|Alexandria|de Alexandria,fr Alexandrie,es Alejandría,it Alessandria d’Egitto,ru Александрия,ar الإسكندرية
America/Santiago CL|Valparaíso|ru Вальпараисо
America/Guayaquil EC|Quito|ru Кито,uk Кіто
America/Mexico_City MX|Guadalajara|ru Гвадалахара
`

/** The cities besides those that time zones are named after. */
export const cities: readonly City[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [where = '', en = '', others = ''] = row.split('|')
    const [timeZone = '', country = ''] = where.split(' ')
    const translated = others.split(',').map((entry) => [entry.slice(0, 2), entry.slice(3)])
    return { timeZone, country, names: { ...Object.fromEntries(translated), en } }
  })
