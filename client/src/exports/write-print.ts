import { attributes, escapeXml } from '../../../file-formats/escape-xml.ts'

/** PDF knows no larger pages than 200 inches, which are so many pixels of a page's style. */
const largest = 19_000

/** A picture as a page of exactly its size, to be printed or kept as a PDF: its texts stay texts, in the order of their language. */
export function writePrint(svg: string, title: string, lang: string): string {
  const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number)
  const scale = Math.min(1, largest / Math.max(width, height, 1))
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  const rules = `@page{size:${wide}px ${high}px;margin:0}html,body{margin:0}svg{display:block;width:${wide}px;height:${high}px;print-color-adjust:exact;-webkit-print-color-adjust:exact}`
  return [
    '<!doctype html>',
    `<html${attributes({ lang })}>`,
    `<head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${rules}</style></head>`,
    `<body>${svg}</body>`,
    '</html>',
  ].join('\n')
}
