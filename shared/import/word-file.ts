/** What the names of Word's documents, and of templates of them, end with. */
export const wordExtensions = ['.docx', '.dotx'] as const

/** The most bytes that a Word document may have: a long text and a score of pictures. */
export const maxWordBytes = 40 * 1024 * 1024

/** Whether a file is a Word document, by its name. */
export function isWordFile(name: string): boolean {
  return wordExtensions.some((extension) => name.toLowerCase().endsWith(extension))
}
