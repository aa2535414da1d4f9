import type { Site } from './sites.ts'
import { english } from './stories.ts'

const { headline, paragraphs } = english
const ps = (some: readonly string[]) => some.map((text) => `<p>${text}</p>`).join('\n')
const time = '<meta property="article:published_time" content="2024-03-05T09:30:00+00:00">'
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${headline} - The Post</title>${head}</head><body>${body}</body></html>`
const site = (name: string, html: string, more: Partial<Site> = {}): Site => ({
  name,
  html,
  headline,
  ...{ language: 'en', publishedAt: '2024-03-05T09:30:00+00:00', text: paragraphs.join('\n') },
  ...more,
})

/**
 * Pages whose marks say little: old layouts, print views, captions that are none by their elements.
 */
export const oldSites: readonly Site[] = [
  site(
    'a print view, its headline an h2, byline and time in one paragraph, its address below',
    page(
      '',
      `<div>The Post — <a href="javascript:print()">Print</a></div><hr><h2>${headline}</h2><p>By Jane Roe<br>5 March 2024, 09:30 GMT</p>${ps(paragraphs)}<hr><p>URL: https://post.example/ferry</p><p>© The Post 2024. All rights reserved.</p>`,
    ),
    { bylines: ['Jane Roe'] },
  ),
  site(
    'a gallery between paragraphs, whose captions are so by class alone',
    page(
      time,
      `<article><h1>${headline}</h1>${ps(paragraphs.slice(0, 2))}<div class="slideshow">${[1, 2].map((at) => `<div class="slide"><img src="x_files/${at}.jpg"><div class="slide-caption">Slide ${at} of 12: The ferry in the harbour. Ola Foto/The Post</div></div>`).join('')}</div>${ps(paragraphs.slice(2))}</article>`,
    ),
  ),
  site(
    'lines in a cell below a headline in large letters',
    page(
      time,
      `<table width=100%><tr><td width=150><a href="/">Home</a></td><td><font size=5><b>${headline}</b></font><br><br><font face=Arial>${paragraphs.join('<br><br>')}</font></td></tr></table>`,
    ),
  ),
  site(
    'its parts in a graph, linked by their ids',
    page(
      `<script type="application/ld+json">${JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', '@id': '#w', datePublished: '2001-01-01' },
          {
            '@type': ['NewsArticle', 'ReportageNewsArticle'],
            headline,
            datePublished: '2024-03-05T10:30:00+01:00',
            articleSection: ['Local', 'News'],
            author: [{ '@id': '#p' }],
          },
          { '@type': 'Person', '@id': '#p', name: 'Jane Roe' },
        ],
      })}</script>`,
      `<article><h1>${headline}</h1><div class="pw">${ps(paragraphs)}</div><div class="paywall-offer"><h3>Subscribe for unlimited access</h3><p>Get the first month for just one euro. Cancel any time.</p></div></article>`,
    ),
    { category: 'Local' },
  ),
]
