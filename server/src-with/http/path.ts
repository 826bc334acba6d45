import type { IncomingMessage } from 'node:http'

/** The path that a request asks for, as it is written in its address. */
export const pathOf = ({ url = '/' }: Pick<IncomingMessage, 'url'>): string => url.split('?', 1)[0]!
