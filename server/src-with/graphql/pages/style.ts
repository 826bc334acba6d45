// The one stylesheet of the pages, named by its content, so that browsers keep it for good.
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export const style: string = readFileSync(new URL('./style.css', import.meta.url), 'utf8')

/** Its path from the service's root. */
export const styleName: string = `style-${hash('sha256', style, 'base64url').slice(0, 12)}.css`
