// JSON-LD: entities and sources in schema.org's words, each relation a statement that PROV ties to its sources.

/** A text with the tag of its language. */
export type LinkedText = { readonly value: string; readonly lang: string }

export const linkedContext = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  kesher: 'urn:kesher:',
}

export function linkedEntity(entity: {
  readonly id: string
  readonly type: string
  readonly typeLabel: string
  readonly names: readonly (LinkedText & { readonly kind: string })[]
}): object {
  const namesOf = (isPrimary: boolean) =>
    entity.names.filter(({ kind }) => (kind === 'PRIMARY') === isPrimary).map(linkedText)
  return {
    '@id': linkedId('entity', entity.id),
    '@type': 'schema:Thing',
    'schema:additionalType': { '@id': linkedId('type', entity.type) },
    'schema:disambiguatingDescription': entity.typeLabel,
    'schema:name': namesOf(true),
    'schema:alternateName': namesOf(false),
  }
}

/** A relation as it is now: what is not known is null. `sources` are ids. */
export function linkedStatement(relation: {
  readonly id: string
  readonly type: string
  readonly source: string
  readonly target: string
  readonly description: LinkedText | null
  readonly start: string | null
  readonly end: string | null
  readonly amount: {
    readonly amount: string
    readonly currency: string
    readonly min: string | null
    readonly max: string | null
    /** Whether a source says *about* of it. */
    readonly approximate: boolean
  } | null
  /** False where it holds both ways. */
  readonly directed: boolean
  readonly status: string
  readonly confidence: number | null
  readonly sources: readonly string[]
}): object {
  const { id, type, source, target, description, start, end, amount, directed, status, confidence } = relation
  return {
    '@id': linkedId('relation', id),
    '@type': ['rdf:Statement', 'prov:Entity'],
    'rdf:subject': { '@id': linkedId('entity', source) },
    'rdf:predicate': { '@id': linkedId('type', type) },
    'rdf:object': { '@id': linkedId('entity', target) },
    ...(description && { 'schema:description': linkedText(description) }),
    ...(start && { 'schema:startDate': start }),
    ...(end && { 'schema:endDate': end }),
    ...(amount && {
      'schema:amount': {
        '@type': 'schema:MonetaryAmount',
        'schema:currency': amount.currency,
        'schema:value': amount.amount,
        ...(amount.min && { 'schema:minValue': amount.min }),
        ...(amount.max && { 'schema:maxValue': amount.max }),
        ...(amount.approximate && { 'kesher:approximate': true }),
      },
    }),
    ...(!directed && { 'kesher:directed': false }),
    'kesher:status': status,
    ...(confidence !== null && { 'kesher:confidence': confidence }),
    'prov:hadPrimarySource': relation.sources.map((each) => ({ '@id': linkedId('source', each) })),
  }
}

export function linkedSource(source: {
  readonly id: string
  readonly titles: readonly LinkedText[]
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly url: string | null
}): object {
  const { id, titles, publisher, publishedAt, url } = source
  const [title, ...others] = titles.map(linkedText)
  return {
    '@id': linkedId('source', id),
    '@type': ['schema:CreativeWork', 'prov:Entity'],
    'schema:name': others.length > 0 ? [title, ...others] : title,
    ...(publisher && { 'schema:publisher': publisher }),
    ...(publishedAt && { 'schema:datePublished': publishedAt }),
    ...(url && { 'schema:url': { '@id': url } }),
  }
}

/** A text of linked data; "und" is no language that a reader of RDF needs to hear of. */
export function linkedText({ value, lang }: LinkedText): object {
  return lang === 'und' ? { '@value': value } : { '@value': value, '@language': lang }
}

export function linkedId(
  kind: 'entity' | 'relation' | 'claim' | 'source' | 'type' | 'user',
  id: string,
): string {
  return `kesher:${kind}:${encodeURIComponent(id)}`
}
