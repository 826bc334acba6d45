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
                event2."retractedAt" is null
                and event2."start" is not null
            ),
            'edges',
            coalesce(
              json_agg(
                json_build_object(
                  'node',
                  json_build_object(
                    'slug',
                    page3."slug",
                    'start',
                    to_char(page3."start", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
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
                  event2."start" as "start",
                  translate(
                    encode(
                      convert_to(
                        json_build_array(
                          '1.HIgUcYTW',
                          coalesce(event2."start", '-infinity'::timestamptz)::text,
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
                  event2."retractedAt" is null
                  and event2."start" is not null
                order by
                  coalesce(event2."start", '-infinity'::timestamptz) asc,
                  event2."id" asc
                limit
                  4
              ) rows
          ) page3
      )
    )
  )::text
