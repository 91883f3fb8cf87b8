import text from './questions.graphql?raw'
import { readQuestions } from './read-questions.ts'

/** The library: questions that the built-in data answers. */
export const questions = readQuestions(text)
