import { arabic, english, french, german, russian, spanish } from './stories.ts'

/** A page modelled on some site or system, and the expected reading. */
export interface Site {
  readonly name: string
  readonly html: string
  readonly headline: string
  /** ISO 8601 with its offset; null where the page says none. */
  readonly publishedAt: string | null
  /** The words of its main text. */
  readonly text: string
  readonly bylines?: readonly string[]
  readonly category?: string
  readonly language: string
}

const ps = (paragraphs: readonly string[], attributes = '') =>
  paragraphs.map((text) => `<p${attributes}>${text}</p>`).join('\n')
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const teaser = (text: string, label = 'teaser') =>
  `<div class="${label}"><a href="/x"><img src="/t.jpg" alt=""><h3>${text}</h3></a><p>${text}: what the council said on Tuesday, and what it means for the people who live by the water, in five charts and two maps.</p></div>`
const teasers = (count: number, label?: string) =>
  Array.from({ length: count }, (_, at) => teaser(`Another story number ${at + 1} about the town`, label)).join('\n')
const nav = `<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>`
const share = `<div class="share-buttons"><a href="#f">Share on Facebook</a><a href="#t">Tweet</a><a href="#m">Email this</a></div>`
const newsletter = `<div class="newsletter-signup"><h3>Get our daily newsletter</h3><p>Sign up for the most important stories of the day, every morning in your inbox.</p><form><input type="email"><button>Sign up</button></form></div>`
const cookie = `<div id="cookie-banner" role="dialog"><p>We and our 842 partners use cookies to store and access information on your device. You can change your choice at any time.</p><button>Accept all</button></div>`
const [first = '', second = '', ...others] = english.paragraphs
const text = (story: { readonly paragraphs: readonly string[] }, ...more: readonly string[]) =>
  [...story.paragraphs, ...more].join('\n')
const inEnglish = { headline: english.headline, language: 'en', text: text(english) }

export const sites: readonly Site[] = [
  {
    ...inEnglish,
    name: 'WordPress with Yoast',
    publishedAt: '2024-03-05T09:30:00+00:00',
    bylines: ['Jane Roe'],
    category: 'Local',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>${english.headline} - The Harbour Post</title>
<link rel="canonical" href="https://post.example/2024/03/ferry/"><meta property="og:title" content="${english.headline} - The Harbour Post"><meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2024-03-05T09:30:00+00:00">
${ld({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      headline: english.headline,
      datePublished: '2024-03-05T09:30:00+00:00',
      dateModified: '2024-03-06T10:00:00+00:00',
      author: { name: 'Jane Roe', '@id': 'https://post.example/#/person/1' },
      articleSection: ['Local'],
      inLanguage: 'en-US',
    },
    { '@type': 'WebSite', name: 'The Harbour Post' },
  ],
})}</head>
<body class="post-template-default single single-post has-sidebar"><div id="page"><header class="site-header"><p class="site-title"><a href="/">The Harbour Post</a></p>${nav}</header>
<main id="main"><article class="post-12 post type-post"><header class="entry-header"><h1 class="entry-title">${english.headline}</h1><div class="entry-meta">Posted on <time class="entry-date published" datetime="2024-03-05T09:30:00+00:00">March 5, 2024</time> by <a rel="author" href="/author/jane">Jane Roe</a></div></header>
<div class="entry-content">${ps(english.paragraphs.slice(0, 3))}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>${ps(english.paragraphs.slice(3))}</div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="/tag/ferry">ferry</a></span></footer></article>
<div id="comments" class="comments-area"><h2>2 thoughts on “${english.headline}”</h2><ol><li><p>Finally! I have been waiting for this ferry since October, and I hope that it will sail on Sundays too, when there is no bus at all.</p></li></ol></div></main>
<aside id="secondary" class="widget-area"><section><h2>Recent Posts</h2><ul><li><a href="/1">Bridge closed</a></li></ul></section></aside></div>${cookie}</body></html>`,
  },
  {
    ...inEnglish,
    name: 'in the manner of the Guardian',
    publishedAt: '2024-03-05T09:30:00.000Z',
    bylines: ['Jane Roe', 'John Doe'],
    category: 'UK news',
    html: `<!doctype html><html lang="en"><head><title>${english.headline} | Transport | The Keeper</title><meta property="og:title" content="${english.headline}"><meta property="article:author" content="https://www.keeper.example/profile/jane-roe"><meta property="article:section" content="UK news"><meta property="article:published_time" content="2024-03-05T09:30:00.000Z"><meta name="author" content="Jane Roe">
