import fc from 'fast-check'

// In CI every run draws the same examples, so that a change is judged by what it changes. Everywhere else they are drawn anew, and what they find becomes an example of its test.
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20_261_123 })
