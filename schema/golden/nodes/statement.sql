select
  json_build_object(
    'data',
    json_build_object(
      'nodes',
      (
        select
          coalesce(
            json_agg(
              found.json
              order by
                place
            ),
            '[]'
          )
        from
          generate_series(1, 5) places (place)
          left join (
            select
              asked2."place" as place,
              (
                select
                  json_build_object(
                    '__typename',
                    'Event',
                    'id',
                    'evt_' || event3."id",
                    'event',
                    event3."slug"
                  )
                from
                  "Event" event3
                where
                  event3."id" = asked2."key"
                  and event3."retractedAt" is null
              ) as json
            from
              unnest($1::integer[], $2::bigint[]) asked2 ("place", "key")
            union all
            select
              asked4."place" as place,
              (
                select
                  json_build_object(
                    '__typename',
                    'Condition',
                    'id',
                    'con_' || condition5."id",
                    'slug',
                    condition5."slug"
                  )
                from
                  "Condition" condition5
                where
                  condition5."id" = asked4."key"
                  and condition5."retractedAt" is null
              ) as json
            from
              unnest($3::integer[], $4::bigint[]) asked4 ("place", "key")
            union all
            select
              asked6."place" as place,
              (
                select
                  json_build_object(
                    '__typename',
                    'Actor',
                    'id',
                    'act_' || actor7."id",
                    'slug',
                    actor7."slug"
                  )
                from
                  "Actor" actor7
                where
                  actor7."id" = (
                    select
                      coalesce(actor8."survivorId", actor8."id")
                    from
                      "Actor" actor8
                    where
                      actor8."id" = asked6."key"
                  )
                  and actor7."survivorId" is null
                  and actor7."recordRetractedAt" is null
              ) as json
            from
              unnest($5::integer[], $6::bigint[]) asked6 ("place", "key")
            union all
            select
              asked9."place" as place,
              (
                select
                  json_build_object(
                    '__typename',
                    'Quote',
                    'id',
                    'quo_' || quote10."id",
                    'exact',
                    case
                      when (
                        (
                          select
                            exists (
                              select
                                1
                              from
                                "Article" article11
                              where
                                (
                                  article11."removedAt" is not null
                                  or proviso_is_restricted (article11."licence")
                                )
                            )
                        )
                        and exists (
                          select
                            1
                          from
                            "Revision" revision12
                          where
                            revision12."id" = quote10."revisionId"
                            and exists (
                              select
                                1
                              from
                                "Article" article13
                              where
                                article13."id" = revision12."articleId"
                                and (
                                  article13."removedAt" is not null
                                  or proviso_is_restricted (article13."licence")
                                )
                            )
                        )
                      ) then null
                      else quote10."exact"
                    end
                  )
                from
                  "Quote" quote10
                where
                  quote10."id" = asked9."key"
                  and quote10."retractedAt" is null
              ) as json
            from
              unnest($7::integer[], $8::bigint[]) asked9 ("place", "key")
          ) found using (place)
      )
    )
  )::text
-- $1 = [1]
-- $2 = ["1"]
-- $3 = [2]
-- $4 = ["1"]
-- $5 = [4]
-- $6 = ["1"]
-- $7 = [5]
-- $8 = ["1"]
