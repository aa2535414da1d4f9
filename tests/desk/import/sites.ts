import type { Page } from './page.ts'

/**
 * Pages as copied from agencies' and newspapers' sites, menus and all. All of the copy is made up.
 */
export const sites: Page[] = [
  {
    name: 'an English page with a row of sharing links under its headline',
    text: `Harbour ferry to sail again
Share on Facebook
Share on X
Share via email
BREMEN, March 5 (Reuters) - The old harbour ferry will sail again from Monday.
The council met on Tuesday.
Share on WhatsApp`,
    referenceDate: '2026-06-30',
    expect: {
      language: 'en',
      headline: 'Harbour ferry to sail again',
      place: 'Bremen',
      agency: 'Reuters',
      deck: null,
      starts: 'The old harbour ferry',
      paragraphs: 2,
    },
  },
  {
    name: 'an English page without empty lines, its short headline between a time and a deck',
    text: `TASS
World
Business & Economy
22 JUN, 14:36
New icebreaker leaves yard
The vessel will undergo sea trials
MOSCOW, June 22. /TASS/. The new icebreaker has left the yard.
It will return in August.
Read also
Another story here`,
    expect: {
      language: 'en',
      headline: 'New icebreaker leaves yard',
      category: 'Business & Economy',
      publishedAt: '2026-06-22T14:36:00+03:00',
      timeZone: 'Europe/Moscow',
      place: 'Moscow',
      date: '2026-06-22',
      agency: 'TASS',
      kicker: null,
      deck: 'The vessel will undergo sea trials',
      starts: 'The new icebreaker has left',
      paragraphs: 2,
    },
  },
  {
    name: 'an English page of BelTA',
    text: `Projects
Government bodies
flag Monday, 3 June 2024
All news
All news
Economy
14 March 2023, 09:05

Brest flax mill to double output by autumn

BREST, 14 March (BelTA) – The flax mill in Brest Oblast will double its output by autumn, BelTA learned from the regional administration.

Two new lines have been delivered from Gomel. "We expect the first fibre in August," said the mill's director.

Follow us on:
Twitter
Telegram
Latest news from Belarus
Minsk trams to run at night
Vitebsk bakery wins export prize`,
    expect: {
      language: 'en',
      headline: 'Brest flax mill to double output by autumn',
      category: 'Economy',
      publishedAt: '2023-03-14T09:05:00+03:00',
      timeZone: 'Europe/Minsk',
      place: 'Brest',
      date: '2023-03-14',
      agency: 'BelTA',
      kicker: null,
      deck: null,
      starts: 'The flax mill in Brest Oblast',
      paragraphs: 2,
    },
  },
  {
    name: 'a Russian page of BelTA',
    text: `Главная
Госорганы
Пятница, 29 марта 2024
Все новости
Экономика
8 июня 2023, 16:20

В Гродно запустили линию по переработке молока

8 июня, Гродно /Корр. БЕЛТА/. На молочном комбинате в Гродно запустили новую линию, сообщили корреспонденту БЕЛТА на предприятии.

Линия перерабатывает до ста тонн сырья в сутки.

Подписывайтесь на нас в
Telegram
Последние новости Беларуси`,
    expect: {
      language: 'ru',
      headline: 'В Гродно запустили линию по переработке молока',
      category: 'Экономика',
      publishedAt: '2023-06-08T16:20:00+03:00',
      place: 'Гродно',
      date: '2023-06-08',
      agency: 'БЕЛТА',
      starts: 'На молочном комбинате',
      paragraphs: 2,
    },
  },
  {
    name: 'an English page of TASS, with a deck',
    text: `TASS
Military & Defense
17 OCT 2023, 11:42
New ferry joins Baltic line
The vessel carries eighty lorries and two hundred passengers
KALININGRAD, October 17. /TASS/. A new ferry has joined the Baltic line, the port authority told TASS on Tuesday.
"The vessel left Ust-Luga on schedule," the authority said.
Tags
Ferries
Read more
Port traffic up by a tenth`,
    expect: {
      language: 'en',
      headline: 'New ferry joins Baltic line',
      deck: 'The vessel carries eighty lorries and two hundred passengers',
      category: 'Military & Defense',
      publishedAt: '2023-10-17T11:42:00+03:00',
      timeZone: 'Europe/Moscow',
      place: 'Kaliningrad',
      date: '2023-10-17',
      agency: 'TASS',
      starts: 'A new ferry has joined',
      paragraphs: 2,
    },
  },
  {
    name: 'a Russian page of TASS',
    text: `ТАСС
Главное
Поиск
17 октября 2023, 08:15
Общество

На Байкале открыли новую метеостанцию

Она будет передавать данные каждые десять минут

ИРКУТСК, 17 октября. /ТАСС/. Новая метеостанция начала работу на берегу Байкала, сообщили в институте.

Станция работает без смотрителя.

Теги
Читайте также
В Якутии замерзли реки
Поделиться`,
    expect: {
      language: 'ru',
      headline: 'На Байкале открыли новую метеостанцию',
      deck: 'Она будет передавать данные каждые десять минут',
      category: 'Общество',
      publishedAt: '2023-10-17T08:15:00+03:00',
      place: 'Иркутск',
      date: '2023-10-17',
      starts: 'Новая метеостанция начала',
      paragraphs: 2,
    },
  },
  {
    name: 'a page with an AP story and a byline',
    text: `AP News
Menu
SECTIONS
Sports
Entertainment
U.S. News
Lighthouse keeper retires after four decades
By MARTHA QUILL
Updated 2:36 PM EDT, June 22, 2022
Share
ROCKLAND, Maine (AP) — The last keeper of the harbor light handed over the keys on Wednesday after forty-one years.

He counted the ships in a ledger every night, and the ledgers will go to the town library.

“I never missed a fog,” he said.

___

Follow AP's coverage of lighthouses at our hub.
Copyright 2022 The Example Press. All rights reserved.`,
    expect: {
      language: 'en',
      headline: 'Lighthouse keeper retires after four decades',
      bylines: ['Martha Quill'],
      place: 'Rockland',
      region: 'Maine',
      date: null,
      agency: 'AP',
      publishedAt: '2022-06-22T14:36:00-04:00',
      timeZone: 'America/New_York',
      starts: 'The last keeper of the harbor light',
      paragraphs: 5,
    },
  },
  {
    name: 'a page with a Reuters story',
    text: `Skip to main content
World
Business
Markets
Sustainability
Commodities
Tin smelter restarts after flood
By Olivia Fern and Tom Reyes
June 21, 2022 4:56 AM GMT+1 · Updated a day ago
LA PAZ, June 21 (Reuters) - Bolivia's largest tin smelter restarted its furnaces on Tuesday, three weeks after a flood, the operator said.
Output will reach normal levels by July, it added.
Reporting by Olivia Fern and Tom Reyes; Editing by Ann Pole
Our Standards: The Example Principles.`,
    expect: {
      language: 'en',
      headline: 'Tin smelter restarts after flood',
      bylines: ['Olivia Fern', 'Tom Reyes'],
      category: 'Commodities',
      place: 'La Paz',
      date: '2022-06-21',
      agency: 'Reuters',
      publishedAt: '2022-06-21T04:56:00+01:00',
      starts: "Bolivia's largest tin smelter",
      paragraphs: 2,
      ends: 'it added.',
    },
  },
  {
    name: 'a German newspaper with a dpa story',
    text: `Zum Inhalt springen
Startseite
Panorama
Anzeige
Panorama
Zoo Rostock
Eisbärin zieht nach Dänemark um
22.06.2022, 14:36 Uhr | dpa
Teilen
Rostock (dpa) - Die Eisbärin Freya verlässt den Zoo in Rostock. Sie soll im Herbst nach Dänemark umziehen, wie der Zoo am Mittwoch mitteilte.
Dort wartet ein größeres Gehege auf das Tier. Die Reise dauert etwa acht Stunden.
© dpa-infocom, dpa:220622-99-123456/2
Das könnte Sie auch interessieren
Pinguine entdecken den Schnee`,
    expect: {
      language: 'de',
      headline: 'Eisbärin zieht nach Dänemark um',
      kicker: 'Zoo Rostock',
      category: 'Panorama',
      publishedAt: '2022-06-22T14:36:00+02:00',
      timeZone: 'Europe/Berlin',
      place: 'Rostock',
      agency: 'dpa',
      date: null,
      starts: 'Die Eisbärin Freya verlässt',
      paragraphs: 2,
    },
  },
  {
    name: 'a German page with a path, a byline and subheadings',
    text: `Wir verwenden Cookies, um unser Angebot zu verbessern.
Alle akzeptieren

Startseite > Wirtschaft > Energie

Windpark vor Helgoland geht ans Netz

Nach drei Jahren Bauzeit drehen sich die ersten Räder.

Von Klara Voss
Veröffentlicht am 5. September 2023 um 07:45 Uhr

Hamburg (dpa/lno) - Der neue Windpark vor Helgoland hat den ersten Strom geliefert. Das teilte der Betreiber am Dienstag in Hamburg mit.

Mehr Strom als erwartet

Bis zum Jahresende sollen alle achtzig Anlagen laufen. Der Betreiber rechnet mit höheren Erträgen als ursprünglich geplant.

Lesen Sie auch: Wie der Strom an Land kommt

Kritik kommt von Fischern, die um ihre Fanggründe fürchten. Sie wollen gegen den nächsten Bauabschnitt klagen.

Kommentare
Impressum
Datenschutz`,
    expect: {
      language: 'de',
      headline: 'Windpark vor Helgoland geht ans Netz',
      deck: 'Nach drei Jahren Bauzeit drehen sich die ersten Räder.',
      category: 'Energie',
      bylines: ['Klara Voss'],
      publishedAt: '2023-09-05T07:45:00+02:00',
      place: 'Hamburg',
      agency: 'dpa/lno',
      starts: 'Der neue Windpark',
      paragraphs: 4,
    },
  },
  {
    name: 'a French page with an AFP story',
    text: `Accueil
Rubriques
Se connecter
S'abonner
Économie

Le prix du beurre recule pour la première fois depuis un an

Par Camille Roche
Publié le 22 juin 2022 à 14h36, mis à jour à 15h02

Partager sur Facebook
Partager sur Twitter

Rennes, 22 juin 2022 (AFP) - Le prix du beurre a reculé de trois pour cent en mai, une première depuis un an, selon les chiffres publiés mercredi.

Les producteurs bretons se disent inquiets pour l'automne.

À lire aussi
Le lait bio cherche des acheteurs
Tous droits réservés`,
    expect: {
      language: 'fr',
      headline: 'Le prix du beurre recule pour la première fois depuis un an',
      bylines: ['Camille Roche'],
      category: 'Économie',
      publishedAt: '2022-06-22T14:36:00+02:00',
      timeZone: 'Europe/Paris',
      place: 'Rennes',
      date: '2022-06-22',
      agency: 'AFP',
      starts: 'Le prix du beurre a reculé',
      paragraphs: 2,
    },
  },
  {
    name: 'a Spanish page with an EFE story',
    text: `Inicio
Últimas noticias
Deportes
Síguenos en Twitter
Cultura
22 de junio de 2022, 19:10

Hallan un mosaico romano en un olivar de Jaén

Jaén, 22 jun (EFE).- Un agricultor ha hallado un mosaico romano mientras araba un olivar en la provincia de Jaén, según ha informado el ayuntamiento.

El mosaico mide seis metros y representa una escena de caza.

EFE
Noticias relacionadas
Reabre el museo de Linares`,
    expect: {
      language: 'es',
      headline: 'Hallan un mosaico romano en un olivar de Jaén',
      category: 'Cultura',
      publishedAt: '2022-06-22T19:10:00+02:00',
      timeZone: 'Europe/Madrid',
      place: 'Jaén',
      date: '2022-06-22',
      agency: 'EFE',
      starts: 'Un agricultor ha hallado',
      paragraphs: 2,
    },
  },
  {
    name: 'an Italian page with an ANSA story',
    text: `Vai al contenuto
Menu
Cerca
Cronaca
Condividi
Treno storico torna sulla linea della Val d'Orcia
Redazione ANSA
SIENA
22 giugno 2022
14:36
News

(ANSA) - SIENA, 22 GIU - Il treno storico torna a viaggiare sulla linea della Val d'Orcia dopo due anni di lavori, ha annunciato la Regione.
Le prime corse sono già esaurite. (ANSA).

Riproduzione riservata © Copyright ANSA`,
    expect: {
      language: 'it',
      headline: "Treno storico torna sulla linea della Val d'Orcia",
      category: 'Cronaca',
      place: 'Siena',
      date: '2022-06-22',
      agency: 'ANSA',
      starts: 'Il treno storico torna',
      paragraphs: 2,
    },
  },
  {
    name: 'a Portuguese page with a Lusa story',
    text: `Página inicial
Pesquisar
Última hora
País
Partilhar

Incêndio em Monchique dominado durante a madrugada

Faro, 22 jun 2022 (Lusa) - O incêndio que deflagrou na serra de Monchique foi dominado durante a madrugada, disse fonte da proteção civil.

No terreno continuam sessenta operacionais.

Leia também
Mais notícias`,
    expect: {
      language: 'pt',
      headline: 'Incêndio em Monchique dominado durante a madrugada',
      category: 'País',
      publishedAt: null,
      place: 'Faro',
      date: '2022-06-22',
      agency: 'Lusa',
      starts: 'O incêndio que deflagrou',
      paragraphs: 2,
    },
  },
  {
    name: 'a Ukrainian page with times and a reading time',
    text: `Укрінформ
Головна
Останні новини
Суспільство
22.06.2022 14:36

У Львові відкрили бібліотеку в старому трамваї

У Львові відкрили бібліотеку, яка працює в старому трамвайному вагоні. Про це повідомили в міській раді.

«Книжки принесли самі мешканці», – сказала керівниця проєкту.

Читайте також: У Києві оновили дитячу книгарню

Бібліотека працює щодня без вихідних і приймає книжки від усіх охочих.

Підписуйтесь на наш Telegram
Поділитися`,
    expect: {
      language: 'uk',
      headline: 'У Львові відкрили бібліотеку в старому трамваї',
      category: 'Суспільство',
      place: null,
      agency: null,
      publishedAt: '2022-06-22T14:36:00+02:00',
      timeZone: 'Europe/Zurich',
      starts: 'У Львові відкрили бібліотеку',
      paragraphs: 3,
    },
  },
  {
    name: 'a Polish page',
    text: `Strona główna
Wiadomości
Kraj
Udostępnij
Gdańsk: odnowiono zabytkowy dźwig
Data publikacji: 22 czerwca 2022, godz. 14:36
autor: Jan Kowal
Gdańsk (PAP) - W Gdańsku zakończył się remont zabytkowego dźwigu nad Motławą. Prace trwały półtora roku i kosztowały osiem milionów złotych.
Obiekt będzie można zwiedzać od soboty.
Czytaj także
Wszelkie prawa zastrzeżone`,
    expect: {
      language: 'pl',
      headline: 'Gdańsk: odnowiono zabytkowy dźwig',
      category: 'Kraj',
      bylines: ['Jan Kowal'],
      publishedAt: '2022-06-22T14:36:00+02:00',
      timeZone: 'Europe/Warsaw',
      place: 'Gdańsk',
      agency: 'PAP',
      starts: 'W Gdańsku zakończył się',
      paragraphs: 2,
    },
  },
  {
    name: 'a Czech page',
    text: `Domů
Zprávy
Hledat
Domácí
22. června 2022 14:36

Most v Písku prošel zkouškou zatížení

Písek 22. června (ČTK) - Opravený most v Písku dnes prošel zkouškou zatížení. Stálo na něm osm plných nákladních aut, řekl mluvčí města.

Řidiči po mostě pojedou od pondělí.

Čtěte také
Sdílet na Facebooku`,
    expect: {
      language: 'cs',
      headline: 'Most v Písku prošel zkouškou zatížení',
      category: 'Domácí',
      publishedAt: '2022-06-22T14:36:00+02:00',
      timeZone: 'Europe/Prague',
      place: 'Písek',
      date: '2022-06-22',
      agency: 'ČTK',
      starts: 'Opravený most v Písku',
      paragraphs: 2,
    },
  },
  {
    name: 'a Dutch page without an agency',
    text: `Ga naar inhoud
Nieuws
Binnenland
Woensdag 22 juni 2022, 14:36

Fietspont bij Zutphen vaart weer na storm

De fietspont over de IJssel bij Zutphen vaart sinds woensdagochtend weer. Dat heeft de stichting laten weten die de pont beheert.

De pont lag drie weken stil na schade door de storm.

Lees ook
Deel dit artikel
Volg ons op Facebook`,
    expect: {
      language: 'nl',
      headline: 'Fietspont bij Zutphen vaart weer na storm',
      category: 'Binnenland',
      publishedAt: '2022-06-22T14:36:00+02:00',
      place: null,
      starts: 'De fietspont over de IJssel',
      paragraphs: 2,
    },
  },
  {
    name: 'a Belarusian page',
    text: `Галоўная
Усе навіны
Культура
22 чэрвеня 2022, 14:36

У Нясвіжы прайшоў фестываль старадаўняй музыкі

22 чэрвеня, Нясвіж /Кар. БЕЛТА/. У Нясвіжы завяршыўся фестываль старадаўняй музыкі, паведамілі арганізатары.

У ім удзельнічалі музыканты з шасці краін.

Падпісвайцеся на нас у Telegram`,
    expect: {
      language: 'be',
      headline: 'У Нясвіжы прайшоў фестываль старадаўняй музыкі',
      category: 'Культура',
      publishedAt: '2022-06-22T14:36:00+03:00',
      agency: 'БЕЛТА',
      date: '2022-06-22',
      starts: 'У Нясвіжы завяршыўся',
      paragraphs: 2,
    },
  },
  {
    name: 'a Chinese agency in English, the source line above',
    text: `Source: Xinhua
Editor: huaxia
2022-06-20 21:14:00
Bamboo museum opens in east China
HANGZHOU, June 20 (Xinhua) -- A museum devoted to bamboo opened on Monday in Anji County, east China's Zhejiang Province.
It shows more than 400 species. Enditem`,
    expect: {
      language: 'en',
      headline: 'Bamboo museum opens in east China',
      publishedAt: '2022-06-20T21:14:00+08:00',
      timeZone: 'Asia/Shanghai',
      place: 'Hangzhou',
      date: '2022-06-20',
      agency: 'Xinhua',
      starts: 'A museum devoted to bamboo',
      paragraphs: 2,
    },
  },
  {
    name: 'a page title repeated, an ISO time stamp with an offset',
    text: `Night bus returns to the valley | The Valley Courier
The Valley Courier
Local
Night bus returns to the valley
2022-06-22T14:36:00+01:00

The night bus between the two market towns will run again from July, the county council decided on Wednesday.

It had been cut four years ago to save money.`,
    expect: {
      language: 'en',
      headline: 'Night bus returns to the valley',
      category: 'Local',
      publishedAt: '2022-06-22T14:36:00+01:00',
      timeZone: null,
      starts: 'The night bus between',
      paragraphs: 2,
    },
  },
  {
    name: 'an Arabic story',
    text: `افتتاح مكتبة عامة جديدة في وسط المدينة

افتتحت البلدية اليوم الأربعاء مكتبة عامة جديدة في وسط المدينة بعد عامين من أعمال الترميم.

وتضم المكتبة أكثر من عشرين ألف كتاب.`,
    expect: {
      language: 'ar',
      headline: 'افتتاح مكتبة عامة جديدة في وسط المدينة',
      starts: 'افتتحت البلدية',
      paragraphs: 2,
    },
  },
  {
    name: 'category, time and author in one row; a footer of links',
    text: `Kultur | 3. Mai 2021, 18:30 Uhr | Von Ines Falk

Orgel der Stadtkirche klingt wieder

Weimar (dpa/th) - Nach zwei Jahren Restaurierung ist die Orgel der Stadtkirche in Weimar wieder zu hören. Zum ersten Konzert kamen am Montag vierhundert Gäste.

Teilen | Drucken | Merken
Impressum · Datenschutz · Kontakt`,
    expect: {
      language: 'de',
      headline: 'Orgel der Stadtkirche klingt wieder',
      category: 'Kultur',
      bylines: ['Ines Falk'],
      publishedAt: '2021-05-03T18:30:00+02:00',
      starts: 'Nach zwei Jahren Restaurierung',
      paragraphs: 1,
    },
  },
  {
    name: 'a page of RIA Novosti',
    text: `РИА Новости
Лента новостей
В мире
10:12 04.10.2023
В Токио открыли музей каллиграфии
ТОКИО, 4 окт - РИА Новости. Музей каллиграфии открылся в Токио, сообщила мэрия города.
В экспозиции триста свитков.
Рекомендуем
Погода в Москве`,
    expect: {
      headline: 'В Токио открыли музей каллиграфии',
      category: 'В мире',
      publishedAt: '2023-10-04T10:12:00+03:00',
      place: 'Токио',
      date: '2023-10-04',
      agency: 'РИА Новости',
      starts: 'Музей каллиграфии',
      paragraphs: 2,
    },
  },
  {
    name: 'a page of Yonhap, the time behind a section of the site',
    text: `Yonhap News Agency
Search
National
New park opens on former rail yard
All News 14:22 March 13, 2023

SEOUL, March 13 (Yonhap) -- A new park opened Monday on the site of a former rail yard in Daejeon, officials said.

The park has a pond and two tea houses.
(END)`,
    expect: {
      headline: 'New park opens on former rail yard',
      category: 'National',
      publishedAt: '2023-03-13T14:22:00+09:00',
      place: 'Seoul',
      date: '2023-03-13',
      agency: 'Yonhap',
      deck: null,
      starts: 'A new park opened',
      paragraphs: 2,
    },
  },
  {
    name: 'a line of the site that begins as a dateline does',
    text: `KYODO NEWS - Mar 13, 2023 - 10:15 | All, Japan
Ferry service between islands to resume
TOKYO, March 13 (Kyodo) -- Ferry service between the two islands will resume next month, the operator said Monday.`,
    referenceDate: '2023-03-14',
    expect: {
      headline: 'Ferry service between islands to resume',
      place: 'Tokyo',
      date: '2023-03-13',
      agency: 'Kyodo',
      starts: 'Ferry service between the two',
      paragraphs: 1,
    },
  },
  {
    name: 'a Spanish page without an empty line',
    text: `Deportes
El Betis gana en la prórroga
Redacción
Sevilla
22/06/2022 - 23:15 h
Actualizado a las 23:50 h
Sevilla, 22 jun (EFE).- El Betis se impuso en la prórroga con un gol de cabeza en el último minuto.
Te puede interesar
El Sevilla entrena a puerta cerrada`,
    expect: {
      headline: 'El Betis gana en la prórroga',
      category: 'Deportes',
      publishedAt: '2022-06-22T23:15:00+02:00',
      place: 'Sevilla',
      date: '2022-06-22',
      starts: 'El Betis se impuso',
      paragraphs: 1,
    },
  },
  {
    name: 'a French page whose byline ends in the time',
    text: `POLITIQUE
Le Sénat examine le texte sur les gares

Les sénateurs ont commencé l'examen du projet mardi soir

Par Camille Roche, le 22 juin 2022 à 08:15

Le projet de loi sur les gares rurales est examiné depuis mardi soir par les sénateurs, qui ont déposé quarante amendements.`,
    expect: {
      language: 'fr',
      headline: 'Le Sénat examine le texte sur les gares',
      deck: "Les sénateurs ont commencé l'examen du projet mardi soir",
      category: 'Politique',
      bylines: ['Camille Roche'],
      publishedAt: '2022-06-22T08:15:00+02:00',
      starts: 'Le projet de loi',
      paragraphs: 1,
    },
  },
]
