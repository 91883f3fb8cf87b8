import { afterAll, beforeAll, expect, test } from 'vitest'
import { countsOf, SmallFiles } from '../../../testing/import/small-files.ts'

let files: SmallFiles
beforeAll(async () => {
  files = await SmallFiles.make()
})
afterAll(() => files.remove())

const claim = {
  stance: 'SUPPORTS',
  status: null,
  startDate: null,
  endDate: null,
  amount: null,
  amountMin: null,
  amountMax: null,
  currency: null,
  confidence: null,
  statement: {},
  locator: {},
  source: null,
}

function entity(id: string, rest: object = {}) {
  const names = [{ value: id, lang: null, kind: 'PRIMARY' }]
  return {
    kind: 'entity',
    id,
    type: 'Thing',
    names,
    summary: {},
    externalIds: {},
    lat: null,
    lng: null,
    attributes: {},
    isImplied: false,
    ...rest,
  }
}

function named(value: string) {
  return [{ value, lang: null, kind: 'PRIMARY' }]
}

function relation(subject: string, type: string, object: string, rest: object = {}) {
  return {
    kind: 'relation',
    key: null,
    subject,
    object,
    type,
    isDirected: true,
    role: {},
    claims: [claim],
    attributes: {},
    ...rest,
  }
}

test('GraphML: keys with defaults, both kinds of direction, edges before their nodes', async () => {
  const records = await files.records({
    'small.graphml': `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="color" attr.type="string"><default>yellow</default></key>
  <key id="d1" for="edge" attr.name="since" attr.type="string"/>
  <graph edgedefault="undirected">
    <edge id="e0" source="a" target="b"><data key="d1">2019</data></edge>
    <node id="a"><data key="d0">green &amp; blue</data></node>
    <node id="b"/>
    <edge source="b" target="a" directed="true"/>
  </graph>
</graphml>`,
  })
  expect(records).toEqual([
    relation('a', 'RELATED_TO', 'b', {
      key: 'e0',
      isDirected: false,
      claims: [{ ...claim, startDate: '2019' }],
    }),
    entity('a', { attributes: { color: 'green & blue' } }),
    entity('b', { attributes: { color: 'yellow' } }),
    relation('b', 'RELATED_TO', 'a'),
  ])
})

