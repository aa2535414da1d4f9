/** The most stories that are read of one file; how many more there are is told. */
export const mostStories = 300
