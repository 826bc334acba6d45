select
  json_build_object(
    'data',
    json_build_object(
      'events',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Event" event2
              where
                event2."standing" <= 'HEDGED'
                and event2."startedAt" is not null
            ),
            'edges',
            coalesce(
              json_agg(
                json_build_object(
                  'node',
                  json_build_object(
                    'slug',
                    page3."slug",
                    'startedAt',
                    proviso_moment (page3."startedAt", page3."startedAtPrecision")
                  )
                )
                order by
                  page3.number desc
              ) filter (
                where
                  page3.number <= 3
              ),
              '[]'
            ),
            'pageInfo',
            json_build_object(
              'hasPreviousPage',
              count(*) > 3,
              'hasNextPage',
              false,
              'startCursor',
              (
                array_agg(
                  page3.cursor
                  order by
                    page3.number
                ) filter (
                  where
                    page3.number <= 3
                )
              ) [
                count(*) filter (
                  where
                    page3.number <= 3
                )
              ]
            )
          )
        from
          (
            select
              *,
              row_number() over () as number
            from
              (
                select
                  event2."slug" as "slug",
                  event2."startedAt" as "startedAt",
                  event2."startedAtPrecision" as "startedAtPrecision",
                  translate(
                    encode(
                      convert_to(
                        json_build_array(
                          '1.0QR4h2AU',
                          coalesce(event2."startedAt", '-infinity'::timestamptz)::text,
                          event2."id"::text
                        )::text,
                        'UTF8'
                      ),
                      'base64'
                    ),
                    E'+/=\n',
                    '-_'
                  ) as cursor
                from
                  "Event" event2
                where
                  event2."standing" <= 'HEDGED'
                  and event2."startedAt" is not null
                order by
                  coalesce(event2."startedAt", '-infinity'::timestamptz) asc,
                  event2."id" asc
                limit
                  4
              ) rows
          ) page3
      )
    )
  )::text
