import type { ExportEntity, ExportRelation, ExportSource, Subject } from './subject.ts'

const context = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  kesher: 'urn:kesher:',
}

/** JSON-LD: entities and sources in schema.org's words, each relation a statement that PROV ties to its sources. */
export function writeJsonLd(subject: Subject): string {
  const { title, date, link, lang, entities, relations, sources } = subject
  const view = {
    '@id': link,
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:name': { '@value': title, '@language': lang },
    'prov:generatedAtTime': { '@value': date, '@type': 'xsd:date' },
  }
  const graph = [
    view,
    ...entities.map(entity),
    ...relations.map((each) => statement(each, sources)),
    ...sources.map(source),
  ]
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`
}

function entity({ entity, type }: ExportEntity): object {
  return {
    '@id': iri('entity', entity.id),
    '@type': 'schema:Thing',
    'schema:additionalType': { '@id': iri('type', entity.type) },
    'schema:disambiguatingDescription': type.label,
    'schema:name': entity.names
      .filter(({ kind }) => kind === 'PRIMARY')
      .map(({ value, lang }) => ({ '@value': value, '@language': lang })),
    'schema:alternateName': entity.names
      .filter(({ kind }) => kind !== 'PRIMARY')
      .map(({ value, lang }) => ({ '@value': value, '@language': lang })),
  }
}

function statement(
  { relation, sentence, sources: numbers }: ExportRelation,
  sources: readonly ExportSource[],
): object {
  const { id, type, source, target, period, amount, status, confidence } = relation
  return {
    '@id': iri('relation', id),
    '@type': ['rdf:Statement', 'prov:Entity'],
    'rdf:subject': { '@id': iri('entity', source) },
    'rdf:predicate': { '@id': iri('type', type) },
    'rdf:object': { '@id': iri('entity', target) },
    ...(sentence && { 'schema:description': { '@value': sentence.value, '@language': sentence.lang } }),
    ...(period?.start && { 'schema:startDate': period.start }),
    ...(period?.end && { 'schema:endDate': period.end }),
    ...(amount && {
      'schema:amount': {
        '@type': 'schema:MonetaryAmount',
        'schema:currency': amount.currency,
        'schema:value': amount.amount,
        ...(amount.min && { 'schema:minValue': amount.min }),
        ...(amount.max && { 'schema:maxValue': amount.max }),
      },
    }),
    'kesher:status': status,
    ...(typeof confidence === 'number' && { 'kesher:confidence': confidence }),
    'prov:hadPrimarySource': numbers.flatMap((number) => {
      const found = sources[number - 1]
      return found ? [{ '@id': iri('source', found.id) }] : []
    }),
  }
}

function source({ id, title, publisher, publishedAt, url }: ExportSource): object {
  return {
    '@id': iri('source', id),
    '@type': ['schema:CreativeWork', 'prov:Entity'],
    'schema:name': { '@value': title.value, '@language': title.lang },
    ...(publisher && { 'schema:publisher': publisher }),
    ...(publishedAt && { 'schema:datePublished': publishedAt }),
    ...(url && { 'schema:url': { '@id': url } }),
  }
}

function iri(kind: string, id: string): string {
  return `kesher:${kind}:${encodeURIComponent(id)}`
}
