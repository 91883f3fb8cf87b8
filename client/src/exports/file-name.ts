/** A name for a file that every system takes: `kesher-nvidia-openai-2025-11-12.png`. */
export function fileName(title: string, date: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  const short = [...words].slice(0, 60).join('').replace(/^-|-$/g, '')
  return ['kesher', short, date].filter(Boolean).join('-') + `.${extension}`
}