${ld([
  {
    '@type': 'NewsArticle',
    headline: english.headline,
    datePublished: '2024-03-05T09:30:00.000Z',
    author: [
      { '@type': 'Person', name: 'Jane Roe' },
      { '@type': 'Person', name: 'John Doe' },
    ],
    publisher: { '@type': 'Organization', name: 'The Keeper' },
    image: ['https://i.keeper.example/abc/ferry.jpg?width=1200'],
  },
])}</head><body>
<gu-island name="AdBanner"><div class="top-banner-ad">Advertisement</div></gu-island><header><div data-component="nav">${nav}<a href="/support">Support the Keeper</a></div></header>
<main data-layout="StandardLayout"><article><div data-gu-name="media"><figure><picture><source srcset="https://i.keeper.example/abc/ferry.jpg?width=620"><img alt="The ferry at its pier" src="https://i.keeper.example/abc/ferry.jpg?width=465"></picture><figcaption><span>The ferry at the old pier.</span> Photograph: Ann Lee/Reuters</figcaption></figure></div>
<div data-gu-name="headline"><h1 class="dcr-1a">${english.headline}</h1></div><div data-gu-name="standfirst"><div class="dcr-2b standfirst"><p>${english.deck}</p></div></div>
<aside data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/profile/jane-roe">Jane Roe</a> and <a rel="author" href="/profile/john-doe">John Doe</a></address><details><summary>Tue 5 Mar 2024 09.30 GMT</summary>Last modified on Wed 6 Mar 2024 10.00 GMT</details>${share}</aside>
<div data-gu-name="body"><div class="article-body-commercial-selector">${ps([first, second], ' class="dcr-3c"')}<figure class="newsletter"><p>Sign up to First Edition</p><form><input></form></figure>${ps(others.slice(0, 2), ' class="dcr-3c"')}<aside class="dcr-rich-link related"><a href="/other">Storm damages piers across the coast Read more</a></aside>${ps(others.slice(2), ' class="dcr-3c"')}</div></div>
</article><section data-component="most-viewed" class="mostviewed">${teasers(4)}</section></main><footer><p>© 2024 Keeper News & Media Limited or its affiliated companies. All rights reserved.</p></footer></body></html>`,
  },
  {
    ...inEnglish,
    name: 'in the manner of the BBC',
    publishedAt: '2024-03-05T09:30:00.000Z',
    bylines: ['Jane Roe'],
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>${english.headline} - CBB News</title><meta property="og:title" content="${english.headline}"><meta property="og:site_name" content="CBB News">
${ld({
  '@context': 'http://schema.org',
  '@type': 'ReportageNewsArticle',
  url: 'https://www.cbb.example/news/1',
  headline: english.headline,
  datePublished: '2024-03-05T09:30:00.000Z',
  author: [
    { '@type': 'Person', name: 'Jane Roe' },
    { '@type': 'NewsMediaOrganization', name: 'CBB News' },
  ],
  publisher: { '@type': 'NewsMediaOrganization', name: 'CBB News' },
})}</head><body>
<header role="banner">${nav}</header><main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper"><header><h1 id="main-heading">${english.headline}</h1><ul class="MetadataList"><li><time datetime="2024-03-05T09:30:00.000Z">5 March 2024</time></li></ul><div class="Contributor"><span>By Jane Roe</span><span>Transport correspondent</span></div></header>
<div data-component="image-block"><figure><div><img src="https://ichef.cbb.example/480/ferry.jpg" alt="Ferry"></div><figcaption><span class="visually-hidden">Image caption, </span>The ferry in spring</figcaption></figure></div>
${english.paragraphs.map((each) => `<div data-component="text-block"><div class="RichTextContainer"><p class="Paragraph">${each}</p></div></div>`).join('')}
<div data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="/t">Ferries</a></li></ul></div></article><section aria-label="More on this story"><h2>More on this story</h2><ul>${'<li><a href="/o">Storm closes the harbour</a><p>4 October 2023</p></li>'.repeat(3)}</ul></section></main><div class="top-stories">${teasers(5)}</div></body></html>`,
  },
  {
    name: 'in the manner of a German magazine',
    headline: german.headline,
    publishedAt: '2024-03-08T16:45:12+01:00',
    category: 'Panorama',
    language: 'de',
    text: text(german),
    html: `<!DOCTYPE html><html lang="de"><head><title>Hafen: ${german.headline} - DER SPEIGEL</title><meta property="og:title" content="Hafen: ${german.headline}"><meta name="date" content="2024-03-08T16:45:12+01:00"><meta property="og:description" content="${german.deck}">
${ld({ '@type': 'NewsArticle', headline: german.headline, datePublished: '2024-03-08T16:45:12+01:00', articleSection: 'Panorama', author: { '@type': 'Organization', name: 'DER SPEIGEL' }, description: german.deck })}</head><body>
<div data-area="navigation">${nav}</div><main><article aria-label="Artikel"><header data-area="intro>top"><h2><span class="kicker">Hafen</span><span class="title">${german.headline}</span></h2><div class="leading-loose RichText lead">${german.deck}</div><div><time class="timeformat" datetime="2024-03-08 16:45:12">08.03.2024, 16.45 Uhr</time></div></header>
<section data-area="actions"><button>Zur Merkliste hinzufügen</button><button>Artikel anhören</button></section>
<div data-area="body"><div class="RichText">${ps(german.paragraphs.slice(0, 2))}</div><div data-area="related_articles>inline"><section class="related"><span>Mehr zum Thema</span><a href="/a">Sturm: Anleger zerstört</a></section></div><div class="adslot">Anzeige</div><div class="RichText">${ps(german.paragraphs.slice(2))}</div><div class="author-mark">sol/dpa</div></div></article></main><footer><ul><li>Impressum</li><li>Datenschutz</li></ul></footer></body></html>`,
  },
  {
    name: 'in the manner of tagesschau',
    headline: german.headline,
    publishedAt: '2024-03-08T16:45:00+01:00',
    language: 'de',
    text: text(german),
    html: `<!DOCTYPE html><html lang="de"><head><title>${german.headline} | tagschau.example</title><meta name="date" content="2024-03-08T16:45:00"/><meta property="og:title" content="${german.headline}">
${ld({ '@type': 'NewsArticle', headline: german.headline, datePublished: '2024-03-08T16:45:00.000+01:00' })}</head><body><header class="header">${nav}</header><main><article class="container content-wrapper__group"><div class="seitenkopf"><div class="seitenkopf__headline"><h1><span class="seitenkopf__topline">Verkehr</span><span class="seitenkopf__headline--text">${german.headline}</span></h1></div></div>
<p class="metatextline">Stand: 08.03.2024 16:45 Uhr</p><p class="textabsatz columns twelve"><strong>${german.paragraphs[0]}</strong></p>${ps(german.paragraphs.slice(1, 3), ' class="textabsatz"')}<div class="teaser-absatz teaser"><a href="/v"><span>Mehr</span><h3>Video: Sturm an der Küste</h3><p>Im Oktober beschädigte der schwerste Sturm seit Jahren die Anleger im Hafen.</p></a></div>${ps(german.paragraphs.slice(3), ' class="textabsatz"')}</article></main><div class="copyrightsline">© ARD</div></body></html>`,
  },
  {
    name: 'in the manner of RIA',
    headline: russian.headline,
    publishedAt: '2024-03-05T12:30:00+03:00',
    category: 'Общество',
    language: 'ru',
    text: text({
      paragraphs: [
        (russian.paragraphs[0] ?? '').replace('ВЛАДИВОСТОК, 5 мар — РИА Новости. ', ''),
        ...russian.paragraphs.slice(1),
      ],
    }),
    html: `<!DOCTYPE html><html lang="ru"><head><title>${russian.headline} - РИА Новости, 05.03.2024</title><meta name="analytics:p_ts" content="1709631000"><meta property="og:title" content="${russian.headline}"></head><body><div class="header">${nav}</div>
<div class="article" itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="20240305T1230"><div class="article__meta"><div itemprop="articleSection">Общество</div></div><div class="article__info"><div class="article__info-date"><a href="/20240305/">12:30 05.03.2024</a></div></div><h1 class="article__title" itemprop="headline">${russian.headline}</h1><meta itemprop="datePublished" content="2024-03-05T12:30:00+03:00">
<div class="article__body">${russian.paragraphs.map((each) => `<div class="article__block" data-type="text"><div class="article__text">${each}</div></div>`).join('')}<div class="article__block" data-type="article"><div class="article__article related"><a href="/o">Шторм повредил причалы</a></div></div></div>
<div class="article__tags tags"><a href="/t">Паром</a></div></div><div class="recommend recommendation">${teasers(3)}</div></body></html>`,
  },
  {
    name: 'in the manner of lenta, without JSON-LD',
    headline: russian.headline,
    publishedAt: '2024-03-05T12:30:00+03:00',
    language: 'ru',
    text: text({ paragraphs: russian.paragraphs.slice(1) }),
    html: `<html lang="ru"><head><title>${russian.headline}: Общество: Россия: Ленточка.ру</title><meta property="og:title" content="${russian.headline}"><meta property="og:site_name" content="Ленточка.ру"></head><body class="body"><div class="menu">${nav}</div><div class="topic-page"><div class="topic-header"><a class="topic-header__time" href="/2024/03/05/">12:30, 5 марта 2024 мск</a></div><h1 class="topic-body__titles"><span class="topic-body__title">${russian.headline}</span></h1><div class="topic-body__content">${ps(russian.paragraphs.slice(1), ' class="topic-body__content-text"')}<div class="box-inline-topic"><a href="/o">Читайте также: Шторм повредил причалы</a></div></div><div class="social-likes share">Поделиться</div></div><div class="newsfeed">${teasers(6, 'card-mini')}</div></body></html>`,
  },
  {
    name: 'in the manner of Le Monde',
    headline: french.headline,
    publishedAt: '2024-03-08T17:05:00+01:00',
    bylines: ['Claire Martin'],
    language: 'fr',
    text: text(french),
    html: `<!DOCTYPE html><html lang="fr"><head><title>${french.headline}</title><meta property="og:title" content="${french.headline}"><meta property="og:description" content="${french.deck}"><meta property="og:article:published_time" content="2024-03-08T17:05:00+01:00"><meta property="og:article:author" content="Claire Martin"></head><body><header class="Header">${nav}<a class="subscribe">S’abonner</a></header><main><article class="article article--single"><header class="article__heading"><h1 class="article__title">${french.headline}</h1><p class="article__desc chapo">${french.deck}</p><section class="meta"><span class="meta__author">Par <a class="article__author-link">Claire Martin</a></span><span class="meta__date">Publié le 08 mars 2024 à 17h05, modifié le 09 mars 2024 à 08h00</span></section></header><section class="article__content">${ps(french.paragraphs.slice(0, 2), ' class="article__paragraph"')}<section class="catcher catcher--inline"><p><span class="catcher__title">Lire aussi :</span> <a href="/a">La tempête a détruit deux pontons du port</a></p></section>${ps(french.paragraphs.slice(2), ' class="article__paragraph"')}</section></article></main><section class="recommended">${teasers(4)}</section><div class="gdpr-lmd-wall consent"><p>Le Monde et ses 231 partenaires utilisent des cookies ou autres traceurs pour stocker et accéder à des informations.</p></div></body></html>`,
  },
  {
    name: 'in the manner of El País',
    headline: spanish.headline,
    publishedAt: '2024-03-08T17:05:00+01:00',
    bylines: ['Ana García'],
    category: 'Sociedad',
    language: 'es',
    text: text(spanish),
    html: `<!DOCTYPE html><html lang="es"><head><title>${spanish.headline} | Sociedad | EL PAÍSES</title>${ld([{ '@type': 'NewsArticle', headline: spanish.headline, articleBody: spanish.paragraphs.join(' '), datePublished: '2024-03-08T16:05:00Z', dateModified: '2024-03-09T08:00:00Z', articleSection: 'Sociedad', author: [{ '@type': 'Person', name: 'Ana García' }], isAccessibleForFree: false }])}<meta property="article:published_time" content="2024-03-08T17:05:00+01:00"></head><body><header>${nav}</header><article id="main-content" class="a _g"><header class="a_e"><div class="a_e_txt"><a class="a_k">Transporte</a><h1 class="a_t">${spanish.headline}</h1><h2 class="a_st">${spanish.deck}</h2></div></header><div class="a_md"><div class="a_md_txt"><a href="/autor/ana">Ana García</a></div><div class="a_md_f">Santander - <time datetime="2024-03-08T16:05:00.000Z">08 mar 2024 - 17:05 CET</time></div></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">${ps(spanish.paragraphs.slice(0, 3))}<section class="more_info"><h3>Más información</h3><a href="/o">El temporal daña dos muelles</a></section>${ps(spanish.paragraphs.slice(3))}</div><div class="a_lt newsletter"><p>Apúntate a nuestra newsletter para recibir la actualidad cada mañana.</p></div></article><aside class="sidebar">${teasers(6)}${newsletter}</aside></body></html>`,
  },
  {
    ...inEnglish,
    name: 'Drupal',
    publishedAt: '2024-03-05T09:30:00+02:00',
    bylines: ['Jane Roe'],
    html: `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"/><title>${english.headline} | City of Harbour</title><meta name="dcterms.title" content="${english.headline}"><meta name="dcterms.date" content="2024-03-05T09:30+02:00"></head><body class="path-node page-node-type-article"><div class="region region-header">${nav}</div><div class="region region-content"><h1 class="page-title"><span class="field field--name-title">${english.headline}</span></h1><article role="article" class="node node--type-article"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="username">Jane Roe</span> on <span>Tue, 03/05/2024 - 09:30</span></div></footer><div class="node__content"><div class="clearfix text-formatted field field--name-body field__item">${ps(english.paragraphs)}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/tags/ferry">Ferry</a></div></div><ul class="links inline"><li><a href="/user/login">Log in</a> or <a href="/user/register">register</a> to post comments</li></ul></div></article></div><div class="region region-sidebar-second sidebar"><h2>Who's online</h2><p>There are currently 0 users online.</p></div></body></html>`.replace(
      'Submitted by <span class="username">',
      '<span class="author" rel="author">By ',
    ),
  },
  {
    ...inEnglish,
    name: 'Ghost',
    publishedAt: '2024-03-05T09:30:00.000Z',
    bylines: ['Jane Roe'],
    html: `<!DOCTYPE html><html lang="en"><head><title>${english.headline}</title><meta property="article:published_time" content="2024-03-05T09:30:00.000Z"><meta property="article:tag" content="Ferries"><meta name="twitter:data1" content="Jane Roe">${ld({ '@type': 'Article', headline: english.headline, datePublished: '2024-03-05T09:30:00.000Z', author: { '@type': 'Person', name: 'Jane Roe' }, keywords: 'Ferries', description: english.deck, mainEntityOfPage: 'https://ghost.example/ferry/' })}</head><body class="post-template tag-ferries"><div class="viewport"><header id="gh-head" class="gh-head">${nav}</header><main class="site-main"><article class="article post"><header class="article-header gh-canvas"><h1 class="article-title">${english.headline}</h1><p class="article-excerpt">${english.deck}</p><div class="article-byline"><h4 class="author-name"><a href="/author/jane">Jane Roe</a></h4><time class="byline-meta-date" datetime="2024-03-05">Mar 5, 2024</time><span class="byline-reading-time">3 min read</span></div></header><section class="gh-content gh-canvas">${ps([first, second])}<figure class="kg-card kg-bookmark-card related"><a href="https://other.example">Bookmark</a></figure>${ps(others)}</section></article></main><section class="footer-cta subscribe"><h2>Sign up for more like this.</h2></section><aside class="read-more-wrap">${teasers(3, 'post-card')}</aside></div></body></html>`,
  },
  {
    ...inEnglish,
    name: 'in the manner of Medium',
    publishedAt: '2024-03-05T09:30:11.123Z',
    bylines: ['Jane Roe'],
    html: `<!doctype html><html lang="en"><head><title>${english.headline} | by Jane Roe | Mar, 2024 | Medium</title><meta property="og:title" content="${english.headline}"><meta property="og:site_name" content="Medium"><meta name="author" content="Jane Roe"><meta property="article:published_time" content="2024-03-05T09:30:11.123Z"></head><body><div id="root"><div class="a b c"><div class="d e">${nav}</div><article><div class="l"><section><div><div class="fr fs"><div><h1 class="pw-post-title">${english.headline}</h1></div><div class="speechify-ignore"><div><a rel="noopener" data-testid="authorName">Jane Roe</a><span>·</span><button>Follow</button></div><span data-testid="storyReadTime">3 min read</span><span>Mar 5, 2024</span></div><div class="pw-multi-vote-icon"><p>1.2K</p></div><div aria-label="responses"><p>12</p></div></div>${ps(english.paragraphs, ' id="a1b2" class="pw-post-body-paragraph"')}</section></div></article><div class="recommendations"><h2>More from Jane Roe</h2>${teasers(4)}</div></div></div></body></html>`,
  },
  {
    ...inEnglish,
    name: 'AMP',
    publishedAt: '2024-03-05T09:30:00Z',
    html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>${english.headline}</title><link rel="canonical" href="https://post.example/ferry"><style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style><noscript><style amp-boilerplate>body{-webkit-animation:none}</style></noscript>${ld({ '@type': 'NewsArticle', headline: english.headline, datePublished: '2024-03-05T09:30:00Z' })}</head><body><amp-sidebar id="s" layout="nodisplay">${nav}</amp-sidebar><amp-consent layout="nodisplay"><div>We use cookies</div></amp-consent><article><h1>${english.headline}</h1><amp-img src="https://post.example/ferry.jpg" width="600" height="400" alt="Ferry"></amp-img>${ps([first, second])}<amp-ad width="300" height="250" type="doubleclick"></amp-ad><amp-youtube data-videoid="dQw4w9WgXcQ" layout="responsive"></amp-youtube>${ps(others)}<amp-social-share type="twitter"></amp-social-share></article></body></html>`,
  },
  {
    ...inEnglish,
    name: 'a print view with paragraphs in a table',
    publishedAt: '2024-03-05T09:30:00+00:00',
    html: `<html><head><title>Print: ${english.headline}</title></head><body onload="window.print()"><table width="640"><tr><td><b>The Harbour Post</b><hr><h1>${english.headline}</h1><i>March 5, 2024, 9:30 AM GMT</i></td></tr><tr><td><font face="Times">${ps(english.paragraphs)}</font></td></tr><tr><td><small>Printed from https://post.example/ferry?print=1</small></td></tr></table></body></html>`,
  },
  {
    ...inEnglish,
    name: 'a live blog',
    publishedAt: '2024-03-05T08:00:00+00:00',
    text: [english.deck, ...english.paragraphs].join('\n'),
    html: `<!DOCTYPE html><html lang="en"><head><title>${english.headline} – live</title>${ld({ '@type': 'LiveBlogPosting', headline: english.headline, datePublished: '2024-03-05T08:00:00+00:00', coverageStartTime: '2024-03-05T08:00:00+00:00', liveBlogUpdate: english.paragraphs.map((articleBody, at) => ({ '@type': 'BlogPosting', headline: `Update ${at}`, articleBody, datePublished: `2024-03-05T1${at}:00:00+00:00` })) })}</head><body>${nav}<main><article class="liveblog"><h1>${english.headline}</h1><div class="summary"><p>${english.deck}</p></div><div class="liveblog-posts">${english.paragraphs.map((each, at) => `<article class="liveblog-post" id="p${at}"><div class="liveblog-body"><p>${each}</p></div><div class="share">Share</div></article>`).join('')}</div></article></main></body></html>`,
  },
  {
    ...inEnglish,
    name: 'a page behind a paywall',
    publishedAt: '2024-03-05T09:30:00-05:00',
    text: [first, second].join('\n'),
    bylines: ['Jane Roe'],
    html: `<!DOCTYPE html><html lang="en"><head><title>${english.headline} - The Tribune</title><style>.premium-hidden{display:none}</style>${ld({ '@type': 'NewsArticle', headline: english.headline, datePublished: '2024-03-05T09:30:00-05:00', isAccessibleForFree: 'False', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.premium-hidden' }, author: ['Jane Roe'] })}</head><body>${nav}<article><h1>${english.headline}</h1><p class="byline">By Jane Roe</p><div class="article-text">${ps([first, second])}<div class="premium-hidden">${ps(others)}</div></div><div class="paywall"><h2>Subscribe to keep reading</h2><p>You have read all of your free articles this month. Subscribe today for one euro a week and read everything.</p></div></article></body></html>`,
  },
  {
    ...inEnglish,
    name: 'a page with more teasers than story',
    publishedAt: '2024-03-05T09:30:00+00:00',
    html: `<!DOCTYPE html><html lang="en"><head><title>${english.headline} – Portal</title><meta property="og:title" content="${english.headline}"><meta property="article:published_time" content="2024-03-05T09:30:00+00:00"></head><body><div class="top">${nav}</div><div class="wrap"><div class="left-col"><h1>${english.headline}</h1><div class="txt">${ps(english.paragraphs)}</div></div><div class="grid-more">${teasers(25, 'm-item')}</div></div></body></html>`,
  },
  {
    ...inEnglish,
    name: 'paragraphs as lines of a div, in Windows-1252 times',
    publishedAt: '2004-03-05T09:30:00+00:00',
    html: `<HTML><HEAD><TITLE>${english.headline}</TITLE><META NAME="pubdate" CONTENT="Fri, 05 Mar 2004 09:30:00 GMT"></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="100%"><TR><TD WIDTH="150" VALIGN="top"><A HREF="/">Home</A><BR><A HREF="/news">News</A><BR><A HREF="/sport">Sport</A></TD><TD><FONT SIZE="5"><B>${english.headline}</B></FONT><BR><BR><DIV>${english.paragraphs.join('<BR><BR>')}</DIV></TD></TR></TABLE></BODY></HTML>`,
  },
  {
    ...inEnglish,
    name: 'heavy with tables',
    publishedAt: '2024-03-05T09:30:00+00:00',
    text: [
      ...english.paragraphs.slice(0, 2),
      'Pier Trips a day North 84 South 92 Island 36',
      ...english.paragraphs.slice(2),
    ].join('\n'),
    html: `<!DOCTYPE html><html lang="en"><head><title>${english.headline}</title><meta name="date" content="2024-03-05 09:30:00 +0000"></head><body>${nav}<main><h1>${english.headline}</h1><div class="content">${ps([first, second])}<table class="data"><thead><tr><th>Pier</th><th>Trips a day</th></tr></thead><tbody><tr><td>North</td><td>84</td></tr><tr><td>South</td><td>92</td></tr><tr><td>Island</td><td>36</td></tr></tbody></table>${ps(others)}</div></main></body></html>`,
  },
  {
    ...inEnglish,
    name: 'heavy with figures, loaded late',
    publishedAt: '2024-03-05T09:30:00+00:00',
    html: `<!DOCTYPE html><html lang="en"><head><title>${english.headline}</title><meta property="article:published_time" content="2024-03-05T09:30:00Z"><meta property="og:image" content="https://x.example/a-1200x800.jpg"></head><body>${nav}<article><h1>${english.headline}</h1>${english.paragraphs.map((each, at) => `<p>${each}</p><figure class="wp-block-image"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="page_files/photo-${at}.jpg" alt="Photo ${at}"><figcaption><span class="credit">Ann Lee</span></figcaption></figure>`).join('')}</article></body></html>`,
  },
  {
    name: 'Arabic, from right to left',
    headline: arabic.headline,
    publishedAt: '2024-03-08T16:05:00+03:00',
    language: 'ar',
    text: text(arabic),
    html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${arabic.headline} | أخبار | الجزر نت</title><meta property="og:title" content="${arabic.headline}"><meta property="article:published_time" content="2024-03-08T16:05:00+03:00"></head><body dir="rtl"><header>${nav}</header><main id="main-content-area"><header class="article-header"><h1>${arabic.headline}</h1><div class="article-dates"><span>8/3/2024</span></div></header><div class="wysiwyg wysiwyg--all-content">${ps(arabic.paragraphs)}</div><div class="article-source">المصدر : وكالات</div></main><div class="more-on related"><ul><li><a href="/o">عاصفة تضرب الميناء</a></li></ul></div></body></html>`,
  },
  {
    ...inEnglish,
    name: 'a page without any metadata',
    publishedAt: null,
    html: `<div id="hd"><a href="/">Harbour Post</a> <a href="/a">Archive</a></div><h1>${english.headline}</h1><div id="body">${ps(english.paragraphs)}</div><div id="ft">Contact | Imprint | Terms</div>`,
  },
  {
    ...inEnglish,
    name: 'reader mode of a browser',
    publishedAt: null,
    html: `<!DOCTYPE html><html><head><title>${english.headline}</title></head><body class="light sans-serif"><div class="container" dir="ltr"><div class="header reader-header"><a class="domain reader-domain" href="https://post.example/ferry">post.example</a><div class="domain-border"></div><h1 class="reader-title">${english.headline}</h1><div class="credits reader-credits">Jane Roe</div><div class="meta-data"><div class="reader-estimated-time">3 minutes</div></div></div><hr><div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page">${ps(english.paragraphs)}</div></div></div><div role="navigation"><button>Close</button></div></div></body></html>`,
  },
]
