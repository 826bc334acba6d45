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
                  proviso_moment (point4."start", 'DAY'),
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
                  proviso_moment (point8."start", 'DAY'),
                  'count',
                  point8."count"
                )
                order by
                  point8."start"
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
                  and (
                    claim5."reportedAt" <= $2::timestamptz + interval '366 days'
                    and proviso_moment_start (claim5."reportedAt", claim5."reportedAtPrecision") <= $3::timestamptz
                  )
                )
                and claim5."reportedAt" is not null
              group by
                1
              order by
                1 desc
              limit
                500
            ) point8
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
                  proviso_moment (point13."start", 'DAY'),
                  'count',
                  point13."count"
                )
                order by
                  point13."start"
              ),
              '[]'
            )
          from
            (
              select
                date_trunc('week', assessment9."judgedAt") as start,
                count(*) as count
              from
                "Assessment" assessment9
              where
                assessment9."standing" <= 'HEDGED'
                and exists (
                  select
                    1
                  from
                    "Condition" condition10
                  where
                    condition10."id" = assessment9."conditionId"
                    and condition10."standing" <= 'HEDGED'
                )
                and assessment9."judgedAt" is not null
              group by
                1
              order by
                1 desc
              limit
                3
            ) point13
        )
      )
    )
  )::text
-- $1 = "2021-08-01T00:00:00.000Z"
-- $2 = "2021-12-31T23:59:59.999Z"
-- $3 = "2021-12-31T23:59:59.999Z"
