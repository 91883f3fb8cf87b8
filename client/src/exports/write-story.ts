import { attributes, escapeXml } from '../../../file-formats/escape-xml.ts'
import { formatDate } from '../i18n/format.ts'
import { translate, type Translate } from '../i18n/i18n.ts'
import { directionOf, languages } from '../i18n/languages.ts'
import type { Ink } from './colors.ts'
import type { Edition, Note, ToldStep } from './gather-story.ts'
import { sourceWords } from './source-words.ts'
import { storyScript, storyScriptHash } from './story-script.ts'
import { writeSvg, type Look } from './write-svg.ts'

/** How a story is read: step by step on a screen, or as a whole on paper, without any script. */
export type Medium = 'screen' | 'paper'

/**
 * A story as one page that opens anywhere without a network: a picture, sentences and their numbered sources for each step,
 * in every language that it is told in.
 */
export function writeStory(editions: readonly Edition[], look: Look, medium: Medium): string {
  const [first] = editions
  if (!first) throw new Error('A story is told in one language at least.')
  const { lang, title } = first
  const scripts = medium === 'screen' ? `; script-src '${storyScriptHash}'` : ''
  const policy = `default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'${scripts}`
  return [
    '<!doctype html>',
    `<html${attributes({ lang, dir: languages[lang].dir })}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${look.fontFace}${rules(look.ink)}</style>`,
    '</head>',
    '<body>',
    ...(editions.length > 1 ? [switcher(editions)] : []),
    '<main>',
    ...editions.map((edition) => editionOf(edition, { ...look, fontFace: '' })),
    '</main>',
    ...(medium === 'screen' ? [`<script>${storyScript}</script>`] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function switcher(editions: readonly Edition[]): string {
  const links = editions.map(
    ({ lang }) =>
      `<a${attributes({ href: `#${lang}-1`, lang, 'data-edition': lang })}>${languages[lang].name}</a>`,
  )
  return `<nav class="languages">${links.join(' ')}</nav>`
}

function editionOf({ lang, title, steps, notes }: Edition, look: Look): string {
  const t: Translate = (key, values) => translate(lang, key, values)
  const list = notes.map((note, at) => noteItem(note, `${lang}-n${at + 1}`, lang, t))
  return [
    `<article class="edition"${attributes({ id: lang, lang, dir: languages[lang].dir })}>`,
    `<h1>${escapeXml(title)}</h1>`,
    ...steps.map((step, at) => stepOf(step, at, steps.length, lang, t, look)),
    ...(list.length > 0
      ? [
          `<section class="notes"${attributes({ 'aria-labelledby': `${lang}-notes` })}><h2 id="${lang}-notes">${escapeXml(t('story.notes'))}</h2><ol>${list.join('')}</ol></section>`,
        ]
      : []),
    ...(steps[0] ? [`<p class="soft">${escapeXml(t('export.made', madeOf(steps[0], lang)))}</p>`] : []),
    '</article>',
  ].join('\n')
}

function stepOf(
  { title, sentences, picture }: ToldStep,
  at: number,
  count: number,
  lang: Edition['lang'],
  t: Translate,
  look: Look,
): string {
  const id = `${lang}-${at + 1}`
  const name = t('story.step', { number: at + 1 })
  const link = (to: number, words: string): string =>
    to < 0 || to >= count ? '' : `<a${attributes({ href: `#${lang}-${to + 1}` })}>${escapeXml(words)}</a>`
  const told = sentences.map(({ text, notes }) => {
    const marks = notes.map(
      (number) =>
        `<a${attributes({ href: `#${lang}-n${number}`, 'aria-label': `${t('story.note')} ${number}` })}>${number}</a>`,
    )
    return `<p>${inLang(text)}${marks.length > 0 ? ` <sup>${marks.join(', ')}</sup>` : ''}</p>`
  })
  return [
    `<section class="step"${attributes({ id, 'aria-labelledby': `${id}-title` })}>`,
    `<p class="soft">${escapeXml(t('story.at', { number: at + 1, count }))}</p>`,
    `<h2 tabindex="-1"${attributes({ id: `${id}-title` })}>${title ? inLang(title) : escapeXml(name)}</h2>`,
    `<div class="told">${told.join('')}</div>`,
    `<figure data-scrolls tabindex="0" role="group"${attributes({ 'aria-label': t('page.picture') })}>${writeSvg(picture, t, look, 'legend')}</figure>`,
    `<nav${attributes({ 'aria-label': name })}>${link(at - 1, t('command.previousStep'))} ${link(at + 1, t('command.nextStep'))}</nav>`,
    '</section>',
  ].join('\n')
}

function noteItem({ id, claim }: Note, anchor: string, lang: Edition['lang'], t: Translate): string {
  if (!claim) return `<li${attributes({ id: anchor })}>${escapeXml(t('story.unknownClaim', { id }))}</li>`
  const { statement, source, via, locator } = claim
  const words = sourceWords(source, lang)
  const isWeb = /^https?:/i.test(source.url ?? '')
  const cited = isWeb
    ? `<a${attributes({ href: source.url, rel: 'noreferrer' })}>${escapeXml(words)}</a>`
    : escapeXml(words)
  const more = [locator, via && t('claim.via', { title: via.title.value })].filter(
    (each) => typeof each === 'string',
  )
  return [
    `<li${attributes({ id: anchor })}>${inLang(statement)}<br>`,
    `<bdi class="soft"${attributes({ lang: source.title.lang })}>${cited}</bdi>`,
    ...more.map((each) => ` <span class="soft">· ${escapeXml(each)}</span>`),
    '</li>',
  ].join('')
}

/** A text in its own language and direction. */
function inLang({ value, lang }: { value: string; lang: string }): string {
  return `<bdi${attributes({ lang, dir: directionOf(lang) })}>${escapeXml(value)}</bdi>`
}

function madeOf({ picture: { date, link } }: ToldStep, lang: Edition['lang']): Record<string, string> {
  return { date: formatDate(date, lang), address: new URL(link).origin }
}

function rules({ ground, ink, soft, palette }: Ink): string {
  return [
    `:root{color:${ink};background:${ground};font:17px/1.6 'Rubik Variable','Rubik',Arial,sans-serif}`,
    'body{max-width:60rem;margin:0 auto;padding:1.5rem}h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}h2{font-size:1.375rem;line-height:1.3;margin:.25rem 0 .75rem}p{margin:0 0 .75rem}',
    `.soft,.notes{color:${soft};font-size:.9rem}.notes{margin-top:3rem;border-top:1px solid ${soft}}.notes li{margin-bottom:.5rem;overflow-wrap:anywhere}ol{padding-inline-start:1.75em}a{color:${palette['blue']}}`,
    `a:focus-visible,[tabindex]:focus-visible{outline:2px solid ${palette['blue']};outline-offset:3px}h2:focus{outline:none}`,
    `.step{margin-bottom:3rem}.step nav,.languages{display:flex;gap:.75rem}.step nav a,.languages a{display:inline-block;min-height:2.75rem;min-width:2.75rem;padding:.5rem 1.25rem;box-sizing:border-box;border:1px solid ${soft};border-radius:.5rem;text-align:center;text-decoration:none}.languages{justify-content:flex-end;margin-bottom:1rem}.languages [aria-current]{font-weight:700;border-width:2px}`,
    `figure{margin:1rem 0;overflow:auto;border:1px solid ${soft};border-radius:.5rem}figure svg{display:block;width:100%;height:auto;max-height:70vh}`,
    '.paged .step:not(.now){display:none}li:target{outline:2px solid}',
    '@media (max-width:40rem){body{padding:1rem}figure svg{width:auto;min-width:100%;height:60vh;max-height:none}}',
    '@media print{@page{size:A4;margin:14mm}:root{font-size:10.5pt}body{max-width:none;padding:0}.languages,.step nav{display:none}.paged .step:not(.now){display:block}.step{break-inside:avoid;margin-bottom:8mm}figure{border:0;margin:4mm 0;overflow:visible}figure svg{width:100%;min-width:0;height:auto;max-height:120mm}h2{break-after:avoid}li{break-inside:avoid}}',
  ].join('')
}
