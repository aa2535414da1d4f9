/** The name of a kind of box in an article's language; null if there is no name in it. */
export function labelIn(labels: Readonly<Record<string, string>>, language: string): string | null {
  return labels[language.split('-')[0] ?? ''] ?? null
}
