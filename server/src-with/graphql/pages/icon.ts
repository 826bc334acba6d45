// The sign of the pages in a browser's tabs: what is disputed.

/** Its path from the service's root. */
export const ICON_PATH = 'icon.svg'

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><defs><pattern id="hatch" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path fill="#93261d" d="M0 0h5v10H0z"/><path fill="#1d6b4f" d="M5 0h5v10H5z"/></pattern></defs><rect width="32" height="32" rx="7" fill="url(#hatch)"/></svg>`
