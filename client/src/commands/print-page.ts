/** Opens the browser's print dialog for a page of its own, given as HTML; the page that is seen stays as it is. */
export async function printPage(html: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.title = ''
  frame.ariaHidden = 'true'
  frame.tabIndex = -1
  // What is not displayed is not printed either.
  frame.style.cssText =
    'position:fixed;inset-block-end:0;inset-inline-end:0;inline-size:1px;block-size:1px;border:0;visibility:hidden'
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.srcdoc = html
  document.body.append(frame)
  await isLoaded
  const page = frame.contentWindow
  if (!page) throw new Error('This browser gives no page to print.')
  await page.document.fonts.ready
  // Some browsers go on at once while their dialog is open: the frame stays until they are done with it.
  page.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true })
  page.focus()
  page.print()
}
