select
  json_build_object(
    'data',
    json_build_object(
      'actor',
      (
        select
          json_build_object(
            'relatedActors',
            (
              select
                coalesce(json_agg(json), '[]')
              from
                (
                  select
                    json_build_object(
                      'distance',
                      related4."distance",
                      'actor',
                      (
                        select
                          json_build_object('slug', actor11."slug")
                        from
                          "Actor" actor11
                        where
                          actor11."id" = related4."actor"
                      )
                    ) as json
                  from
                    (
                      with recursive
                        walk (id, distance) as (
                          select
                            actor2."id",
                            0
                          union
                          select
                            next.id,
                            walk.distance + 1
                          from
                            walk
                            cross join lateral (
                              select distinct
                                id
                              from
                                (
                                  (
                                    select distinct
                                      participation6."actorId" as id,
                                      'EVENT' as via
                                    from
                                      (
                                        select
                                          participation5."eventId"
                                        from
                                          "Participation" participation5
                                        where
                                          participation5."actorId" = walk.id
                                        order by
                                          participation5."eventId" desc
                                        limit
                                          200
                                      ) participation5
                                      join "Event" event7 on event7."id" = participation5."eventId"
                                      and event7."retractedAt" is null
                                      join "Participation" participation6 on participation6."eventId" = participation5."eventId"
                                    where
                                      participation6."actorId" <> walk.id
                                  )
                                  union all
                                  (
                                    select distinct
                                      conditionparty9."actorId" as id,
                                      'CONDITION' as via
                                    from
                                      (
                                        select
                                          conditionparty8."conditionId"
                                        from
                                          "ConditionParty" conditionparty8
                                        where
                                          conditionparty8."actorId" = walk.id
                                        order by
                                          conditionparty8."conditionId" desc
                                        limit
                                          200
                                      ) conditionparty8
                                      join "Condition" condition10 on condition10."id" = conditionparty8."conditionId"
                                      and condition10."retractedAt" is null
                                      join "ConditionParty" conditionparty9 on conditionparty9."conditionId" = conditionparty8."conditionId"
                                    where
                                      conditionparty9."actorId" <> walk.id
                                  )
                                ) links
                              where
                                id is not null
                              limit
                                200
                            ) next
                          where
                            walk.distance < 2
                        )
                      select
                        id as actor,
                        min(distance) as distance,
                        count(*) as links
                      from
                        walk
                      where
                        id <> actor2."id"
                      group by
                        id
                    ) related4
                  order by
                    related4."distance",
                    related4."actor"
                  limit
                    4
                ) list
            )
          )
        from
          "Actor" actor2
        where
          actor2."id" = (
            select
              coalesce(actor3."mergedIntoId", actor3."id")
            from
              "Actor" actor3
            where
              actor3."slug" = $1::text
          )
      ),
      'pathBetween',
      (
        select
          coalesce(
            json_agg(
              json_build_object(
                'via',
                step12."via",
                'actor',
                (
                  select
                    json_build_object('slug', actor23."slug")
                  from
                    "Actor" actor23
                  where
                    actor23."id" = step12."actor"
                )
              )
              order by
                step12."place"
            ),
            '[]'
          )
        from
          (
            with recursive
              walk (id, ids, vias) as (
                select
                  (
                    select
                      coalesce(actor21."mergedIntoId", actor21."id")
                    from
                      "Actor" actor21
                    where
                      actor21."slug" = $2::text
                  ),
                  array[
                    (
                      select
                        coalesce(actor22."mergedIntoId", actor22."id")
                      from
                        "Actor" actor22
                      where
                        actor22."slug" = $3::text
                    )
                  ],
                  array[null::text]
                union all
                select
                  next.id,
                  walk.ids || next.id,
                  walk.vias || next.via
                from
                  walk
                  cross join lateral (
                    select distinct
                      on (id) id,
                      via
                    from
                      (
                        (
                          select distinct
                            participation14."actorId" as id,
                            'EVENT' as via
                          from
                            (
                              select
                                participation13."eventId"
                              from
                                "Participation" participation13
                              where
                                participation13."actorId" = walk.id
                              order by
                                participation13."eventId" desc
                              limit
                                200
                            ) participation13
                            join "Event" event15 on event15."id" = participation13."eventId"
                            and event15."retractedAt" is null
                            join "Participation" participation14 on participation14."eventId" = participation13."eventId"
                          where
                            participation14."actorId" <> walk.id
                        )
                        union all
                        (
                          select distinct
                            conditionparty17."actorId" as id,
                            'CONDITION' as via
                          from
                            (
                              select
                                conditionparty16."conditionId"
                              from
                                "ConditionParty" conditionparty16
                              where
                                conditionparty16."actorId" = walk.id
                              order by
                                conditionparty16."conditionId" desc
                              limit
                                200
                            ) conditionparty16
                            join "Condition" condition18 on condition18."id" = conditionparty16."conditionId"
                            and condition18."retractedAt" is null
                            join "ConditionParty" conditionparty17 on conditionparty17."conditionId" = conditionparty16."conditionId"
                          where
                            conditionparty17."actorId" <> walk.id
                        )
                        union all
                        (
                          select
                            case
                              when affiliation19."fromId" = walk.id then affiliation19."toId"
                              else affiliation19."fromId"
                            end as id,
                            'AFFILIATION' as via
                          from
                            "Affiliation" affiliation19
                          where
                            walk.id in (affiliation19."fromId", affiliation19."toId")
                            and affiliation19."retractedAt" is null
                          limit
                            200
                        )
                      ) links
                    where
                      id is not null
                      and id <> all (walk.ids)
                    order by
                      id,
                      via
                    limit
                      200
                  ) next
                where
                  cardinality(walk.ids) <= 3
                  and walk.id <> (
                    select
                      coalesce(actor20."mergedIntoId", actor20."id")
                    from
                      "Actor" actor20
                    where
                      actor20."slug" = $4::text
                  )
              )
            select
              steps.actor,
              steps.via,
              steps.place
            from
              (
                select
                  ids,
                  vias
                from
                  (
                    select
                      *
                    from
                      walk
                    limit
                      20000
                  ) bounded
                where
                  id = (
                    select
                      coalesce(actor20."mergedIntoId", actor20."id")
                    from
                      "Actor" actor20
                    where
                      actor20."slug" = $5::text
                  )
                order by
                  cardinality(ids),
                  ids
                limit
                  1
              ) path
              cross join lateral unnest(path.ids, path.vias) with ordinality as steps (actor, via, place)
          ) step12
      ),
      'conditionsBetween',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Condition" condition24
              where
                condition24."id" in (
                  select
                    conditionparty26."conditionId"
                  from
                    "ConditionParty" conditionparty26
                  where
                    conditionparty26."actorId" = (
                      select
                        actor25."id"
                      from
                        "Actor" actor25
                      where
                        actor25."slug" = $6::text
                    )
                    and conditionparty26."role" = 'ISSUER'
                  intersect
                  select
                    conditionparty28."conditionId"
                  from
                    "ConditionParty" conditionparty28
                  where
                    conditionparty28."actorId" = (
                      select
                        actor27."id"
                      from
                        "Actor" actor27
                      where
                        actor27."slug" = $7::text
                    )
                    and conditionparty28."role" = 'TARGET'
                )
                and condition24."retractedAt" is null
            ),
            'nodes',
            coalesce(
              json_agg(json_build_object('slug', page29."slug")),
              '[]'
            )
          )
        from
          (
            select
              condition24."slug" as "slug"
            from
              "Condition" condition24
            where
              condition24."id" in (
                select
                  conditionparty26."conditionId"
                from
                  "ConditionParty" conditionparty26
                where
                  conditionparty26."actorId" = (
                    select
                      actor25."id"
                    from
                      "Actor" actor25
                    where
                      actor25."slug" = $8::text
                  )
                  and conditionparty26."role" = 'ISSUER'
                intersect
                select
                  conditionparty28."conditionId"
                from
                  "ConditionParty" conditionparty28
                where
                  conditionparty28."actorId" = (
                    select
                      actor27."id"
                    from
                      "Actor" actor27
                    where
                      actor27."slug" = $9::text
                  )
                  and conditionparty28."role" = 'TARGET'
              )
              and condition24."retractedAt" is null
            order by
              condition24."slug" asc,
              condition24."id" asc
            limit
              20
          ) page29
      )
    )
  )::text
-- $1 = "lebanon"
-- $2 = "lebanon"
-- $3 = "lebanon"
-- $4 = "taliban"
-- $5 = "taliban"
-- $6 = "united-states"
-- $7 = "lebanon"
-- $8 = "united-states"
-- $9 = "lebanon"
