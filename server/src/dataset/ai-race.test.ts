import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDataset, type Dataset, type DatasetRelation } from './read.ts'

const folder = fileURLToPath(new URL('../../../datasets/ai-race', import.meta.url))
let dataset: Dataset

beforeAll(async () => {
  dataset = await readDataset(folder)
})

/**
 * A relation as its first claim tells it: the tie, how it stands, since when, for how much, in which role, and the
 * paper behind it where the article names one.
 */
function told({ id, role, claims: [claim] }: DatasetRelation): string {
  const money = claim?.amount
  return [
    id.slice(2),
    claim?.status ?? claim?.stance,
    claim?.startDate,
    money && `${money.approximate ? 'about ' : ''}${money.value} ${money.currency}`,
    role && `(${role.en})`,
    claim?.source !== 's:article' && `after ${claim?.source}`,
  ]
    .filter(Boolean)
    .join(' ')
}

describe('whoever reads the article beside the graph finds', () => {
  const facts: Record<string, string[]> = {
    'the opening: where the wind blows in 2025': [
      'the-article.reports-on.ai-race ACTIVE 2025-11-12 (141 sources)',
      'jensen-huang.predicts.china ALLEGED (victory in the AI race) after s:ft-future-of-ai',
      'china.leads.ai-race ALLEGED after s:ft-future-of-ai',
      'united-states.leads.ai-race ALLEGED',
      'us-government.sets.us-export-controls ACTIVE',
      'us-export-controls.affects.kazakhstan ACTIVE (alternative markets grow)',
      'openai.takes-part-in.ai-race ACTIVE',
      'governments.takes-part-in.ai-race ACTIVE',
      'chatgpt-users.takes-part-in.ai-race ACTIVE',
      'startups.takes-part-in.ai-race ACTIVE',
    ],
    'Huang at the conference': [
      'jensen-huang.heads.nvidia ACTIVE (chief executive)',
      'jensen-huang.takes-part-in.future-of-ai-conference ACTIVE 2025 (speaker)',
      'financial-times.hosts.future-of-ai-conference ACTIVE 2025',
      'future-of-ai-conference.located-in.london ACTIVE 2025',
      'jensen-huang.comments-on.us-government ACTIVE (against the official narrative) after s:ft-future-of-ai',
      'jensen-huang.comments-on.china ACTIVE (market, users, power, rules) after s:ft-future-of-ai',
    ],
    "China's giants": [
      'jensen-huang.comments-on.alibaba ACTIVE (praise: very good at AI) after s:ft-future-of-ai',
      'jensen-huang.comments-on.tencent ACTIVE (praise: very good at AI) after s:ft-future-of-ai',
      'jensen-huang.comments-on.bytedance ACTIVE (praise: very good at AI) after s:ft-future-of-ai',
      'jensen-huang.comments-on.huawei ACTIVE (praise: very good at AI) after s:ft-future-of-ai',
      'chinese-ai-companies.develops.chinese-ai-chips ALLEGED after s:ft-future-of-ai',
      'chinese-ai-companies.uses.gpu ALLEGED (aggressive optimisation of existing hardware) after s:ft-future-of-ai',
      'chinese-ai-companies.develops.chinese-data-centers ALLEGED after s:ft-future-of-ai',
      'china.funds.chinese-data-centers ACTIVE (subsidies for power and infrastructure) after s:ft-future-of-ai',
    ],
    'power and rules': [
      'us-states.sets.us-state-ai-laws ALLEGED (potentially 50 sets of rules) after s:ft-future-of-ai',
      'jensen-huang.comments-on.us-state-ai-laws ACTIVE (“50 regulations”) after s:ft-future-of-ai',
      'china.sets.china-light-regulation ACTIVE after s:ft-future-of-ai',
      'china.funds.data-center-electricity ACTIVE (subsidy) after s:ft-future-of-ai',
      'chinese-data-centers.uses.data-center-electricity ALLEGED (almost free of charge) after s:ft-future-of-ai',
      'jensen-huang.comments-on.data-center-electricity ACTIVE (“power is free”) after s:ft-future-of-ai',
      'gpt.depends-on.data-center-electricity ACTIVE',
      'deepseek-llm.depends-on.data-center-electricity ACTIVE',
      'multimodal-models.depends-on.data-center-electricity ACTIVE',
    ],
    'the export bans': [
      'donald-trump.takes-part-in.trump-xi-meeting ACTIVE 2025',
      'xi-jinping.takes-part-in.trump-xi-meeting ACTIVE 2025',
      'us-export-controls.restricts.nvidia-blackwell ACTIVE',
      'us-export-controls.restricts.china ACTIVE',
      'us-government.regulates.nvidia ACTIVE (export of chips to China)',
      'nvidia.sells-to.china.advanced-chips DENIED (most advanced AI chips)',
      'nvidia.sells-to.china.weakened-chips PLANNED (weakened chips only)',
      'nvidia.develops.weakened-blackwell PLANNED',
      'nvidia.pays.us-government PLANNED (15% of revenue from China, in certain deals)',
      'amd.pays.us-government PLANNED (15% of revenue from China, in certain deals)',
      'jensen-huang.warns.united-states ALLEGED (against cutting China off)',
      'jensen-huang.predicts.chinese-ai-chips ALLEGED',
      'jensen-huang.predicts.american-ai-technology ALLEGED',
    ],
    DeepSeek: [
      'deepseek.located-in.china ACTIVE',
      'deepseek.develops.deepseek-llm ACTIVE 2025',
      'deepseek-llm.affects.silicon-valley ACTIVE 2025',
      'deepseek.competes-with.openai ACTIVE 2025',
      'deepseek.competes-with.anthropic ACTIVE 2025',
      'deepseek.competes-with.google ACTIVE 2025',
      'the-article.warns.israeli-tech-community ALLEGED 2025-11-12 (China as a top-tier player)',
    ],
    Kazakhstan: [
      'nvidia.sells-to.kazakhstan ACTIVE 2025 about 2000000000 USD (advanced AI chips)',
      'nvidia.develops.kazakhstan-data-centers PLANNED (supports the building)',
      'nvidia.trains.kazakh-engineers PLANNED',
      'kazakhstan.develops.kazakhstan-compute-hub PLANNED',
      'kazakhstan-compute-hub.adjoins.russia PLANNED',
      'kazakhstan-compute-hub.adjoins.china PLANNED',
      'kazakhstan-compute-hub.adjoins.europe PLANNED',
      'nvidia.depends-on.china ACTIVE (being reduced)',
      'nvidia.depends-on.united-states ACTIVE (being reduced)',
      'kazakhstan.affects.israel ALLEGED (an example)',
    ],
    'VAST Data and CoreWeave': [
      'vast-data.sells-to.coreweave ACTIVE 2025 1170000000 USD (data platform and storage)',
      'vast-data.partners-with.coreweave ACTIVE 2025 (deep technical cooperation)',
      'coreweave.uses.vast-ai-os PLANNED (data base and storage)',
      'vast-data.develops.vast-ai-os ACTIVE',
      'model-training.uses.vast-ai-os PLANNED',
      'model-inference.uses.vast-ai-os PLANNED',
      'coreweave.sells-to.startups ACTIVE (AI cloud)',
      'vast-data.develops.joint-data-services PLANNED',
      'coreweave.develops.joint-data-services PLANNED',
      'renen-hallak.founded.vast-data ACTIVE (Israeli founder)',
      'vast-data.part-of.israeli-tech-community ACTIVE (Israeli roots)',
    ],
    'OpenAI and the public sector': [
      'sam-altman.heads.openai ACTIVE (chief executive)',
      'sam-altman.takes-part-in.government-oversight-forum ACTIVE 2025 (speaker) after s:themarker-altman',
      'themarker.reports-on.sam-altman ACTIVE 2025',
      'governments.funds.openai DENIED 2025 (state funding not sought) after s:themarker-altman',
      'governments.funds.openai-server-farms DENIED 2025 after s:themarker-altman',
      'openai.depends-on.governments DENIED after s:themarker-altman',
      'private-investors.funds.openai ACTIVE (capital investments) after s:themarker-altman',
      'private-investors.partners-with.openai ACTIVE (private partnerships) after s:themarker-altman',
      'governments.depends-on.american-ai-giants ALLEGED (critical infrastructure)',
      'openai.opens-way-for.israeli-ai-companies ALLEGED (state AI projects)',
    ],
    Europe: [
      'european-union.sets.eu-ai-act ACTIVE',
      'european-union.amends.eu-ai-act PLANNED after s:wsj-ai-act-draft',
      'wall-street-journal.reports-on.ai-act-adjustments ACTIVE 2025-11 (disclosed the draft)',
      'european-union.considers.ai-act-grace-periods ACTIVE 2025-11 after s:wsj-ai-act-draft',
      'european-union.considers.ai-act-compliance-duties ACTIVE 2025-11 after s:wsj-ai-act-draft',
      'ai-act-adjustments.opens-way-for.startups PLANNED after s:wsj-ai-act-draft',
      'israeli-ai-companies.partners-with.european-customers ACTIVE',
      'ai-act-adjustments.opens-way-for.israeli-ai-companies PLANNED (access to Europe)',
    ],
    'images in ChatGPT': [
      'engadget.reports-on.chatgpt ACTIVE 2025-11 (images in ChatGPT)',
      'chatgpt-image-generation.part-of.chatgpt ACTIVE after s:engadget-chatgpt-images',
      'chatgpt-image-editing.part-of.chatgpt ACTIVE after s:engadget-chatgpt-images',
      'image-region-marking.part-of.chatgpt-image-editing ACTIVE after s:engadget-chatgpt-images',
      'daily-image-limit.restricts.chatgpt-free ACTIVE (about 6–7 images a day) after s:engadget-chatgpt-images',
      'chatgpt-image-generation.part-of.chatgpt-plus ACTIVE (more images, made faster) after s:engadget-chatgpt-images',
      'chatgpt-image-generation.part-of.chatgpt-pro ACTIVE (nearly unlimited) after s:engadget-chatgpt-images',
      'model-training.uses.user-images PLANNED (by default, unless switched off) after s:engadget-chatgpt-images',
      "data-controls.restricts.model-training ACTIVE (use of users' images) after s:engadget-chatgpt-images",
      'copyright.restricts.israeli-creators ACTIVE',
    ],
    'how it all meets, and the Israeli opportunity': [
      'us-export-controls.affects.united-states ALLEGED (keep the lead in chips)',
      'china.develops.chinese-ai-chips ACTIVE',
      'nvidia.warns.united-states ALLEGED 2025-11',
      'israel.partners-with.western-allies ACTIVE',
      'israeli-ai-companies.develops.data-infrastructure PLANNED (relative advantage)',
      'israeli-ai-companies.develops.compliance-models PLANNED',
      'israel.develops.national-ai-infrastructure PLANNED',
      'national-ai-infrastructure.depends-on.us-government DENIED',
      'national-ai-infrastructure.depends-on.european-union DENIED',
      "israeli-developers.uses.coreweave PLANNED (running a model of one's own)",
      "israeli-developers.uses.vast-data PLANNED (running a model of one's own)",
      "israeli-developers.uses.nvidia-ai-chips PLANNED (running a model of one's own)",
      'israeli-tech-community.depends-on.american-ai-giants ALLEGED',
      'israeli-tech-community.uses.chatgpt PLANNED',
    ],
  }

  test.each(Object.entries(facts))('%s', (_, expected) => {
    const ids = new Set(expected.map((line) => line.split(' ')[0]))
    const found = dataset.relations.filter(({ id }) => ids.has(id.slice(2))).map(told)
    expect(found.toSorted()).toEqual(expected.toSorted())
  })
})

