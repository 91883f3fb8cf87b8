/** The schemata of FollowTheMoney 4.5 that tie two entities: by which properties, and whether the tie has a direction. */
export const ftmEdges: Readonly<Record<string, { from: string; to: string; isDirected: boolean }>> = {
  Associate: { from: 'person', to: 'associate', isDirected: false },
  ContractAward: { from: 'contract', to: 'supplier', isDirected: true },
  CourtCaseParty: { from: 'party', to: 'case', isDirected: true },
  Debt: { from: 'debtor', to: 'creditor', isDirected: true },
  Directorship: { from: 'director', to: 'organization', isDirected: true },
  Documentation: { from: 'document', to: 'entity', isDirected: false },
  Employment: { from: 'employee', to: 'employer', isDirected: true },
  Family: { from: 'person', to: 'relative', isDirected: false },
  Membership: { from: 'member', to: 'organization', isDirected: true },
  Occupancy: { from: 'holder', to: 'post', isDirected: true },
  Ownership: { from: 'owner', to: 'asset', isDirected: true },
  Payment: { from: 'payer', to: 'beneficiary', isDirected: true },
  ProjectParticipant: { from: 'participant', to: 'project', isDirected: true },
  Representation: { from: 'agent', to: 'client', isDirected: true },
  Succession: { from: 'predecessor', to: 'successor', isDirected: true },
  UnknownLink: { from: 'subject', to: 'object', isDirected: false },
}

/** Where an entity's name stands, the surest first: addresses have no `name`, documents often none but a title. */
export const ftmNames = ['name', 'full', 'title', 'fileName', 'caption']

export const ftmAliases = ['alias', 'weakAlias', 'abbreviation']
export const ftmFormerNames = ['previousName']

/** Its other schemata that can stand for an entity of their own. */
export const ftmNodes: ReadonlySet<string> = new Set([
  'Address', 'Airplane', 'Article', 'Asset', 'BankAccount', 'Call', 'Company', 'Contract', 'CourtCase', 'CryptoWallet',
  'Document', 'Event', 'Identification', 'LegalEntity', 'License', 'Message', 'Note', 'Organization', 'Package',
  'Passport', 'Person', 'PlainText', 'Position', 'Post', 'Project', 'PublicBody', 'RealEstate', 'Sanction', 'Security',
  'TaxRoll', 'Trip', 'UserAccount', 'Vehicle', 'Vessel', 'Video', 'Workbook',
]) // prettier-ignore
