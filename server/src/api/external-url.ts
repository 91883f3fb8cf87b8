import type { EntityRow, ExternalIdRow } from './rows.ts'

const addresses: Readonly<Record<string, (value: string) => string>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${value}`,
  lei: (value) => `https://search.gleif.org/#/record/${value}`,
  isin: (value) => `https://www.isin.org/isin-preview/?isin=${value}`,
  iso3166: (value) => `https://www.iso.org/obp/ui/#iso:code:3166:${value}`,
}

/** Where an id of a known scheme can be looked up; null for the others. */
export function externalUrl(scheme: string, value: string): string | null {
  return addresses[scheme]?.(encodeURIComponent(value)) ?? null
}

/** The ids that others gave to an entity, with where each can be looked up. */
export function externalIdsOf({ id: entityId, externalSchemes, externalValues }: EntityRow): ExternalIdRow[] {
  return (externalSchemes ?? []).map((scheme, index) => {
    const value = externalValues?.[index] ?? ''
    return { scheme, value, url: externalUrl(scheme, value), entityId }
  })
}
