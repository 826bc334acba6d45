// Pieces that the limit's hand-written statements share.

/** A moment as GraphQL writes it. */
export const moment = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A list of rows as JSON: `value` for each row of `from`, which may say its own WHERE, ORDER BY and LIMIT. */
export const list = (value: string, from: string) =>
  `(SELECT coalesce(json_agg(${value}), '[]'::json) FROM (${from}) x)`

/** The whole body, of one root field. */
export const body = (field: string, value: string) =>
  `SELECT json_build_object('data', json_build_object('${field}', ${value}))::text`
