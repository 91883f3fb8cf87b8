/** The two verbs of a relation type, as the vocabulary gives them. */
type Verbs = { label: { value: string }; inverseLabel: { value: string } }

/** A relation type's verb as it stands alone, seen from one end; a Hebrew preposition stays open: `מוכר ל…`. */
export function verbOf(type: Verbs | undefined, direction: string, fallback = ''): string {
  const verb = direction === 'IN' ? type?.inverseLabel.value : type?.label.value
  return (verb ?? fallback).replace(/־$/u, '…')
}
