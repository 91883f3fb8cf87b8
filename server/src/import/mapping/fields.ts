/** What a column of a table of entities may be, with a sentence for people. */
export const entityFields = {
  id: 'the id that relations name the entity by',
  name: 'its name, in the language of `lang` where that is known',
  alias: 'another name, or several',
  type: 'its type',
  summary: 'what it is, in a sentence or two',
  externalId: 'its id in another register, named by `scheme`',
  lat: 'the latitude of its place',
  lng: 'the longitude of its place',
  attribute: 'kept with the entity as it is',
  ignore: 'left out',
} as const

/** What a column of a table of relations may be: the relation, its claim, and the source of the claim. */
export const relationFields = {
  key: "the relation's own id, which tells ties of one type between one pair apart",
  subject: 'the id of the first end (its name, where there are no entities apart)',
  object: 'the id of the second end (its name, where there are no entities apart)',
  subjectName: 'the name of the first end',
  objectName: 'the name of the second end',
  subjectType: 'the type of the first end',
  objectType: 'the type of the second end',
  type: 'the type of the relation',
  role: 'the role of the first end in it',
  directed: 'whether it has a direction: true or false',
  startDate: 'when it began',
  endDate: 'when it ended',
  date: 'the day, month or year in which it was',
  amount: 'how much',
  amountMin: 'how much at least',
  amountMax: 'how much at most',
  amountApproximate: 'whether that is only about so much: true or false',
  currency: 'in which currency',
  status: 'ACTIVE, ENDED, PLANNED, ALLEGED or DENIED',
  stance: 'whether the source SUPPORTS, DISPUTES or MENTIONS it',
  confidence: 'how sure it is, 0 to 100',
  statement: 'the claim in a sentence',
  locator: 'where in the source it stands',
  sourceTitle: 'the title of the source',
  sourceUrl: 'the address of the source',
  sourcePublisher: 'who published the source',
  sourcePublishedAt: 'when the source was published',
  attribute: 'kept with the relation as it is',
  ignore: 'left out',
} as const

export type EntityField = keyof typeof entityFields
export type RelationField = keyof typeof relationFields
export type Field = EntityField | RelationField

/** Fields that several columns of a table may share; every other field has one column at most. */
export const sharedFields: ReadonlySet<Field> = new Set([
  'name',
  'alias',
  'summary',
  'externalId',
  'type',
  'attribute',
  'ignore',
])
