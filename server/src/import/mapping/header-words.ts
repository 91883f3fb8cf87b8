import { foldText } from '../../model/fold-text.ts'
import type { EntityField, RelationField } from './fields.ts'

/** How people call the columns, in English and Hebrew; folded, with blanks for signs. The first of a list is the surest. */
const entityWords: Readonly<Partial<Record<EntityField, string>>> = {
  id: 'id|key|identifier|node id|entity id|node|uid|uuid|מזהה|מזהה ישות|קוד|מספר|מספר סידורי',
  name: 'name|label|title|full name|display name|entity|entity name|person|company|organization|organisation|שם|שם מלא|שם הישות|תווית|כותרת|ישות|חברה|ארגון|גוף',
  alias:
    'alias|aliases|aka|also known as|other names|alternative names|כינוי|כינויים|שמות נוספים|שם נוסף|ידוע גם כ',
  type: 'type|kind|class|category|entity type|node type|schema|labels|סוג|סוג ישות|סוג הישות|קטגוריה|סיווג',
  summary: 'summary|description|about|bio|תיאור|תקציר|אודות|פירוט',
  lat: 'lat|latitude|קו רוחב',
  lng: 'lng|lon|long|longitude|קו אורך',
}
const relationWords: Readonly<Partial<Record<RelationField, string>>> = {
  key: 'id|key|edge id|relation id|relationship id|link id|uid|uuid|מזהה|מזהה קשר|מספר|מספר סידורי',
  subjectName: 'source name|from name|subject name|שם המקור|שם צד א',
  objectName: 'target name|to name|object name|שם היעד|שם צד ב',
  subjectType: 'source type|from type|subject type|סוג המקור|סוג צד א',
  objectType: 'target type|to type|object type|סוג היעד|סוג צד ב',
  type: 'type|relation|relationship|relation type|relationship type|edge type|rel type|predicate|interaction|kind|link|סוג|סוג קשר|סוג הקשר|קשר|יחס|פועל',
  role: 'role|position|title|job|job title|function|edge label|תפקיד|משרה|כהונה',
  directed: 'directed|is directed|מכוון',
  startDate:
    'start date|start|since|from date|begin|begin date|valid from|started|תאריך התחלה|התחלה|תחילה|החל מ|מתאריך|משנת|מיום',
  endDate: 'end date|end|until|to date|finish|valid to|ended|תאריך סיום|סיום|סוף|עד|עד תאריך|עד שנת|עד יום',
  date: 'date|year|when|day|תאריך|שנה|מועד|יום',
  amount:
    'amount|sum|value|price|cost|total|payment|donation|סכום|סכום העסקה|סכום התרומה|שווי|מחיר|עלות|היקף',
  amountMin: 'amount min|min amount|minimum|at least|סכום מזערי|לפחות',
  amountMax: 'amount max|max amount|maximum|at most|סכום מרבי|לכל היותר',
  amountApproximate: 'amount approximate|approximate|approximately|approx|בערך|סכום משוער',
  currency: 'currency|currency code|מטבע',
  status: 'status|state|מצב|סטטוס',
  stance: 'stance|עמדה',
  confidence: 'confidence|certainty|ודאות|רמת ודאות|ביטחון',
  statement: 'statement|claim|quote|sentence|evidence|טענה|ציטוט|משפט|נוסח',
  locator: 'locator|page|section|paragraph|עמוד|סעיף|פסקה|מקום במקור',
  sourceTitle:
    'source|source title|source name|reference|citation|document|מקור|שם המקור|אסמכתה|אסמכתא|מסמך|הפניה',
  sourceUrl: 'source url|url|link|source link|reference url|website|קישור|לינק|כתובת|קישור למקור',
  sourcePublisher: 'publisher|source publisher|published by|outlet|מפרסם|מוציא לאור|כלי תקשורת',
  sourcePublishedAt: 'published|published at|publication date|source date|תאריך פרסום|פורסם|תאריך המקור',
}

