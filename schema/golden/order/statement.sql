select
  json_build_object(
    'data',
    json_build_object(
      'conditions',
      (
        select
          json_build_object(
            'edges',
            coalesce(
              json_agg(
                json_build_object(
                  'cursor',
                  page3.cursor,
                  'node',
                  json_build_object(
                    'slug',
                    page3."slug",
                    'deadline',
                    proviso_moment (page3."deadline", page3."deadlinePrecision"),
                    'topic',
                    (
                      select
                        json_build_object('slug', topic4."slug")
                      from
                        "Topic" topic4
                      where
                        topic4."id" = page3."topicId"
                    ),
                    'force',
                    page3."force"
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              condition2."slug" as "slug",
              condition2."deadline" as "deadline",
              condition2."deadlinePrecision" as "deadlinePrecision",
              condition2."topicId" as "topicId",
              condition2."force" as "force",
              translate(
                encode(
                  convert_to(
                    json_build_array(
                      '1.oJZBQT7j',
                      coalesce(condition2."deadline", 'infinity'::timestamptz)::text,
                      condition2."topicId"::text,
                      condition2."force"::text,
                      condition2."id"::text
                    )::text,
                    'UTF8'
                  ),
                  'base64'
                ),
                E'+/=\n',
                '-_'
              ) as cursor
            from
              "Condition" condition2
            where
              condition2."standing" <= 'HEDGED'
            order by
              coalesce(condition2."deadline", 'infinity'::timestamptz) desc,
              condition2."topicId" asc,
              condition2."force" desc,
              condition2."id" desc
            limit
              4
          ) page3
      )
    )
  )::text
