select
  json_build_object(
    'data',
    json_build_object(
      'named',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(json_build_object('slug', page3."slug")),
              '[]'
            )
          )
        from
          (
            select
              actor2."slug" as "slug"
            from
              "Actor" actor2
            where
              actor2."survivorId" is null
              and actor2."recordRetractedAt" is null
              and actor2."id" in (
                select
                  id
                from
                  proviso_actors_called (proviso_plain ($1::text), $2::boolean)
              )
            order by
              actor2."name" asc,
              actor2."id" asc
            limit
              20
          ) page3
      ),
      'contains',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(json_build_object('slug', page6."slug")),
              '[]'
            )
          )
        from
          (
            select
              actor4."slug" as "slug"
            from
              "Actor" actor4
            where
              actor4."survivorId" is null
              and actor4."recordRetractedAt" is null
              and exists (
                select
                  1
                from
                  "ActorName" actorname5
                where
                  actorname5."actorId" = actor4."id"
                  and proviso_plain (actorname5."text") like '%' || proviso_pattern ($3::text) || '%'
              )
            order by
              actor4."name" asc,
              actor4."id" asc
            limit
              20
          ) page6
      ),
      'identified',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(json_build_object('slug', page9."slug")),
              '[]'
            )
          )
        from
          (
            select
              actor7."slug" as "slug"
            from
              "Actor" actor7
            where
              actor7."survivorId" is null
              and actor7."recordRetractedAt" is null
              and exists (
                select
                  1
                from
                  "ActorIdentifier" actoridentifier8
                where
                  actoridentifier8."actorId" = actor7."id"
                  and (
                    actoridentifier8."scheme" = $4::text
                    and actoridentifier8."value" = any ($5::text[])
                  )
              )
            order by
              actor7."name" asc,
              actor7."id" asc
            limit
              20
          ) page9
      )
    )
  )::text
-- $1 = "Europaen Union"
-- $2 = false
-- $3 = "etrangeres"
-- $4 = "wikidata"
-- $5 = ["Q30","Q458"]
