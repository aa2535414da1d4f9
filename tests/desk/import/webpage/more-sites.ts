import type { Site } from './sites.ts'
import { english, french, german, russian, spanish } from './stories.ts'

const ps = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('\n')
const text = (story: { readonly paragraphs: readonly string[] }, ...more: readonly string[]) =>
  [...story.paragraphs, ...more].join('\n')
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const page = (language: string, headline: string, head: string, body: string) =>
  `<!DOCTYPE html><html lang="${language}"><head><title>${headline}</title>${head}</head><body>${body}</body></html>`
const related = (title: string, link: string) =>
  `<aside class="related-box"><h3>${title}</h3><ul><li><a href="/a">${link}</a></li><li><a href="/b">${link} (2)</a></li></ul></aside>`
const ofStory = (story: Pick<typeof english, 'headline' | 'paragraphs'>, language: string) => ({
  headline: story.headline,
  language,
  text: text(story),
})
const [one, two] = [english.paragraphs.slice(0, 2), english.paragraphs.slice(2)]

/** Habits of sites that are not in the first list. */
export const moreSites: readonly Site[] = [
  {
    ...ofStory(english, 'en'),
    name: 'a gallery in the story',
    publishedAt: '2024-03-05T09:30:00+00:00',
    html: page(
      'en',
      english.headline,
      '<meta property="article:published_time" content="2024-03-05T09:30:00Z">',
      `<main><article><h1>${english.headline}</h1>${ps(one)}<div class="gallery slider"><button>Previous</button><span>1 / 12</span><a href="/gallery">View gallery</a><button>Next</button></div>${ps(two)}</article></main>`,
    ),
  },
  {
    ...ofStory(english, 'en'),
    name: 'the name of the site as a first h1',
    publishedAt: '2024-03-05T09:30:00+00:00',
    html: page(
      'en',
      `${english.headline} | The Post`,
      `<meta property="og:title" content="${english.headline}"><meta property="og:site_name" content="The Post">`,
      `<header><h1 class="logo"><a href="/">The Post</a></h1></header><article><h1>${english.headline}</h1><time datetime="2024-03-05T09:30:00+00:00">5 March 2024</time>${ps(english.paragraphs)}</article><section><h1>Most read</h1><ol><li><a href="/1">Something else</a></li></ol></section>`,
    ),
  },
  {
    ...ofStory(english, 'en'),
    name: 'a list of JSON-LD with other stories behind its own',
    publishedAt: '2024-03-05T09:30:00+00:00',
    bylines: ['Jane Roe'],
    html: page(
      'en',
      english.headline,
      ld([
        { '@type': 'Organization', name: 'The Post' },
        {
          '@type': 'NewsArticle',
          headline: english.headline,
          datePublished: '2024-03-05T09:30:00Z',
          author: [{ '@type': 'Person', name: 'Jane Roe' }],
          mainEntityOfPage: 'https://post.example/ferry',
          articleBody: text(english),
        },
        {
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'NewsArticle', headline: 'Other', datePublished: '2020-01-01' }],
        },
      ]),
      `<div class="page"><h1>${english.headline}</h1><div class="text">${ps(english.paragraphs)}</div></div>`,
    ),
  },
  {
    ...ofStory(english, 'en'),
    name: 'microdata alone',
    publishedAt: '2024-03-05T09:30:00+01:00',
    bylines: ['Jane Roe'],
    html: page(
      'en',
      english.headline,
      '',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${english.headline}</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Jane Roe</span></span><meta itemprop="datePublished" content="2024-03-05T09:30:00+01:00"><div itemprop="articleBody">${ps(english.paragraphs)}</div></div>`,
    ),
  },
  {
    ...ofStory(german, 'de'),
    name: 'German, its date and authors in the text alone',
    publishedAt: '2024-03-08T16:45:00+01:00',
    bylines: ['Anna Berg', 'Bernd Tal'],
    html: page(
      'de',
      german.headline,
      '',
      `<article><h1>${german.headline}</h1><p class="author">Von Anna Berg und Bernd Tal</p><p class="date">Stand: 08.03.2024, 16:45 Uhr</p>${ps(german.paragraphs)}</article>`,
    ),
  },
  {
    ...ofStory(french, 'fr'),
    name: 'French, its date in the text alone',
    publishedAt: '2024-03-05T09:30:00+01:00',
    html: page(
      'fr',
      french.headline,
      '',
      `<article><h1>${french.headline}</h1><p class="meta">Publié le 5 mars 2024 à 9h30</p>${ps(french.paragraphs)}<p class="lire-aussi"><a href="/x">Lire aussi : une autre histoire du port</a></p></article>`,
    ),
  },
  {
    ...ofStory(spanish, 'es'),
    name: 'Spanish, its date in the text alone',
    publishedAt: '2024-03-05T09:30:00+01:00',
    html: page(
      'es',
      spanish.headline,
      '',
      `<article><h1>${spanish.headline}</h1><div class="fecha">5 de marzo de 2024, 09:30</div>${ps(spanish.paragraphs)}</article>`,
    ),
  },
  {
    ...ofStory(russian, 'ru'),
    name: 'Russian, its date in the text alone, in the zone of its agency',
    publishedAt: '2024-03-05T09:30:00+03:00',
    html: page(
      'ru',
      russian.headline,
      '',
      `<article><h1>${russian.headline}</h1><div class="date">5 марта 2024, 09:30</div>${ps(russian.paragraphs)}</article>`,
    ),
  },
  {
    ...ofStory(german, 'de'),
    name: 'German, with boxes, advertisements and a newsletter between its paragraphs',
    publishedAt: '2024-03-08T16:45:00+01:00',
    html: page(
      'de',
      german.headline,
      '<meta property="article:published_time" content="2024-03-08T16:45:00+01:00">',
      `<article><h1>${german.headline}</h1>${ps(german.paragraphs.slice(0, 2))}<div class="ad"><span>Anzeige</span></div>${related('Mehr zum Thema', 'Was der Hafen kostet')}${ps(german.paragraphs.slice(2, 3))}<div class="newsletter"><h3>Unser Newsletter</h3><p>Jeden Morgen das Wichtigste aus der Stadt: Melden Sie sich jetzt an.</p></div><p>Anzeige</p>${ps(german.paragraphs.slice(3))}<p>Quelle: dpa/mth</p></article>`,
    ),
  },
  {
    ...ofStory(english, 'en'),
    name: 'what is left above a wall that asks to subscribe',
    publishedAt: '2024-03-05T09:30:00+00:00',
    html: page(
      'en',
      english.headline,
      '<meta property="article:published_time" content="2024-03-05T09:30:00Z">',
      `<article><h1>${english.headline}</h1>${ps(english.paragraphs)}<div class="paywall-offer"><h2>Keep reading</h2><p>Subscribe for one pound a week to read this and every other story.</p><button>Subscribe now</button></div></article>${related('Read more', 'What the harbour costs')}`,
    ),
  },
]
