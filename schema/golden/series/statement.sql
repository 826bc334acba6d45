select
  json_build_object(
    'data',
    json_build_object(
      'events',
      json_build_object(
        'series',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'startsAt',
                  to_char(point4."start", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                  'count',
                  point4."count"
                )
                order by
                  point4."start"
              ),
              '[]'
            )
          from
            (
              select
                date_trunc('year', event2."startedAt") as start,
                count(*) as count
              from
                "Event" event2
              where
                event2."standing" <= 'HEDGED'
                and event2."startedAt" is not null
              group by
                1
              order by
                1 desc
              limit
                500
            ) point4
        )
      ),
      'claims',
      json_build_object(
        'series',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'startsAt',
                  to_char(point7."start", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                  'count',
                  point7."count"
                )
                order by
                  point7."start"
              ),
              '[]'
            )
          from
            (
              select
                date_trunc('month', claim5."reportedAt") as start,
                count(*) as count
              from
                "Claim" claim5
              where
                claim5."retractedAt" is null
                and (
                  claim5."reportedAt" >= $1::timestamptz
                  and claim5."reportedAt" < $2::timestamptz
                )
                and claim5."reportedAt" is not null
              group by
                1
              order by
                1 desc
              limit
                500
            ) point7
        )
      ),
      'assessments',
      json_build_object(
        'series',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'startsAt',
                  to_char(point12."start", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                  'count',
                  point12."count"
                )
                order by
                  point12."start"
              ),
              '[]'
            )
          from
            (
              select
                date_trunc('week', assessment8."judgedAt") as start,
                count(*) as count
              from
                "Assessment" assessment8
              where
                assessment8."standing" <= 'HEDGED'
                and exists (
                  select
                    1
                  from
                    "Condition" condition9
                  where
                    condition9."id" = assessment8."conditionId"
                    and condition9."standing" <= 'HEDGED'
                )
                and assessment8."judgedAt" is not null
              group by
                1
              order by
                1 desc
              limit
                3
            ) point12
        )
      )
    )
  )::text
-- $1 = "2021-08-01T00:00:00.000Z"
-- $2 = "2022-01-01T00:00:00.000Z"
