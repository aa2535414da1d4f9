/** The most stories that are read from one file; the number of further ones is reported. */
export const mostStories = 300
