import { DOMParser as HtmlParser } from 'linkedom'
import { LedeError } from '#shared/api/errors.ts'
import { type Article, articleFormat } from '#shared/article/article.ts'
import { readArticleJson } from '#shared/article/read.ts'
import { type LeftOut, LeftOuts } from '#shared/import/left-out.ts'
import { ledeAttribute } from '#shared/publish/markup-fields.ts'
import { bodyOfPage } from './html-body.ts'
import { fieldsOfPage } from './html-fields.ts'
import { leftOutBeside, leftOutOfPage } from './left-out-of-page.ts'
import { PageImages } from './page-images.ts'
import { removeHidden } from './webpage/hidden.ts'

/**
 * The article on a page or fragment written by Lede: the published part of the exported one
 * (`publishedPart`), as a draft. Later additions to the page are read as text or not at all;
 * nothing in it is run or fetched.
 *
 *
 * @param name the file's name, for messages and the article's source.
 * @param images collects the images that the page shows.
 * @param leftOut collects what else the page contains.
 * @throws LedeError `file.notLede` for a page that Lede did not write, `article.newerFormat`,
 * `article.unknownNodes` and `article.invalid` for one that Lede would not have written in this
 * form.
 */
export function readHtml(html: string, name: string, images = new PageImages(), leftOut: LeftOut[] = []): Article {
  const page = new HtmlParser().parseFromString(html, 'text/html')
  const element = page.querySelector(`article[${ledeAttribute}]`)
  const format = element?.getAttribute(ledeAttribute)
  if (element === null || !format?.startsWith(formatFamily)) throw new LedeError('file.notLede', { name })
  const hidden = new LeftOuts()
  removeHidden(page, hidden, element)
  leftOut.push(...hidden.list(), ...leftOutOfPage(element), ...leftOutBeside(element))
  return readArticleJson({
    ...fieldsOfPage(element),
    format,
    body: bodyOfPage(element, images),
    source: { file: name, format: 'html' },
  })
}

const formatFamily = articleFormat.replace(/\d+$/, '')
