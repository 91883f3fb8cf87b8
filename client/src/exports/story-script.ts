/**
 * What leads through a story's page step by step; without it, all steps stand one below the other. Every step is an anchor, so
 * that the browser's own history and links work, too. Written for a browser as it is: nothing compiles it.
 */
export const storyScript = `(() => {
  const root = document.documentElement
  const editions = [...document.querySelectorAll('.edition')]
  let edition = editions[0]
  let at = 0
  const steps = () => [...edition.querySelectorAll('.step')]
  const show = (isMoved) => {
    const found = document.getElementById(location.hash.slice(1))
    const step = found && found.closest('.step')
    if (found && found.closest('.edition')) edition = found.closest('.edition')
    if (step) at = steps().indexOf(step)
    at = Math.min(at, steps().length - 1)
    for (const each of editions) each.hidden = each !== edition
    root.lang = edition.lang
    root.dir = edition.dir
    document.title = edition.querySelector('h1').textContent
    steps().forEach((each, index) => each.classList.toggle('now', index === at))
    for (const link of document.querySelectorAll('[data-edition]')) {
      link.href = '#' + link.dataset.edition + '-' + (at + 1)
      link.toggleAttribute('aria-current', link.dataset.edition === edition.id)
    }
    if (isMoved && step) {
      step.querySelector('h2').focus({ preventScroll: true })
      scrollTo(0, 0)
    }
  }
  const go = (to) => {
    if (to >= 0 && to < steps().length) location.hash = steps()[to].id
  }
  addEventListener('hashchange', () => show(true))
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const on = root.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = root.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    if (event.target.closest('[data-scrolls]') && (event.key === on || event.key === back)) return
    if (event.key === on || event.key === 'PageDown') go(at + 1)
    else if (event.key === back || event.key === 'PageUp') go(at - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(steps().length - 1)
    else return
    event.preventDefault()
  })
  root.classList.add('paged')
  show(false)
})()`

/** Lets a browser run this script and no other one; a test holds it to the script. */
export const storyScriptHash = 'sha256-pyHBvk8Qd7Jw3xa7qZ/NEuJZNAm9Dvrsu0ii/n/f77g='
