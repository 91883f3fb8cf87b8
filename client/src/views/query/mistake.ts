/** Why a question that was edited cannot be shown: the words `query.mistake.<words>` and what fills them. */
export type Mistake = {
  words: MistakeWords
  details: Readonly<Record<string, string | number>>
}

export type MistakeWords =
  | 'syntax'
  | 'variables'
  | 'notObject'
  | 'oneOperation'
  | 'onlyQuery'
  | 'oneRoot'
  | 'root'
  | 'alias'
  | 'directive'
  | 'fieldMore'
  | 'fieldLess'
  | 'arguments'
  | 'unused'
  | 'unknownEntities'
  | 'hiddenEntities'
  | 'unknownTypes'
  | 'nothing'
  | 'refused'
  | 'noWords'
  | 'currency'
  | 'wholeDay'
  | 'holds'

/** A mistake with what fills its words. */
export function mistake(words: MistakeWords, details: Mistake['details'] = {}): Mistake {
  return { words, details }
}
