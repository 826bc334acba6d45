/** For what never changes at its address. */
export const KEPT_FOR_GOOD = { 'cache-control': 'public, max-age=31536000, immutable' }
