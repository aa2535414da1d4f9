const markdown = /\.(?:md|markdown|mdown|mkd|mkdn|mdx)$/i
/** Jekyll and Hexo have HTML pages with front matter among their posts. */
const pages = /(?:^|\/)_(?:posts|drafts)\/.*\.html?$/i
/** What is kept beside stories in a folder, and what generators build pages with. */
const beside =
  /(?:^|\/)(?:archetypes|themes|layouts|_layouts|_includes|_sass|scaffolds|vendor|node_modules)\/|(?:^|\/)(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|AUTHORS)[^/]*$/i

/** Whether a file is a story of a static site, by its path. */
export function isSiteStory(path: string): boolean {
  return (markdown.test(path) || pages.test(path)) && !beside.test(path)
}
