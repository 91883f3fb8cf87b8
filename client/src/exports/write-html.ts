import { attributes, escapeXml } from '../../../file-formats/escape-xml.ts'
import { formatFor } from '../i18n/format.ts'
import type { Translate } from '../i18n/i18n.ts'
import { directionOf, languages } from '../i18n/languages.ts'
import type { Ink } from './colors.ts'
import { sourceWords } from './source-words.ts'
import type { ExportRelation, ExportSource, Subject } from './subject.ts'
import { writeSvg, type Look } from './write-svg.ts'

/** Nothing runs in the file, and nothing is loaded from anywhere, whatever stands in the data. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/**
 * What is seen as one page that opens anywhere without a network: the picture with real text, what is told of each entity as
 * sentences with numbered sources, all relations as a table, and the sources. Printed, it is the same on paper.
 */
export function writeHtml(subject: Subject, t: Translate, look: Look): string {
  const { lang, title, relations, sources, link } = subject
  const { dir } = languages[lang]
  const format = formatFor(lang)
  const made = t('export.made', { date: format.date(subject.date), address: new URL(link).origin })
  return [
    '<!doctype html>',
    `<html${attributes({ lang, dir })}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${look.fontFace}${rules(look.ink)}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escapeXml(title)}</h1><p>${escapeXml(made)} · <a${attributes({ href: link })}>${escapeXml(t('page.open'))}</a></p></header>`,
    '<main>',
    section('picture', t('page.picture'), [
      `<input type="checkbox" id="large"><label for="large">${escapeXml(t('page.large'))}</label>`,
      // Scrolls by keyboard as well.
      `<figure tabindex="0" role="group"${attributes({ 'aria-label': t('page.picture') })}>${writeSvg(subject, t, { ...look, fontFace: '' })}</figure>`,
    ]),
    section('told', t('page.told'), [...foldedTogether(subject, t), ...outline(subject, t)]),
    section('table', t('table.relations'), [table(relations, t, subject)]),
    section('sources', t('export.sources'), [
      `<ol>${sources.map((source, at) => sourceItem(source, at + 1, subject)).join('')}</ol>`,
    ]),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function section(id: string, title: string, parts: readonly string[]): string {
  return `<section${attributes({ id, 'aria-labelledby': `${id}-title` })}><h2 id="${id}-title">${escapeXml(title)}</h2>${parts.join('\n')}</section>`
}

/** Whom each mark of the picture stands for that stands for several. */
function foldedTogether({ groups }: Subject, t: Translate): string[] {
  if (groups.length === 0) return []
  const items = groups.map(
    ({ name, members }) =>
      `<li>${inLang(name)}: ${members.map((member) => inLang(member.name)).join(', ')}</li>`,
  )
  return [`<h3>${escapeXml(t('page.folded'))}</h3><ul>${items.join('')}</ul>`]
}

/** Each entity that has ties here, the best tied first, with the sentences that it begins, then those that lead to it. */
function outline({ entities, relations }: Subject, t: Translate): string[] {
  const told = entities.filter(({ ties }) => ties > 0).toSorted((a, b) => b.ties - a.ties)
  const untold = entities.filter(({ ties }) => ties === 0)
  const parts = told.map(({ entity, name, type, ties }) => {
    const own = [
      ...relations.filter(({ relation }) => relation.source === entity.id),
      ...relations.filter(({ relation }) => relation.target === entity.id && relation.source !== entity.id),
    ]
    const head = `${inLang(name)} <small>${escapeXml(`${type.label} · ${t('search.ties', { count: ties })}`)}</small>`
    return `<h3>${head}</h3><ul>${own.map((each) => `<li>${sentence(each, t)}</li>`).join('')}</ul>`
  })
  const rest = untold.map(({ name }) => `<li>${inLang(name)}</li>`)
  return [
    ...parts,
    ...(rest.length > 0 ? [`<h3>${escapeXml(t('page.untied'))}</h3><ul>${rest.join('')}</ul>`] : []),
  ]
}

/** The sentence tells its status itself. */
function sentence({ sentence: told, relation, sources }: ExportRelation, t: Translate): string {
  const words = told ? inLang(told) : escapeXml(relation.id)
  const contested = relation.contested ? ` <small>${escapeXml(t('status.contested'))}</small>` : ''
  return `${words}${contested}${marks(sources, t)}`
}

function marks(sources: readonly number[], t: Translate): string {
  const links = sources.map(
    (number) =>
      `<a href="#s${number}"${attributes({ 'aria-label': `${t('story.note')} ${number}` })}>${number}</a>`,
  )
  return links.length > 0 ? ` <sup>${links.join(', ')}</sup>` : ''
}

function table(relations: readonly ExportRelation[], t: Translate, { entities, lang }: Subject): string {
  const format = formatFor(lang)
  const names = new Map(entities.map(({ entity, name }) => [entity.id, name]))
  const heads = ['source', 'verb', 'target', 'status', 'period', 'amount', 'confidence'] as const
  const nameOf = (id: string): string => {
    const name = names.get(id)
    return name ? inLang(name) : escapeXml(id)
  }
  const rows = relations.map(({ relation, verb, sources }) => {
    const { period, amount, confidence, status } = relation
    const cells = [
      nameOf(relation.source),
      inLang(verb),
      nameOf(relation.target),
      escapeXml(t(`status.${status}`)),
      escapeXml((period && format.period(period)) ?? ''),
      escapeXml(amount ? format.money(amount) : ''),
      confidence === null || confidence === undefined ? '' : `${confidence}%`,
      marks(sources, t),
    ]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const titles = [...heads.map((head) => t(`table.${head}`)), t('export.sources')]
  const head = titles.map((words) => `<th scope="col">${escapeXml(words)}</th>`).join('')
  return `<div class="scroll" tabindex="0" role="group"${attributes({ 'aria-label': t('table.relations') })}><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function sourceItem(source: ExportSource, number: number, { lang }: Subject): string {
  const words = escapeXml(sourceWords(source, lang))
  // Only what a reader can safely follow becomes a link.
  const isWeb = /^https?:/i.test(source.url ?? '')
  const link = isWeb
    ? ` <a${attributes({ href: source.url, rel: 'noreferrer' })} dir="ltr">${escapeXml(source.url ?? '')}</a>`
    : ''
  return `<li id="s${number}"><bdi${attributes({ lang: source.title.lang })}>${words}</bdi>${link}</li>`
}

/** A text in its own language and direction. */
function inLang({ value, lang }: { value: string; lang: string }): string {
  return `<bdi${attributes({ lang, dir: directionOf(lang) })}>${escapeXml(value)}</bdi>`
}

function rules({ ground, ink, soft, palette }: Ink): string {
  return [
    `:root{color:${ink};background:${ground};font:16px/1.5 'Rubik Variable','Rubik',Arial,sans-serif}`,
    'body{max-width:68rem;margin:0 auto;padding:1.5rem}h1{font-size:1.75rem;margin:0}h2{margin:2.5rem 0 .75rem}h3{margin:1.25rem 0 .25rem}',
    `header p,small,label{color:${soft};font-size:.875rem;font-weight:400}a{color:${palette['blue']}}ul,ol{margin:0;padding-inline-start:1.5em}`,
    `a:focus-visible,[tabindex]:focus-visible,input:focus-visible{outline:2px solid ${palette['blue']};outline-offset:2px}`,
    `figure{margin:.5rem 0 0;overflow:auto;border:1px solid ${soft}}figure svg{display:block;width:100%;height:auto}#large:checked~figure svg{width:auto;max-width:none}`,
    `.scroll{overflow:auto}table{border-collapse:collapse;width:100%;font-size:.875rem}th,td{padding:.375rem .5rem;border-bottom:1px solid ${soft};text-align:start;vertical-align:top}`,
    'li{overflow-wrap:anywhere}li:target,tr:target{outline:2px solid}',
    '@media print{@page{size:A4;margin:14mm}body{max-width:none;padding:0;font-size:10.5pt}#large,label{display:none}figure{border:0;break-inside:avoid}h2,h3{break-after:avoid}tr,li{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}}',
  ].join('')
}
