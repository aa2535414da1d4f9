/**
 * The name of a kind of box in an article's language; null in one that it has no words for here.
 */
export function labelIn(labels: Readonly<Record<string, string>>, language: string): string | null {
  return labels[language.split('-')[0] ?? ''] ?? null
}
