import type { Site } from './sites.ts'
import { english, french, german } from './stories.ts'

const ps = (paragraphs: readonly string[], attributes = '') =>
  paragraphs.map((text) => `<p${attributes}>${text}</p>`).join('\n')
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const page = (language: string, headline: string, head: string, body: string) =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${headline}</title>${head}</head><body>${body}</body></html>`
const story = (language: string, { headline, paragraphs }: Pick<typeof english, 'headline' | 'paragraphs'>) => ({
  headline,
  language,
  text: paragraphs.join('\n'),
})
const published = '<meta property="article:published_time" content="2024-03-05T09:30:00+00:00">'
const [one, two] = [english.paragraphs.slice(0, 2), english.paragraphs.slice(2)]

const japanese = {
  headline: '港のフェリー、1か月ぶりに運航再開へ',
  paragraphs: [
    '港と島を結ぶフェリーが月曜日から1か月ぶりに運航を再開すると、運航会社が5日発表した。',
    '船は2月の洪水で桟橋に衝突し、船首が壊れていた。修理には約3億円かかったという。',
    '「利用者の皆さまにご不便をおかけした」と山田太郎社長は記者会見で述べ、深く頭を下げた。',
    '市によると、島には約1200人が住んでおり、この間は小型船で買い物や通院をしていた。',
    '高校生の鈴木花子さん（17）は「やっと部活動に間に合う時間に学校へ行ける」と笑顔を見せた。',
    '市議会は来年度、二つ目の桟橋を造る予算を審議する。反対する議員は費用が高すぎると指摘している。',
  ],
}

const chinese = {
  headline: '港口渡轮停运一个月后周一恢复通航',
  paragraphs: [
    '连接港口与岛屿的渡轮将于周一恢复通航，运营公司五日在新闻发布会上宣布了这一消息。',
    '今年二月的洪水使渡轮撞上码头，船头受损，维修费用约为两千万元，由保险公司承担大部分。',
    '公司负责人李明说，安全检查已经全部完成，首班船将在早上六点半出发，票价不变。',
    '岛上约有一千二百名居民，过去一个月他们只能乘坐小船购物和就医，冬季风浪大时常常停航。',
    '市议会将在下个月讨论修建第二座码头的预算，反对者认为费用过高，应当先改善公路。',
  ],
}

const hebrew = {
  headline: 'המעבורת בנמל תחזור לפעול ביום שני',
  paragraphs: [
    'המעבורת המחברת בין הנמל לאי תחזור לפעול ביום שני לאחר חודש של תיקונים, כך הודיעה החברה ביום שלישי.',
    'בשיטפון של חודש פברואר פגעה הספינה במזח וחרטומה ניזוק. התיקון עלה כשלושה מיליון שקלים.',
    '"אנו מתנצלים בפני הנוסעים", אמר מנהל החברה דוד כהן במסיבת עיתונאים בבניין העירייה.',
    'באי גרים כאלף ומאתיים תושבים, שנאלצו להשתמש בסירות קטנות כדי להגיע לרופא ולחנויות.',
    'מועצת העיר תדון בחודש הבא בתקציב לבניית מזח שני, אך המתנגדים טוענים כי המחיר גבוה מדי.',
  ],
}

export const furtherSites: readonly Site[] = [
  {
    ...story('ja', japanese),
    name: 'Japanese, in the manner of a national daily',
    publishedAt: '2024-03-05T09:30:00+09:00',
    html: page(
      'ja',
      `${japanese.headline}：港新聞デジタル`,
      `<meta property="og:title" content="${japanese.headline}"><meta property="article:published_time" content="2024-03-05T09:30:00+09:00">`,
      `<header><nav><ul><li><a href="/">トップ</a></li><li><a href="/s">社会</a></li></ul></nav></header><main><h1>${japanese.headline}</h1><span class="date">2024年3月5日 9時30分</span><div class="article-body">${ps(japanese.paragraphs)}</div><div class="ranking"><h2>アクセスランキング</h2><ol><li><a href="/1">市長選、三人が立候補を表明した理由とは</a></li><li><a href="/2">春の味覚、今年は値段が倍に</a></li></ol></div></main><footer>Copyright 港新聞社 無断転載を禁じます</footer>`,
    ),
  },
  {
    ...story('zh', chinese),
    name: 'Chinese, lines of full-width blanks, an editor’s name at the end',
    publishedAt: '2024-03-05T09:30:00+08:00',
    html: page(
      'zh',
      `${chinese.headline}_港口网`,
      '<meta property="article:published_time" content="2024-03-05T09:30:00+08:00">',
      `<div class="nav"><a href="/">首页</a> <a href="/news">新闻</a></div><div class="left"><h1>${chinese.headline}</h1><div class="info">2024-03-05 09:30 来源：港口网</div><div id="articleContent">${ps(chinese.paragraphs.map((text) => `　　${text}`))}</div><div class="share">分享到： <a>微信</a> <a>微博</a></div></div><div class="right"><h3>热点</h3><ul><li><a href="/a">春运最后一周的客流</a></li></ul></div>`,
    ),
  },
  {
    ...story('he', hebrew),
    name: 'Hebrew, from right to left',
    publishedAt: '2024-03-05T09:30:00+02:00',
    html: page(
      'he',
      hebrew.headline,
      '<meta property="article:published_time" content="2024-03-05T09:30:00+02:00">',
      `<div dir="rtl"><header><a href="/">ראשי</a></header><article><h1>${hebrew.headline}</h1>${ps(hebrew.paragraphs)}</article><aside><h2>עוד חדשות</h2><ul><li><a href="/1">בחירות בעיר: שלושה מועמדים</a></li></ul></aside></div>`,
    ),
  },
  {
    ...story('en', english),
    name: 'opinion, with a large box about its writer',
    publishedAt: '2024-03-05T09:30:00+00:00',
    bylines: ['Jane Roe'],
    html: page(
      'en',
      `Opinion | ${english.headline}`,
      `${published}<meta property="og:title" content="${english.headline}"><meta name="author" content="Jane Roe">`,
      `<main><article><a class="kicker" href="/opinion">Opinion</a><h1>${english.headline}</h1><div class="author-card"><img src="/jane.jpg" alt="Jane Roe"><p class="author-name"><a href="/jane">Jane Roe</a></p><p class="author-bio">Jane Roe is a columnist who writes about the sea, the towns along it and the people who live in them. She has won three prizes for her reporting and lives with two dogs.</p><a href="/follow">Follow</a></div>${ps(english.paragraphs)}<div class="author-bio author-footer"><h4>About the author</h4><p>Jane Roe is a columnist who writes about the sea, the towns along it and the people who live in them.</p></div><div id="comments"><h2>Comments (214)</h2><p>Reader 1: What nonsense, the ferry was always late and will be late again, mark my words.</p></div></article></main>`,
    ),
  },
  {
    ...story('de', german),
    name: 'a regional paper, teasers within and below',
    publishedAt: '2024-03-08T16:45:00+01:00',
    html: page(
      'de',
      `${german.headline} | Hafenbote`,
      ld({ '@type': 'NewsArticle', headline: german.headline, datePublished: '2024-03-08T16:45:00+01:00' }),
      `<main><article><h1>${german.headline}</h1><div class="meta">08.03.2024, 16:45 Uhr · Lesedauer: 3 Min</div>${ps(german.paragraphs.slice(0, 2))}<div class="article-teaser-inline"><a href="/a"><strong>Lesen Sie auch:</strong> Warum die Brücke gesperrt bleibt und was die Stadt nun plant</a></div>${ps(german.paragraphs.slice(2))}<p class="paid-hint">Jetzt weiterlesen mit <a href="/plus">HafenPlus</a></p></article><section class="teaser-list"><h2>Das könnte Sie auch interessieren</h2>${Array.from({ length: 14 }, (_, at) => `<article class="teaser"><a href="/${at}"><h3>Meldung ${at} aus dem Landkreis</h3><p>Der Kreistag hat am Dienstag über die Schulen im Landkreis beraten und vertagte die Entscheidung auf den Herbst.</p></a></article>`).join('')}</section></main>`,
    ),
  },
  {
    ...story('en', english),
    name: 'a broadcaster, with a video and its controls',
    publishedAt: '2024-03-05T09:30:00+00:00',
    html: page(
      'en',
      english.headline,
      published + ld({ '@type': 'VideoObject', name: 'Watch: the ferry', uploadDate: '2024-03-01T00:00:00Z' }),
      `<main><div class="video-player"><div class="vjs-control-bar"><button>Play</button><span>00:00 / 01:42</span><button>Mute</button></div><p class="vjs-no-js">To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video.</p></div><article><h1>${english.headline}</h1>${ps(one)}<div class="media-caption"><span>Watch: the moment when the ferry hits the pier</span></div>${ps(two)}</article></main>`,
    ),
  },
  {
    ...story('en', { headline: english.headline, paragraphs: english.paragraphs }),
    name: 'old layout of tables within tables, fonts and spacer images',
    publishedAt: '2024-03-05T09:30:00+00:00',
    html: `<html lang="en"><head><title>${english.headline}</title>${published}</head><body bgcolor="#ffffff"><table width="760"><tr><td colspan="3"><img src="logo.gif"><a href="/">Home</a> | <a href="/w">World</a> | <a href="/s">Sport</a></td></tr><tr><td width="120"><table><tr><td><a href="/1">News</a></td></tr><tr><td><a href="/2">Business</a></td></tr></table></td><td width="500"><table><tr><td><font size="5"><b>${english.headline}</b></font></td></tr><tr><td><img src="spacer.gif" width="1" height="10"></td></tr><tr><td><font face="Arial" size="2">${english.paragraphs.join('<p>')}</font></td></tr></table></td><td width="140"><font size="1"><b>Advertisement</b><br><a href="/ad">Buy a boat today</a></font></td></tr></table></body></html>`,
  },
  {
    ...story('en', english),
    name: 'AMP, with a carousel, ads and a consent',
    publishedAt: '2024-03-05T09:30:00+00:00',
    html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${english.headline}</title><link rel="canonical" href="https://post.example/ferry">${ld({ '@type': 'NewsArticle', headline: english.headline, datePublished: '2024-03-05T09:30:00Z' })}</head><body><amp-consent id="c"><div><p>We value your privacy. We and our partners store information on your device.</p><button>Agree</button></div></amp-consent><amp-sidebar id="s"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article><h1>${english.headline}</h1><amp-img src="/f.jpg" alt="A ferry" width="10" height="5"></amp-img>${ps(one)}<amp-ad type="x"><div placeholder>Advertisement</div></amp-ad>${ps(two)}<amp-carousel><div><a href="/a">Five other ferries that you should know about before summer</a></div></amp-carousel></article></body></html>`,
  },
  {
    ...story('fr', french),
    name: 'French, with a paywall of which the text is there',
    publishedAt: '2024-03-05T09:30:00+01:00',
    html: page(
      'fr',
      french.headline,
      ld({
        '@type': 'NewsArticle',
        isAccessibleForFree: false,
        headline: french.headline,
        datePublished: '2024-03-05T09:30:00+01:00',
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' },
      }),
      `<main><article><h1>${french.headline}</h1><p class="chapo-status">Article réservé aux abonnés</p>${ps(french.paragraphs.slice(0, 1))}<div class="paywall">${ps(french.paragraphs.slice(1))}</div><div class="paywall-offer"><h3>Il vous reste 75 % de cet article à lire.</h3><p>La suite est réservée aux abonnés. Abonnez-vous à partir de 1 € par mois, sans engagement.</p><button>S’abonner</button></div></article></main>`,
    ),
  },
  {
    ...story('en', english),
    name: 'a newsletter platform, its buttons between the paragraphs',
    publishedAt: '2024-03-05T09:30:00+00:00',
    html: page(
      'en',
      english.headline,
      `${ld({ '@type': 'NewsArticle', headline: english.headline, datePublished: '2024-03-05T09:30:00Z' })}<meta property="og:title" content="${english.headline}">`,
      `<div class="main-menu"><a href="/">The Harbour Letter</a><button>Subscribe</button><a href="/signin">Sign in</a></div><article class="post"><h1 class="post-title">${english.headline}</h1><div class="post-ufi"><button>12</button><button>Share</button></div><div class="available-content"><div class="body markup">${ps(one)}<div class="subscription-widget-wrap"><p>The Harbour Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p><form><input type="email" placeholder="Type your email…"><button>Subscribe</button></form></div>${ps(two)}<p class="button-wrapper"><a class="button primary" href="/share"><span>Share</span></a></p></div></div></article><div class="comments-section"><h4>Discussion about this post</h4><p>Great read as always, thank you so much for writing about our little town!</p></div>`,
    ),
  },
]