test.each([
  [
    'GraphML',
    'own.graphml',
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d" for="edge" attr.name="directed" attr.type="boolean"/>
  <graph edgedefault="directed"><edge source="a" target="b"><data key="d">false</data></edge></graph></graphml>`,
  ],
  [
    'GEXF',
    'own.gexf',
    `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
  <attributes class="edge"><attribute id="d" title="directed" type="boolean"/></attributes>
  <edges><edge source="a" target="b"><attvalues><attvalue for="d" value="false"/></attvalues></edge></edges></graph></gexf>`,
  ],
])('%s: what an edge says of its direction as a fact of its own counts', async (_, name, text) => {
  const records = (await files.records({ [name]: text })) as { kind: string }[]
  expect(records.filter(({ kind }) => kind === 'relation')).toEqual([
    relation('a', 'RELATED_TO', 'b', { isDirected: false }),
  ])
})

test('GraphML of yEd: what is called so in its drawing is called so here, in groups too', async () => {
  const records = await files.records({
    'yed.graphml': `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="node" id="d5" attr.name="description" attr.type="string"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0"><data key="d5"/><data key="d6"><y:ShapeNode><y:NodeLabel>
דוד
לוי<y:LabelModel><y:Smart/></y:LabelModel> </y:NodeLabel><y:Shape type="rectangle"/></y:ShapeNode></data></node>
    <node id="n1"><data key="d6"><y:Realizers><y:GroupNode><y:NodeLabel>Group</y:NodeLabel></y:GroupNode>
        <y:GroupNode><y:NodeLabel>Folder 1</y:NodeLabel></y:GroupNode></y:Realizers></data>
      <graph edgedefault="directed" id="n1:"><node id="n1::n0"><data key="d6"><y:ShapeNode><y:NodeLabel hasText="false"/></y:ShapeNode></data></node></graph></node>
    <edge id="e0" source="n0" target="n1::n0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>מנכ"ל</y:EdgeLabel></y:PolyLineEdge></data></edge>
  </graph>
</graphml>`,
  })
  expect(records).toEqual([
    entity('n0', { names: named('דוד לוי') }),
    entity('n1::n0'),
    entity('n1', { names: named('Group') }),
    relation('n0', 'RELATED_TO', 'n1::n0', { key: 'e0', role: { und: 'מנכ"ל' } }),
  ])
})

test('GEXF: labels, lists in every spelling, kinds, spells and the direction of an edge', async () => {
  const records = await files.records({
    'small.gexf': `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
  <attributes class="node"><attribute id="0" title="topics" type="liststring"/>
    <attribute id="1" title="known" type="boolean"><default>true</default></attribute></attributes>
  <nodes>
    <node id="n1" label="Suzy"><attvalues><attvalue for="0" value="['a', '\\'b\\'', &quot;c&quot;]"/></attvalues></node>
    <node id="n2" label="John"><attvalues><attvalue for="0" value="x |y"/><attvalue for="1" value="false"/></attvalues>
      <nodes><node id="n3" label="Child"/></nodes></node>
  </nodes>
  <edges><edge id="0" source="n1" target="n2" kind="likes" label="very" start="2019-05-01" end="2020" type="undirected"/></edges>
</graph></gexf>`,
  })
  expect(records).toEqual([
    entity('n1', { names: named('Suzy'), attributes: { topics: ['a', "'b'", 'c'], known: 'true' } }),
    entity('n3', { names: named('Child'), attributes: { '@pid': 'n2', known: 'true' } }),
    entity('n2', { names: named('John'), attributes: { topics: ['x', 'y'], known: 'false' } }),
    relation('n1', 'likes', 'n2', {
      key: '0',
      isDirected: false,
      role: { und: 'very' },
      claims: [{ ...claim, startDate: '2019-05-01', endDate: '2020' }],
    }),
  ])
})

test('Cytoscape JSON: elements as two lists and as one, with lists and positions as attributes', async () => {
  const two =
    '{"data":{"name":"x"},"elements":{"nodes":[{"data":{"id":"1","name":"One","alias":["Uno","Eins"],"n":0.5},"position":{"x":1,"y":2}},{"data":{"id":"2"}}],"edges":[{"data":{"id":"e","source":"1","target":"2","interaction":"pp"}}]}}'
  const one = '{"elements":[{"data":{"id":"1"}},{"data":{"id":"2"}},{"data":{"source":"1","target":"2"}}]}'
  expect(await files.records({ 'two.cyjs': two })).toEqual([
    entity('1', {
      names: [
        { value: 'One', lang: null, kind: 'PRIMARY' },
        { value: 'Uno', lang: null, kind: 'ALIAS' },
        { value: 'Eins', lang: null, kind: 'ALIAS' },
      ],
      attributes: { n: '0.5', '@position': '{"x":1,"y":2}' },
    }),
    entity('2'),
    relation('1', 'pp', '2', { key: 'e' }),
  ])
  expect(await files.records({ 'one.json': one })).toEqual([
    entity('1'),
    entity('2'),
    relation('1', 'RELATED_TO', '2'),
  ])
})

test('SIF: one line may tie one to many, tabs part names with blanks, one word alone is an entity', async () => {
  const report = await files.report('small.sif', 'a pp b c\nlonely\nb pd a\nb pd a\nx only\n')
  expect(countsOf(report)).toEqual({
    entities: { Thing: 4 },
    relations: { pp: 2, pd: 1 },
    claims: 4,
    refused: { NO_END: 1 },
    notices: { REPEATED_RELATION: 1 },
  })
  expect(await files.records({ 'tabs.sif': 'Ann Lee\tpp\tBen Roth\n' })).toEqual([
    entity('Ann Lee', { isImplied: true }),
    entity('Ben Roth', { isImplied: true }),
    relation('Ann Lee', 'pp', 'Ben Roth'),
  ])
})

test('FollowTheMoney: schemata that tie two become relations with date, amount and source; others entities', async () => {
  const lines = [
    {
      id: 'p',
      schema: 'Person',
      properties: { name: ['Ann'], alias: ['Annie'], country: ['de'], wikidataId: ['Q1'] },
    },
    { id: 'a', schema: 'Address', properties: { full: ['Main St 1'], city: 'Bonn' } },
    { id: 'c', schema: 'Company', properties: { name: ['Co'], addressEntity: ['a'] } },
    {
      id: 'pay',
      schema: 'Payment',
      properties: {
        payer: ['p', 'c'],
        beneficiary: ['c'],
        amountEur: ['100.50'],
        date: ['2011-12'],
        sourceUrl: ['https://example.org'],
      },
    },
  ]
  const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot json\n{"id":"x","schema":"Person"}\n`
  const records = await files.records({ 'money.ftm.json': text })
  const source = {
    id: null,
    title: {},
    publisher: null,
    publishedAt: null,
    url: 'https://example.org',
    kind: null,
    lang: null,
    reliability: null,
  }
  expect(records.slice(0, 5)).toEqual([
    entity('p', {
      type: 'Person',
      names: [
        { value: 'Ann', lang: null, kind: 'PRIMARY' },
        { value: 'Annie', lang: null, kind: 'ALIAS' },
      ],
      externalIds: { wikidata: 'Q1' },
      attributes: { country: ['de'] },
    }),
    entity('a', {
      type: 'Address',
      names: [{ value: 'Main St 1', lang: null, kind: 'PRIMARY' }],
      attributes: { city: ['Bonn'] },
    }),
    entity('c', {
      type: 'Company',
      names: [{ value: 'Co', lang: null, kind: 'PRIMARY' }],
      attributes: { addressEntity: ['a'] },
    }),
    expect.objectContaining({ kind: 'notice', code: 'SEVERAL_ENDS', column: 'payer', value: 'c' }),
    relation('p', 'Payment', 'c', {
      key: 'pay',
      claims: [
        { ...claim, startDate: '2011-12', endDate: '2011-12', amount: '100.5', currency: 'EUR', source },
      ],
      attributes: { 'more payer': ['c'] },
    }),
  ])
  expect(records.slice(5)).toEqual([
    expect.objectContaining({ kind: 'refused', code: 'BAD_LINE', value: 'not json' }),
    expect.objectContaining({ kind: 'refused', code: 'BAD_RECORD', column: 'properties' }),
  ])
})

/** A statement of linked data: Ann works for the Co. */
function statement(id: string, rest: object) {
  return {
    '@id': `urn:kesher:relation:${id}`,
    '@type': ['rdf:Statement', 'prov:Entity'],
    'rdf:subject': { '@id': 'urn:kesher:entity:ann' },
    'rdf:predicate': { '@id': 'urn:kesher:type:WORKS_FOR' },
    'rdf:object': { '@id': 'urn:kesher:entity:the%20co' },
    ...rest,
  }
}

function leftOut(reason: string) {
  return {
    kind: 'notice',
    code: 'PART_NOT_READ',
    column: null,
    value: '',
    reason,
    details: { reason },
  }
}

test('JSON-LD: a statement about two nodes is a relation with its facts, and with its source where it has one', async () => {
  const document = {
    '@context': {
      schema: 'https://schema.org/',
      prov: 'http://www.w3.org/ns/prov#',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      kesher: 'urn:kesher:',
    },
    '@graph': [
      { '@id': 'urn:kesher:graph', '@type': ['schema:Dataset', 'prov:Entity'], 'schema:name': 'A graph' },
      {
        '@id': 'urn:kesher:entity:ann',
        '@type': 'schema:Thing',
        'schema:additionalType': { '@id': 'urn:kesher:type:Person' },
        'schema:name': { '@value': 'Ann', '@language': 'en' },
        'schema:sameAs': { '@id': 'http://www.wikidata.org/entity/Q1' },
        'schema:geo': { '@type': 'schema:GeoCoordinates', 'schema:latitude': 32.1, 'schema:longitude': 34.8 },
      },
      { '@id': 'urn:kesher:entity:the%20co', '@type': 'schema:Thing', 'schema:name': 'The Co' },
      {
        '@id': 'urn:kesher:source:s',
        '@type': 'schema:CreativeWork',
        'schema:name': 'The Post',
        'schema:url': { '@id': 'https://post.example' },
      },
      { '@id': 'urn:kesher:source:s2', '@type': 'schema:CreativeWork', 'schema:name': 'The Times' },
      {
        '@id': 'urn:kesher:claim:c',
        '@type': 'schema:Claim',
        'schema:about': { '@id': 'urn:kesher:relation:one' },
        'prov:wasAttributedTo': { '@id': 'urn:kesher:user:me' },
      },
      statement('one', {
        'schema:description': { '@value': 'Ann works there.', '@language': 'en' },
        'schema:startDate': '2020-05',
        'schema:amount': {
          '@type': 'schema:MonetaryAmount',
          'schema:currency': 'USD',
          'schema:value': '1000',
          'kesher:approximate': true,
        },
        'kesher:status': 'ACTIVE',
        'kesher:confidence': 80,
        'prov:hadPrimarySource': [{ '@id': 'urn:kesher:source:s' }],
      }),
      statement('two', {
        'kesher:status': 'ENDED',
        'kesher:directed': false,
        'prov:hadPrimarySource': [{ '@id': 'urn:kesher:source:s' }, { '@id': 'urn:kesher:source:s2' }],
      }),
      statement('three', { 'prov:invalidatedAtTime': '2026-01-01T00:00:00Z' }),
    ],
  }
  const told = {
    ...claim,
    status: 'ACTIVE',
    startDate: '2020-05',
    amount: '1000',
    approximate: true,
    currency: 'USD',
    confidence: 80,
    statement: { en: 'Ann works there.' },
    source: {
      id: null,
      kind: null,
      title: { und: 'The Post' },
      lang: null,
      url: 'https://post.example',
      publisher: null,
      publishedAt: null,
      reliability: null,
    },
  }
  expect(await files.records({ 'own.jsonld': JSON.stringify(document) })).toEqual([
    entity('ann', {
      type: 'Person',
      names: [{ value: 'Ann', lang: 'en', kind: 'PRIMARY' }],
      lat: 32.1,
      lng: 34.8,
      attributes: { sameAs: 'http://www.wikidata.org/entity/Q1' },
    }),
    entity('the co', { names: named('The Co') }),
    relation('ann', 'WORKS_FOR', 'the co', { key: 'one', claims: [told] }),
    relation('ann', 'WORKS_FOR', 'the co', {
      key: 'two',
      isDirected: false,
      claims: [{ ...claim, status: 'ENDED' }],
    }),
    leftOut(
      'claims about statements are left out (1): a statement comes in as one claim, of its source where it has one',
    ),
    leftOut('statements that were retracted are left out (1)'),
  ])
})

test('JSON-LD: nodes are entities, references are relations, contexts of the network are refused', async () => {
  const document = {
    '@context': 'https://schema.org/',
    '@graph': [
      {
        '@id': 'ex:ann',
        '@type': 'Person',
        name: [
          { '@value': 'Ann', '@language': 'en' },
          { '@value': 'אן', '@language': 'he' },
        ],
        worksFor: { '@id': 'ex:co' },
      },
      { '@id': 'ex:co', '@type': 'Organization', name: 'Co', foundingDate: '1999' },
    ],
  }
  expect(await files.records({ 'small.jsonld': JSON.stringify(document) })).toEqual([
    entity('ex:ann', {
      type: 'Person',
      names: [
        { value: 'Ann', lang: 'en', kind: 'PRIMARY' },
        { value: 'אן', lang: 'he', kind: 'PRIMARY' },
      ],
    }),
    relation('ex:ann', 'worksFor', 'ex:co'),
    entity('ex:co', {
      type: 'Organization',
      names: [{ value: 'Co', lang: null, kind: 'PRIMARY' }],
      attributes: { foundingDate: '1999' },
    }),
  ])
  const remote = await files.report(
    'remote.jsonld',
    '{"@context":"https://example.org/context","@id":"x","name":"y"}',
  )
  expect(remote.refusal?.reason).toBe(
    'it needs the context https://example.org/context, and nothing is fetched from the network: put the context into the file',
  )
})