describe('the AI race', () => {
  test('is told by at least a hundred entities and 270 relations, each tied to something', () => {
    const ends = new Set(dataset.relations.flatMap(({ subject, object }) => [subject, object]))
    expect(dataset.entities.filter(({ id }) => !ends.has(id)).map(({ id }) => id)).toEqual([])
    expect(dataset.entities.length).toBeGreaterThanOrEqual(100)
    expect(dataset.relations.length).toBeGreaterThanOrEqual(270)
  })

  test('names the newspapers behind the claims that the article takes from them', () => {
    const behind = new Set(
      dataset.relations.flatMap(({ claims }) => claims.flatMap(({ source, via }) => (via ? [source] : []))),
    )
    expect([...behind].toSorted()).toEqual([
      's:engadget-chatgpt-images',
      's:ft-future-of-ai',
      's:themarker-altman',
      's:wsj-ai-act-draft',
    ])
  })

  test('knows done, planned, alleged and denied facts, and disputes', () => {
    const claims = dataset.relations.flatMap(({ claims }) => claims)
    expect(new Set(claims.map(({ status }) => status ?? 'none'))).toEqual(
      new Set(['ACTIVE', 'PLANNED', 'ALLEGED', 'DENIED', 'none']),
    )
    expect(new Set(claims.map(({ stance }) => stance))).toEqual(new Set(['SUPPORTS', 'DISPUTES', 'MENTIONS']))
  })

  test('uses every type that its vocabulary has, among them the four it was made for', () => {
    const used = new Set(dataset.relations.map(({ type }) => type))
    expect(dataset.relationTypes.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([])
    expect([...used]).toEqual(expect.arrayContaining(['SELLS_TO', 'REGULATES', 'PARTNERS_WITH', 'FUNDS']))
    const types = new Set(dataset.entities.map(({ type }) => type))
    expect(dataset.entityTypes.filter(({ id }) => !types.has(id)).map(({ id }) => id)).toEqual([])
  })

  test.each([
    ['NVDA', 'nvidia'],
    ['אנווידיה', 'nvidia'],
    ["ג'נסן הואנג", 'jensen-huang'],
    ['הנסן הואנג', 'jensen-huang'],
    ['ארה"ב', 'united-states'],
    ['EU', 'european-union'],
    ['FT', 'financial-times'],
    ['WSJ', 'wall-street-journal'],
  ])('has the name that people type: %s', (name, id) => {
    const entity = dataset.entities.find((each) => each.names.some(({ value }) => value === name))
    expect(entity?.id).toBe(id)
  })

  test('begins with 12 to 20 entities round Nvidia, each tied to another of them', () => {
    const { start } = dataset
    const ties = dataset.relations.filter(
      ({ subject, object }) => start.includes(subject) && start.includes(object),
    )
    const tied = new Set(ties.flatMap(({ subject, object }) => [subject, object]))
    expect(start.filter((id) => !tied.has(id))).toEqual([])
    expect(start[0]).toBe('nvidia')
    expect(start.length).toBeGreaterThanOrEqual(12)
    expect(start.length).toBeLessThanOrEqual(20)
  })
})
