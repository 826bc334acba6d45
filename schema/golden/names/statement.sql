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
              json_agg(json_build_object('slug', page5."slug")),
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
              actor2."id" in (
                select
                  actorname3."actorId"
                from
                  "ActorName" actorname3
                where
                  (
                    proviso_plain (actorname3."text") % proviso_plain ($1::text)
                    and similarity (
                      proviso_plain (actorname3."text"),
                      proviso_plain ($2::text)
                    ) >= 0.45
                  )
                union all
                select
                  actor4."id"
                from
                  "Actor" actor4
                where
                  (
                    proviso_plain (actor4."name") % proviso_plain ($3::text)
                    and similarity (
                      proviso_plain (actor4."name"),
                      proviso_plain ($4::text)
                    ) >= 0.45
                  )
              )
            order by
              actor2."name" asc,
              actor2."id" asc
            limit
              20
          ) page5
      ),
      'contains',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(json_build_object('slug', page8."slug")),
              '[]'
            )
          )
        from
          (
            select
              actor6."slug" as "slug"
            from
              "Actor" actor6
            where
              exists (
                select
                  1
                from
                  "ActorName" actorname7
                where
                  actorname7."actorId" = actor6."id"
                  and proviso_plain (actorname7."text") like proviso_plain ($5::text)
              )
            order by
              actor6."name" asc,
              actor6."id" asc
            limit
              20
          ) page8
      ),
      'identified',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(json_build_object('slug', page11."slug")),
              '[]'
            )
          )
        from
          (
            select
              actor9."slug" as "slug"
            from
              "Actor" actor9
            where
              exists (
                select
                  1
                from
                  "ActorIdentifier" actoridentifier10
                where
                  actoridentifier10."actorId" = actor9."id"
                  and (
                    actoridentifier10."scheme" = $6::text
                    and actoridentifier10."value" = any ($7::text[])
                  )
              )
            order by
              actor9."name" asc,
              actor9."id" asc
            limit
              20
          ) page11
      )
    )
  )::text
-- $1 = "Europaen Union"
-- $2 = "Europaen Union"
-- $3 = "Europaen Union"
-- $4 = "Europaen Union"
-- $5 = "%etrangeres%"
-- $6 = "wikidata"
-- $7 = ["Q30","Q458"]
