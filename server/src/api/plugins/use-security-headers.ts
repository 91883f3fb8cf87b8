import type { Plugin } from 'graphql-yoga'

/**
 * Nothing from elsewhere, no script in the page. React Aria places its pop-ups with style attributes, hence the style;
 * the layout's worker is a file of our own or a blob.
 */
const parts = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]
const policy = [...parts, "frame-ancestors 'none'"].join('; ')
/** The same for the one page that any site may frame. */
export const embedPolicy = [...parts, 'frame-ancestors *'].join('; ')

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** Headers that keep a browser from doing what these pages never need. A page that needs more has set its own. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(headers)) {
        if (!response.headers.has(name)) response.headers.set(name, value)
      }
    },
  }
}
