import { expect, it } from 'vitest'
import { embeddedAt } from '#shared/embed/service.ts'

it.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'YouTube', 'video', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  [
    'https://m.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=3',
    'YouTube',
    'video',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  ],
  ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'YouTube', 'video', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['//www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'YouTube', 'video', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://www.youtube.com/shorts/abcdefghijk', 'YouTube', 'video', 'https://www.youtube.com/watch?v=abcdefghijk'],
  ['https://player.vimeo.com/video/123456?h=1', 'Vimeo', 'video', 'https://vimeo.com/123456'],
  [
    'https://geo.dailymotion.com/player/x1.html?video=x8abc',
    'Dailymotion',
    'video',
    'https://www.dailymotion.com/video/x8abc',
  ],
  ['https://twitter.com/harbour/status/1234567890?s=20', 'X', 'post', 'https://x.com/harbour/status/1234567890'],
  [
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
    'X',
    'post',
    'https://x.com/i/status/1234567890',
  ],
  [
    'https://www.instagram.com/harbour/reel/Cxy_-1/embed/',
    'Instagram',
    'post',
    'https://www.instagram.com/reel/Cxy_-1/',
  ],
  [
    'https://www.tiktok.com/@har.bour/video/7123?lang=en',
    'TikTok',
    'video',
    'https://www.tiktok.com/@har.bour/video/7123',
  ],
  ['https://www.tiktok.com/embed/v2/7123', 'TikTok', 'video', 'https://www.tiktok.com/embed/v2/7123'],
  [
    'https://bsky.app/profile/harbour.org/post/3kxyz',
    'Bluesky',
    'post',
    'https://bsky.app/profile/harbour.org/post/3kxyz',
  ],
  [
    'https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kxyz?id=1',
    'Bluesky',
    'post',
    'https://bsky.app/profile/did:plc:abc/post/3kxyz',
  ],
  ['https://www.threads.net/@harbour/post/C-1_a', 'Threads', 'post', 'https://www.threads.com/@harbour/post/C-1_a'],
  [
    'https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fvideos%2F12%2F',
    'Facebook',
    'video',
    'https://www.facebook.com/harbour/videos/12/',
  ],
  [
    'https://www.facebook.com/harbour/posts/pfbid02',
    'Facebook',
    'post',
    'https://www.facebook.com/harbour/posts/pfbid02',
  ],
  ['https://t.me/s/belta_news/4321', 'Telegram', 'post', 'https://t.me/belta_news/4321'],
  ['https://vk.com/video_ext.php?oid=-22&id=456&hash=ab', 'VK', 'video', 'https://vkvideo.ru/video-22_456'],
  ['https://vk.com/news?w=wall-1_2', 'VK', 'post', 'https://vk.com/wall-1_2'],
  ['https://rutube.ru/play/embed/abc123/', 'Rutube', 'video', 'https://rutube.ru/video/abc123/'],
  [
    'https://www.linkedin.com/embed/feed/update/urn:li:share:71',
    'LinkedIn',
    'post',
    'https://www.linkedin.com/feed/update/urn:li:share:71',
  ],
  ['https://open.spotify.com/embed/episode/4rO', 'Spotify', 'link', 'https://open.spotify.com/episode/4rO'],
  [
    'https://w.soundcloud.com/player/?visual=true&url=https%3A%2F%2Fsoundcloud.com%2Fharbour%2Fsong',
    'SoundCloud',
    'link',
    'https://soundcloud.com/harbour/song',
  ],
  [
    'https://social.example.org/@anna/112233445566778899/embed',
    'Mastodon',
    'post',
    'https://social.example.org/@anna/112233445566778899',
  ],
])('%s is of %s, a %s', (address, site, kind, url) => {
  expect(embeddedAt(address)).toEqual({ url, site, kind })
})

it.each([
  '',
  'youtube',
  'https://www.youtube.com/',
  'https://www.youtube.com/@harbour',
  'https://www.youtube.com/embed/videoseries?list=PL1',
  'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
  'https://example.org/?u=https://youtu.be/dQw4w9WgXcQ',
  'https://x.com/harbour',
  'https://t.me/belta_news',
  'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)',
  'https://www.facebook.com/plugins/post.php',
  'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
  'https://ads.example.org/frame',
])('%j is none that is known', (address) => {
  expect(embeddedAt(address)).toBeNull()
})
