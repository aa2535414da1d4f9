/** An entry of an export of WordPress, of our own writing. */
export function wxrItem(said: Readonly<Record<string, string>>, inside = ''): string {
  const fields: Record<string, string> = {
    title: 'Ferry sails again',
    link: 'https://post.example/2024/03/ferry/',
    'dc:creator': 'jroe',
    guid: `https://post.example/?p=${said['wp:post_id'] ?? 7}`,
    'content:encoded': 'The ferry across the harbour will sail again on Monday, the port said.',
    'wp:post_id': '7',
    'wp:post_date': '2024-03-05 09:30:00',
    'wp:post_date_gmt': '2024-03-05 08:30:00',
    'wp:post_name': 'ferry',
    'wp:status': 'publish',
    'wp:post_type': 'post',
    ...said,
  }
  const elements = Object.entries(fields).map(
    ([name, text]) => `<${name}><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`,
  )
  return `<item>${elements.join('')}${inside}</item>`
}

/** An export with some entries. */
export function wxr(items: string, { language = 'en-GB', head = '' } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Harbour Post</title><link>https://post.example</link><language>${language}</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://post.example</wp:base_blog_url>
<wp:author><wp:author_login><![CDATA[jroe]]></wp:author_login><wp:author_display_name><![CDATA[Jane Roe]]></wp:author_display_name></wp:author>
${head}${items}</channel></rss>
`
}

export const attachment = (id: number, url: string, { alt = '', caption = '' } = {}) =>
  wxrItem(
    {
      'wp:post_id': String(id),
      'wp:post_type': 'attachment',
      'wp:status': 'inherit',
      'wp:attachment_url': url,
      'excerpt:encoded': caption,
    },
    `<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[${alt}]]></wp:meta_value></wp:postmeta>`,
  )