/** Names of the two ends that come in pairs: one alone says nothing ("source" may be where a claim comes from). */
const endPairs = [
  'source|target', 'source id|target id', 'from|to', 'from id|to id', 'subject|object', 'subject id|object id',
  'start|end', 'src|dst', 'src|dest', 'source|destination', 'head|tail', 'parent|child', 'payer|beneficiary',
  'payer|payee', 'donor|recipient', 'giver|receiver', 'owner|asset', 'owner|owned', 'buyer|seller', 'seller|buyer',
  'lender|borrower', 'employer|employee', 'person|organization', 'person|company', 'investor|company', 'a|b',
  'entity 1|entity 2', 'entity a|entity b', 'node 1|node 2', 'party a|party b', 'party 1|party 2',
  'מקור|יעד', 'ישות מקור|ישות יעד', 'צד א|צד ב', 'גוף א|גוף ב', 'ישות א|ישות ב', 'מ|אל', 'מאת|אל', 'מ|ל', 'מי|למי',
  'תורם|מקבל', 'תורם|נתרם', 'התורם|המקבל', 'משלם|מקבל', 'מוכר|קונה', 'קונה|מוכר', 'בעלים|חברה', 'מלווה|לווה',
  'משקיע|חברה', 'מעסיק|עובד', 'אדם|ארגון', 'אדם|חברה', 'אדם|גוף', 'נושא|מושא', 'גוף מממן|גוף ממומן', 'ספק|מזמין',
].map((pair) => pair.split('|') as [string, string]) // prettier-ignore

const languages: Readonly<Record<string, string>> = {
  en: 'en', eng: 'en', english: 'en', אנגלית: 'en', באנגלית: 'en', he: 'he', heb: 'he', hebrew: 'he', עברית: 'he', בעברית: 'he',
  ar: 'ar', arabic: 'ar', ערבית: 'ar', בערבית: 'ar', ru: 'ru', russian: 'ru', רוסית: 'ru', ברוסית: 'ru',
} // prettier-ignore

const registers: Readonly<Record<string, string>> = {
  wikidata: 'wikidata', qid: 'wikidata', 'wikidata id': 'wikidata', lei: 'lei', opencorporates: 'opencorporates',
  'company number': 'company-number', 'registration number': 'company-number', חפ: 'company-number', 'ח פ': 'company-number',
  'מספר חברה': 'company-number', עמותה: 'association-number', 'מספר עמותה': 'association-number', imdb: 'imdb', isin: 'isin',
} // prettier-ignore

const entityTable = tableOf(entityWords)
const relationTable = tableOf(relationWords)

export interface HeaderMeaning<Field> {
  readonly field: Field
  readonly lang?: string
  readonly scheme?: string
  /** 0 is the surest name of that field. */
  readonly rank: number
}

/** The name of a column as it is looked up: folded, signs as blanks: `שם_מלא (עברית)` → `שמ מלא עברית`. */
export function foldHeader(header: string): string {
  return foldText(header.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function meaningInEntities(header: string): HeaderMeaning<EntityField> | null {
  const folded = foldHeader(header)
  const scheme = Object.entries(registers).find(([word]) => foldHeader(word) === folded)?.[1]
  if (scheme !== undefined) return { field: 'externalId', scheme, rank: 0 }
  return lookUp(entityTable, folded, ['name', 'alias', 'summary'])
}

export function meaningInRelations(header: string): HeaderMeaning<RelationField> | null {
  return lookUp(relationTable, foldHeader(header), ['role', 'statement', 'locator', 'sourceTitle'])
}

/** The columns of both ends, by the first pair of names that the table has. */
export function findEnds(headers: readonly string[]): { subject: string; object: string } | null {
  const byFolded = new Map(headers.map((header) => [foldHeader(header), header]))
  for (const [first, second] of endPairs) {
    const subject = byFolded.get(foldHeader(first))
    const object = byFolded.get(foldHeader(second))
    if (subject !== undefined && object !== undefined) return { subject, object }
  }
  return null
}

function lookUp<Field>(
  table: ReadonlyMap<string, { field: Field; rank: number }>,
  folded: string,
  withLanguage: readonly Field[],
): HeaderMeaning<Field> | null {
  const whole = table.get(folded)
  if (whole) return whole
  const words = folded.split(' ')
  const lang = langOf(words.at(-1) ?? '')
  const found = lang === undefined ? undefined : table.get(words.slice(0, -1).join(' '))
  return found && lang !== undefined && withLanguage.includes(found.field) ? { ...found, lang } : null
}

function langOf(word: string): string | undefined {
  return Object.entries(languages).find(([name]) => foldHeader(name) === word)?.[1]
}

function tableOf<Field extends string>(
  words: Readonly<Partial<Record<Field, string>>>,
): Map<string, { field: Field; rank: number }> {
  const table = new Map<string, { field: Field; rank: number }>()
  for (const [field, list] of Object.entries(words) as [Field, string][]) {
    for (const [rank, word] of list.split('|').entries()) {
      const folded = foldHeader(word)
      if (!table.has(folded)) table.set(folded, { field, rank })
    }
  }
  return table
}
