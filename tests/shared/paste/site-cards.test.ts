import { expect, test } from 'vitest'
import { readLine } from './read-line.ts'

test.each([
  [
    'a bookmark',
    '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Ferry sails</div><div class="kg-bookmark-description">From Monday</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="https://a.example/i.png" alt=""><span class="kg-bookmark-author">Harbour Post</span><span class="kg-bookmark-publisher">Jane Roe</span></div></div></a><figcaption>Told first there</figcaption></figure>',
    'linkCard url="https://a.example/b" title="Ferry sails" description="From Monday" site="Harbour Post" kind="link" / Told first there',
  ],
  [
    'a bookmark without an address',
    '<figure class="kg-card kg-bookmark-card"><div class="kg-bookmark-title">Ferry sails</div></figure>',
    'Ferry sails',
  ],
  [
    'a callout',
    '<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">It <b>sails</b>.</div></div>',
    'factBox / It <b>sails</b>.',
  ],
  [
    'a file',
    '<div class="kg-card kg-file-card"><a href="https://a.example/x.pdf"><div class="kg-file-card-contents"><div class="kg-file-card-title">Timetable</div><div class="kg-file-card-caption">From May</div><div class="kg-file-card-metadata"><div class="kg-file-card-filename">x.pdf</div><div class="kg-file-card-filesize">8 KB</div></div></div></a></div>',
    '[Timetable](https://a.example/x.pdf) / From May',
  ],
  [
    'a file below a place that others link to',
    '<div class="kg-card kg-file-card"><a name="file"></a><area href="#"><a href="https://a.example/x.pdf"><div class="kg-file-card-title">Timetable</div></a></div>',
    '[Timetable](https://a.example/x.pdf)',
  ],
  [
    'a sound',
    '<div class="kg-card kg-audio-card"><audio src="https://a.example/a.mp3"></audio><div class="kg-audio-title">The captain</div><span class="kg-audio-current-time">0:00</span><div class="kg-audio-time">/<span class="kg-audio-duration">184</span></div></div>',
    '[The captain](https://a.example/a.mp3)',
  ],
  [
    'a film',
    '<figure class="kg-card kg-video-card"><div><video src="https://a.example/v.mp4"></video><span class="kg-video-current-time">0:00</span></div><figcaption>It sails</figcaption></figure>',
    '[It sails](https://a.example/v.mp4)',
  ],
  [
    'a form for readers, and a drawing with a class',
    '<div class="kg-card kg-signup-card"><h2>Sign up</h2><p>No spam.</p></div><p>It sails.<svg class="kg-icon"><path d=""/></svg></p>',
    'It sails.',
  ],
  [
    'a file of WordPress',
    '<div class="wp-block-file"><a href="https://a.example/x.pdf">Timetable</a><a href="https://a.example/x.pdf" class="wp-block-file__button" download>Download</a></div>',
    '[Timetable](https://a.example/x.pdf)',
  ],
  [
    'an embed of WordPress with a caption',
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://www.facebook.com/port/posts/12\n</div><figcaption>The port on Monday</figcaption></figure>',
    'linkCard url="https://www.facebook.com/port/posts/12" title="The port on Monday" site="Facebook" kind="post"',
  ],
])('a site’s card is what it shows: %s', (_, html, expected) => {
  expect(readLine(`<p>Before.</p>${html}`)).toBe(`Before. / ${expected}`)
})
