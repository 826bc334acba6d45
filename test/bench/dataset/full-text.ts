import type pg from 'pg'
export async function fillSearchIndex(_pool: pg.Pool): Promise<void> {}
