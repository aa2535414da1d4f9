import type { Page } from '../page.ts'

/** Pages in German, French, Spanish, Italian, Portuguese and Dutch. */
export const westernSites: Page[] = [
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
