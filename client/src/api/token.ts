const key = 'kesher.token'

let held: string | null = kept()

/** The token that this page sends with whatever it asks; null where it has none. */
export function heldToken(): string | null {
  return held
}

/** Sends a token from now on, or none; it is kept as long as the tab is open, so that it is in no copy of this browser. */
export function holdToken(token: string | null): void {
  held = token
  try {
    if (token === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, token)
  } catch {
    // Where the browser keeps nothing, it lasts as long as the page.
  }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}
