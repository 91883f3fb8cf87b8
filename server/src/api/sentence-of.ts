import { relationSentence, type Grammar, type LangText, type SentenceEntity } from '../model/sentence.ts'
import type { DirectionParam } from '../db/records.ts'
import { moneyOf, statusOf } from './money.ts'
import { primaryNames } from './names.ts'
import type { EntityRow, RelationRow } from './rows.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A relation as a sentence in the first of the languages that it can be said in. */
export async function sentenceOf(
  relation: RelationRow,
  direction: DirectionParam,
  langs: readonly string[] | null | undefined,
  vocabulary: Vocabulary,
): Promise<LangText> {
  // What holds both ways is said by the same verb from either end.
  const isTurned = direction === 'IN' && relation.directed === false
  const [subject, object] = [speaker(relation.source), speaker(relation.target)]
  return relationSentence({
    subject: isTurned ? object : subject,
    object: isTurned ? subject : object,
    type: await vocabulary.typeOfRelation(relation.type),
    direction: isTurned ? 'OUT' : direction,
    status: statusOf(relation.status),
    amount: moneyOf(relation),
    period: { start: relation.startDate ?? null, end: relation.endDate ?? null },
    langs: langs ?? [],
  })
}

function speaker(entity: EntityRow): SentenceEntity {
  const grammar = entity.grammar == null ? null : (JSON.parse(entity.grammar) as Record<string, Grammar>)
  return { names: primaryNames(entity), grammar }
}
