select
  json_build_object(
    'data',
    json_build_object(
      'articles',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Article" article2
              where
                article2."recordRetractedAt" is null
            ),
            'nodes',
            coalesce(
              json_agg(json_build_object('title', page3."title")),
              '[]'
            )
          )
        from
          (
            select
              article2."title" as "title"
            from
              "Article" article2
            where
              article2."recordRetractedAt" is null
            order by
              coalesce(article2."publishedAt", '-infinity'::timestamptz) desc,
              article2."id" desc
            limit
              1
          ) page3
      ),
      'actors',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Actor" actor4
              where
                actor4."survivorId" is null
                and actor4."recordRetractedAt" is null
            ),
            'nodes',
            coalesce(
              json_agg(json_build_object('name', page5."name")),
              '[]'
            )
          )
        from
          (
            select
              actor4."name" as "name"
            from
              "Actor" actor4
            where
              actor4."survivorId" is null
              and actor4."recordRetractedAt" is null
            order by
              actor4."name" asc,
              actor4."id" asc
            limit
              1
          ) page5
      ),
      'events',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Event" event6
              where
                event6."standing" <= 'HEDGED'
            ),
            'nodes',
            coalesce(
              json_agg(json_build_object('title', page7."title")),
              '[]'
            )
          )
        from
          (
            select
              event6."title" as "title"
            from
              "Event" event6
            where
              event6."standing" <= 'HEDGED'
            order by
              coalesce(event6."startedAt", '-infinity'::timestamptz) desc,
              event6."id" desc
            limit
              1
          ) page7
      ),
      'conditions',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Condition" condition8
              where
                condition8."standing" <= 'HEDGED'
            ),
            'nodes',
            coalesce(
              json_agg(json_build_object('slug', page9."slug")),
              '[]'
            )
          )
        from
          (
            select
              condition8."slug" as "slug"
            from
              "Condition" condition8
            where
              condition8."standing" <= 'HEDGED'
            order by
              coalesce(
                condition8."firstStatedAt",
                '-infinity'::timestamptz
              ) desc,
              condition8."id" desc
            limit
              1
          ) page9
      ),
      'considerations',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Consideration" consideration10
              where
                consideration10."retractedAt" is null
                and consideration10."standing" <= 'HEDGED'
            ),
            'nodes',
            coalesce(
              json_agg(json_build_object('slug', page11."slug")),
              '[]'
            )
          )
        from
          (
            select
              consideration10."slug" as "slug"
            from
              "Consideration" consideration10
            where
              consideration10."retractedAt" is null
              and consideration10."standing" <= 'HEDGED'
            order by
              consideration10."id" asc
            limit
              1
          ) page11
      ),
      'claims',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Claim" claim12
              where
                claim12."retractedAt" is null
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'attribution',
                  page13."attribution",
                  'agent',
                  json_build_object(
                    'kind',
                    page13."agentKind",
                    'name',
                    page13."agentName"
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              claim12."attribution" as "attribution",
              claim12."agentKind" as "agentKind",
              claim12."agentName" as "agentName"
            from
              "Claim" claim12
            where
              claim12."retractedAt" is null
            order by
              claim12."reportedAt" desc,
              claim12."id" desc
            limit
              1
          ) page13
      )
    )
  )::text
