import type { Page } from '../page.ts'

/** Pages of agencies east of the Oder, in their languages. */
export const easternSites: Page[] = [
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
]
