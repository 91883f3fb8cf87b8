import type { GraphInfoResolvers, NeighborCountResolvers, QuestionResolvers } from '../generated/resolvers.ts'
import { pickText, textByLang } from '../texts.ts'

export const graphInfo: GraphInfoResolvers = {
  writable: (_, __, { mayWrite }) => mayWrite,
  dataset: ({ dataset }) => dataset?.id ?? null,
  title: ({ dataset }, { langs }) =>
    dataset && pickText(textByLang(dataset.titleLangs, dataset.titles), langs),
  description: ({ dataset }, { langs }) =>
    dataset && pickText(textByLang(dataset.descriptionLangs, dataset.descriptions), langs),
}

export const question: QuestionResolvers = {
  text: (row, { langs }) => pickText(row.text, langs) ?? { value: row.view, lang: 'und' },
}

export const neighborCount: NeighborCountResolvers = {
  type: ({ type }, _, { vocabulary }) => vocabulary.typeOfRelation(type),
}
