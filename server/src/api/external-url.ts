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
