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
                      related17."distance",
                      'actor',
                      (
                        select
                          json_build_object('slug', actor18."slug")
                        from
                          "Actor" actor18
                        where
                          actor18."id" = related17."actor"
                      )
                    ) as json
                  from
                    (
                      with
                        walk0 (id, distance) as (
                          select
                            actor2."id",
                            0
                        ),
                        walk1 as materialized (
                          select
                            id,
                            min(distance) as distance
                          from
                            (
                              select
                                *
                              from
                                walk0
                              union all
                              select
                                next.id,
                                1
                              from
                                walk0
                                cross join lateral (
                                  select
                                    id,
                                    via
                                  from
                                    (
                                      select
                                        participation6."actorId" as id,
                                        'EVENT' as via
                                      from
                                        (
                                          select
                                            participation7."eventId" as id
                                          from
                                            "Participation" participation7
                                          where
                                            (participation7."actorId") >= (walk0.id)
                                            and (participation7."actorId") <= (walk0.id)
                                          order by
                                            participation7."actorId" desc,
                                            coalesce(participation7."eventStart", '-infinity') desc,
                                            participation7."eventId" desc
                                          limit
                                            100
                                        ) latest
                                        join "Event" event5 on event5."id" = latest.id
                                        and event5."retractedAt" is null
                                        join "Participation" participation6 on participation6."eventId" = event5."id"
                                      union all
                                      select
                                        conditionparty9."actorId" as id,
                                        'CONDITION' as via
                                      from
                                        (
                                          values
                                            ('ISSUER'::"ConditionRole"),
                                            ('TARGET'::"ConditionRole"),
                                            ('BENEFICIARY'::"ConditionRole"),
                                            ('GUARANTOR'::"ConditionRole"),
                                            ('MONITOR'::"ConditionRole")
                                        ) roles (role)
                                        cross join lateral (
                                          select
                                            conditionparty10."conditionId" as id
                                          from
                                            "ConditionParty" conditionparty10
                                          where
                                            (
                                              conditionparty10."actorId",
                                              conditionparty10."role"
                                            ) >= (walk0.id, roles.role)
                                            and (
                                              conditionparty10."actorId",
                                              conditionparty10."role"
                                            ) <= (walk0.id, roles.role)
                                          order by
                                            conditionparty10."actorId" desc,
                                            conditionparty10."role" desc,
                                            coalesce(conditionparty10."firstStatedAt", '-infinity') desc,
                                            conditionparty10."conditionId" desc
                                          limit
                                            100
                                        ) latest
                                        join "Condition" condition8 on condition8."id" = latest.id
                                        and condition8."retractedAt" is null
                                        join "ConditionParty" conditionparty9 on conditionparty9."conditionId" = condition8."id"
                                    ) links
                                  where
                                    id <> walk0.id
                                ) next
                              where
                                distance = 0
                                and (
                                  select
                                    count(*)
                                  from
                                    walk0
                                ) <= 4
                            ) reached
                          group by
                            id
                        ),
                        walk2 as materialized (
                          select
                            id,
                            min(distance) as distance
                          from
                            (
                              select
                                *
                              from
                                walk1
                              union all
                              select
                                next.id,
                                2
                              from
                                walk1
                                cross join lateral (
                                  select
                                    id,
                                    via
                                  from
                                    (
                                      select
                                        participation12."actorId" as id,
                                        'EVENT' as via
                                      from
                                        (
                                          select
                                            participation13."eventId" as id
                                          from
                                            "Participation" participation13
                                          where
                                            (participation13."actorId") >= (walk1.id)
                                            and (participation13."actorId") <= (walk1.id)
                                          order by
                                            participation13."actorId" desc,
                                            coalesce(participation13."eventStart", '-infinity') desc,
                                            participation13."eventId" desc
                                          limit
                                            50
                                        ) latest
                                        join "Event" event11 on event11."id" = latest.id
                                        and event11."retractedAt" is null
                                        join "Participation" participation12 on participation12."eventId" = event11."id"
                                      union all
                                      select
                                        conditionparty15."actorId" as id,
                                        'CONDITION' as via
                                      from
                                        (
                                          values
                                            ('ISSUER'::"ConditionRole"),
                                            ('TARGET'::"ConditionRole"),
                                            ('BENEFICIARY'::"ConditionRole"),
                                            ('GUARANTOR'::"ConditionRole"),
                                            ('MONITOR'::"ConditionRole")
                                        ) roles (role)
                                        cross join lateral (
                                          select
                                            conditionparty16."conditionId" as id
                                          from
                                            "ConditionParty" conditionparty16
                                          where
                                            (
                                              conditionparty16."actorId",
                                              conditionparty16."role"
                                            ) >= (walk1.id, roles.role)
                                            and (
                                              conditionparty16."actorId",
                                              conditionparty16."role"
                                            ) <= (walk1.id, roles.role)
                                          order by
                                            conditionparty16."actorId" desc,
                                            conditionparty16."role" desc,
                                            coalesce(conditionparty16."firstStatedAt", '-infinity') desc,
                                            conditionparty16."conditionId" desc
                                          limit
                                            50
                                        ) latest
                                        join "Condition" condition14 on condition14."id" = latest.id
                                        and condition14."retractedAt" is null
                                        join "ConditionParty" conditionparty15 on conditionparty15."conditionId" = condition14."id"
                                    ) links
                                  where
                                    id <> walk1.id
                                ) next
                              where
                                distance = 1
                                and (
                                  select
                                    count(*)
                                  from
                                    walk1
                                ) <= 4
                            ) reached
                          group by
                            id
                        )
                      select
                        id as actor,
                        distance
                      from
                        walk2
                      where
                        distance > 0
                    ) related17
                  order by
                    related17."distance",
                    related17."actor"
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
              case
                when actor3."mergedIntoId" is null then actor3."id"
                else (
                  with recursive
                    merged (id, "intoId") as (
                      select
                        actor3."id",
                        actor3."mergedIntoId"
                      union
                      select
                        actor4."id",
                        actor4."mergedIntoId"
                      from
                        merged
                        join "Actor" actor4 on actor4."id" = merged."intoId"
                    )
                  select
                    id
                  from
                    merged
                  where
                    "intoId" is null
                )
              end
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
                step39."via",
                'actor',
                (
                  select
                    json_build_object('slug', actor40."slug")
                  from
                    "Actor" actor40
                  where
                    actor40."id" = step39."actor"
                )
              )
              order by
                step39."place"
            ),
            '[]'
          )
        from
          (
            with
              ends (forward, id) as materialized (
                values
                  (
                    true,
                    (
                      select
                        case
                          when actor19."mergedIntoId" is null then actor19."id"
                          else (
                            with recursive
                              merged (id, "intoId") as (
                                select
                                  actor19."id",
                                  actor19."mergedIntoId"
                                union
                                select
                                  actor20."id",
                                  actor20."mergedIntoId"
                                from
                                  merged
                                  join "Actor" actor20 on actor20."id" = merged."intoId"
                              )
                            select
                              id
                            from
                              merged
                            where
                              "intoId" is null
                          )
                        end
                      from
                        "Actor" actor19
                      where
                        actor19."slug" = $2::text
                    )
                  ),
                  (
                    false,
                    (
                      select
                        case
                          when actor21."mergedIntoId" is null then actor21."id"
                          else (
                            with recursive
                              merged (id, "intoId") as (
                                select
                                  actor21."id",
                                  actor21."mergedIntoId"
                                union
                                select
                                  actor22."id",
                                  actor22."mergedIntoId"
                                from
                                  merged
                                  join "Actor" actor22 on actor22."id" = merged."intoId"
                              )
                            select
                              id
                            from
                              merged
                            where
                              "intoId" is null
                          )
                        end
                      from
                        "Actor" actor21
                      where
                        actor21."slug" = $3::text
                    )
                  )
              ),
              walk0 (forward, id, ids, links, ties) as (
                select
                  forward,
                  id,
                  array[id],
                  array[]::text[],
                  1::bigint
                from
                  ends
                where
                  (
                    select
                      count(id)
                    from
                      ends
                  ) = 2
              ),
              path0 as materialized (
                select
                  start.ids || goal.ids[2:] as ids,
                  start.links || goal.links as links
                from
                  walk0 start
                  join walk0 goal on goal.id = start.id
                  and not goal.forward
                where
                  start.forward
                  and cardinality(start.links) + cardinality(goal.links) <= 3
                order by
                  cardinality(start.links) + cardinality(goal.links),
                  1,
                  2
                limit
                  1
              ),
              walk1 as materialized (
                select
                  *
                from
                  walk0
                union all
                (
                  select distinct
                    on (forward, id) *,
                    count(*) over (
                      partition by
                        forward,
                        id
                    )
                  from
                    (
                      select
                        edge.forward,
                        next.id,
                        case
                          when edge.forward then edge.ids || next.id
                          else next.id || edge.ids
                        end as ids,
                        case
                          when edge.forward then edge.links || next.via
                          else next.via || edge.links
                        end as links
                      from
                        (
                          (
                            select
                              *
                            from
                              walk0
                            where
                              forward
                              and cardinality(links) = 0
                              and not exists (
                                select
                                from
                                  path0
                              )
                            order by
                              ties desc,
                              id
                            limit
                              25
                          )
                          union all
                          (
                            select
                              *
                            from
                              walk0
                            where
                              not forward
                              and cardinality(links) = 0
                              and not exists (
                                select
                                from
                                  path0
                              )
                            order by
                              ties desc,
                              id
                            limit
                              25
                          )
                        ) edge
                        cross join lateral (
                          select
                            id,
                            via
                          from
                            (
                              select
                                participation24."actorId" as id,
                                'EVENT' as via
                              from
                                (
                                  select
                                    participation25."eventId" as id
                                  from
                                    "Participation" participation25
                                  where
                                    (participation25."actorId") >= (edge.id)
                                    and (participation25."actorId") <= (edge.id)
                                  order by
                                    participation25."actorId" desc,
                                    coalesce(participation25."eventStart", '-infinity') desc,
                                    participation25."eventId" desc
                                  limit
                                    100
                                ) latest
                                join "Event" event23 on event23."id" = latest.id
                                and event23."retractedAt" is null
                                join "Participation" participation24 on participation24."eventId" = event23."id"
                              union all
                              select
                                conditionparty27."actorId" as id,
                                'CONDITION' as via
                              from
                                (
                                  values
                                    ('ISSUER'::"ConditionRole"),
                                    ('TARGET'::"ConditionRole"),
                                    ('BENEFICIARY'::"ConditionRole"),
                                    ('GUARANTOR'::"ConditionRole"),
                                    ('MONITOR'::"ConditionRole")
                                ) roles (role)
                                cross join lateral (
                                  select
                                    conditionparty28."conditionId" as id
                                  from
                                    "ConditionParty" conditionparty28
                                  where
                                    (
                                      conditionparty28."actorId",
                                      conditionparty28."role"
                                    ) >= (edge.id, roles.role)
                                    and (
                                      conditionparty28."actorId",
                                      conditionparty28."role"
                                    ) <= (edge.id, roles.role)
                                  order by
                                    conditionparty28."actorId" desc,
                                    conditionparty28."role" desc,
                                    coalesce(conditionparty28."firstStatedAt", '-infinity') desc,
                                    conditionparty28."conditionId" desc
                                  limit
                                    100
                                ) latest
                                join "Condition" condition26 on condition26."id" = latest.id
                                and condition26."retractedAt" is null
                                join "ConditionParty" conditionparty27 on conditionparty27."conditionId" = condition26."id"
                              union all
                              select
                                affiliation29."toId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation29
                                  where
                                    (affiliation29."fromId") >= (edge.id)
                                    and (affiliation29."fromId") <= (edge.id)
                                  order by
                                    affiliation29."fromId" asc,
                                    affiliation29."id" asc
                                  limit
                                    100
                                ) affiliation29
                              where
                                affiliation29."retractedAt" is null
                              union all
                              select
                                affiliation30."fromId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation30
                                  where
                                    (affiliation30."toId") >= (edge.id)
                                    and (affiliation30."toId") <= (edge.id)
                                  order by
                                    affiliation30."toId" asc,
                                    affiliation30."id" asc
                                  limit
                                    100
                                ) affiliation30
                              where
                                affiliation30."retractedAt" is null
                            ) links
                          where
                            id <> edge.id
                        ) next
                    ) ways
                  order by
                    forward,
                    id,
                    ids,
                    links
                )
              ),
              path1 as materialized (
                select
                  start.ids || goal.ids[2:] as ids,
                  start.links || goal.links as links
                from
                  walk1 start
                  join walk1 goal on goal.id = start.id
                  and not goal.forward
                where
                  start.forward
                  and cardinality(start.links) + cardinality(goal.links) <= 3
                order by
                  cardinality(start.links) + cardinality(goal.links),
                  1,
                  2
                limit
                  1
              ),
              walk2 as materialized (
                select
                  *
                from
                  walk1
                union all
                (
                  select distinct
                    on (forward, id) *,
                    count(*) over (
                      partition by
                        forward,
                        id
                    )
                  from
                    (
                      select
                        edge.forward,
                        next.id,
                        case
                          when edge.forward then edge.ids || next.id
                          else next.id || edge.ids
                        end as ids,
                        case
                          when edge.forward then edge.links || next.via
                          else next.via || edge.links
                        end as links
                      from
                        (
                          (
                            select
                              *
                            from
                              walk1
                            where
                              forward
                              and cardinality(links) = 1
                              and not exists (
                                select
                                from
                                  path1
                              )
                            order by
                              ties desc,
                              id
                            limit
                              25
                          )
                          union all
                          (
                            select
                              *
                            from
                              walk1
                            where
                              not forward
                              and cardinality(links) = 1
                              and not exists (
                                select
                                from
                                  path1
                              )
                            order by
                              ties desc,
                              id
                            limit
                              25
                          )
                        ) edge
                        cross join lateral (
                          select
                            id,
                            via
                          from
                            (
                              select
                                participation32."actorId" as id,
                                'EVENT' as via
                              from
                                (
                                  select
                                    participation33."eventId" as id
                                  from
                                    "Participation" participation33
                                  where
                                    (participation33."actorId") >= (edge.id)
                                    and (participation33."actorId") <= (edge.id)
                                  order by
                                    participation33."actorId" desc,
                                    coalesce(participation33."eventStart", '-infinity') desc,
                                    participation33."eventId" desc
                                  limit
                                    50
                                ) latest
                                join "Event" event31 on event31."id" = latest.id
                                and event31."retractedAt" is null
                                join "Participation" participation32 on participation32."eventId" = event31."id"
                              union all
                              select
                                conditionparty35."actorId" as id,
                                'CONDITION' as via
                              from
                                (
                                  values
                                    ('ISSUER'::"ConditionRole"),
                                    ('TARGET'::"ConditionRole"),
                                    ('BENEFICIARY'::"ConditionRole"),
                                    ('GUARANTOR'::"ConditionRole"),
                                    ('MONITOR'::"ConditionRole")
                                ) roles (role)
                                cross join lateral (
                                  select
                                    conditionparty36."conditionId" as id
                                  from
                                    "ConditionParty" conditionparty36
                                  where
                                    (
                                      conditionparty36."actorId",
                                      conditionparty36."role"
                                    ) >= (edge.id, roles.role)
                                    and (
                                      conditionparty36."actorId",
                                      conditionparty36."role"
                                    ) <= (edge.id, roles.role)
                                  order by
                                    conditionparty36."actorId" desc,
                                    conditionparty36."role" desc,
                                    coalesce(conditionparty36."firstStatedAt", '-infinity') desc,
                                    conditionparty36."conditionId" desc
                                  limit
                                    50
                                ) latest
                                join "Condition" condition34 on condition34."id" = latest.id
                                and condition34."retractedAt" is null
                                join "ConditionParty" conditionparty35 on conditionparty35."conditionId" = condition34."id"
                              union all
                              select
                                affiliation37."toId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation37
                                  where
                                    (affiliation37."fromId") >= (edge.id)
                                    and (affiliation37."fromId") <= (edge.id)
                                  order by
                                    affiliation37."fromId" asc,
                                    affiliation37."id" asc
                                  limit
                                    50
                                ) affiliation37
                              where
                                affiliation37."retractedAt" is null
                              union all
                              select
                                affiliation38."fromId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation38
                                  where
                                    (affiliation38."toId") >= (edge.id)
                                    and (affiliation38."toId") <= (edge.id)
                                  order by
                                    affiliation38."toId" asc,
                                    affiliation38."id" asc
                                  limit
                                    50
                                ) affiliation38
                              where
                                affiliation38."retractedAt" is null
                            ) links
                          where
                            id <> edge.id
                        ) next
                    ) ways
                  order by
                    forward,
                    id,
                    ids,
                    links
                )
              ),
              path2 as materialized (
                select
                  start.ids || goal.ids[2:] as ids,
                  start.links || goal.links as links
                from
                  walk2 start
                  join walk2 goal on goal.id = start.id
                  and not goal.forward
                where
                  start.forward
                  and cardinality(start.links) + cardinality(goal.links) <= 3
                order by
                  cardinality(start.links) + cardinality(goal.links),
                  1,
                  2
                limit
                  1
              )
            select
              steps.actor,
              steps.via,
              steps.place
            from
              path2 path
              cross join lateral unnest(path.ids, null::text || path.links) with ordinality as steps (actor, via, place)
          ) step39
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
                "Condition" condition41
              where
                condition41."id" in (
                  select
                    conditionparty44."conditionId"
                  from
                    "ConditionParty" conditionparty44
                  where
                    conditionparty44."actorId" = (
                      select
                        case
                          when actor42."mergedIntoId" is null then actor42."id"
                          else (
                            with recursive
                              merged (id, "intoId") as (
                                select
                                  actor42."id",
                                  actor42."mergedIntoId"
                                union
                                select
                                  actor43."id",
                                  actor43."mergedIntoId"
                                from
                                  merged
                                  join "Actor" actor43 on actor43."id" = merged."intoId"
                              )
                            select
                              id
                            from
                              merged
                            where
                              "intoId" is null
                          )
                        end
                      from
                        "Actor" actor42
                      where
                        actor42."slug" = $4::text
                    )
                    and conditionparty44."role" = 'ISSUER'
                  intersect
                  select
                    conditionparty47."conditionId"
                  from
                    "ConditionParty" conditionparty47
                  where
                    conditionparty47."actorId" = (
                      select
                        case
                          when actor45."mergedIntoId" is null then actor45."id"
                          else (
                            with recursive
                              merged (id, "intoId") as (
                                select
                                  actor45."id",
                                  actor45."mergedIntoId"
                                union
                                select
                                  actor46."id",
                                  actor46."mergedIntoId"
                                from
                                  merged
                                  join "Actor" actor46 on actor46."id" = merged."intoId"
                              )
                            select
                              id
                            from
                              merged
                            where
                              "intoId" is null
                          )
                        end
                      from
                        "Actor" actor45
                      where
                        actor45."slug" = $5::text
                    )
                    and conditionparty47."role" = 'TARGET'
                )
                and condition41."retractedAt" is null
            ),
            'nodes',
            coalesce(
              json_agg(json_build_object('slug', page48."slug")),
              '[]'
            )
          )
        from
          (
            select
              condition41."slug" as "slug"
            from
              "Condition" condition41
            where
              condition41."id" in (
                select
                  conditionparty44."conditionId"
                from
                  "ConditionParty" conditionparty44
                where
                  conditionparty44."actorId" = (
                    select
                      case
                        when actor42."mergedIntoId" is null then actor42."id"
                        else (
                          with recursive
                            merged (id, "intoId") as (
                              select
                                actor42."id",
                                actor42."mergedIntoId"
                              union
                              select
                                actor43."id",
                                actor43."mergedIntoId"
                              from
                                merged
                                join "Actor" actor43 on actor43."id" = merged."intoId"
                            )
                          select
                            id
                          from
                            merged
                          where
                            "intoId" is null
                        )
                      end
                    from
                      "Actor" actor42
                    where
                      actor42."slug" = $4::text
                  )
                  and conditionparty44."role" = 'ISSUER'
                intersect
                select
                  conditionparty47."conditionId"
                from
                  "ConditionParty" conditionparty47
                where
                  conditionparty47."actorId" = (
                    select
                      case
                        when actor45."mergedIntoId" is null then actor45."id"
                        else (
                          with recursive
                            merged (id, "intoId") as (
                              select
                                actor45."id",
                                actor45."mergedIntoId"
                              union
                              select
                                actor46."id",
                                actor46."mergedIntoId"
                              from
                                merged
                                join "Actor" actor46 on actor46."id" = merged."intoId"
                            )
                          select
                            id
                          from
                            merged
                          where
                            "intoId" is null
                        )
                      end
                    from
                      "Actor" actor45
                    where
                      actor45."slug" = $5::text
                  )
                  and conditionparty47."role" = 'TARGET'
              )
              and condition41."retractedAt" is null
            order by
              condition41."slug" asc,
              condition41."id" asc
            limit
              20
          ) page48
      )
    )
  )::text
-- $1 = "lebanon"
-- $2 = "lebanon"
-- $3 = "taliban"
-- $4 = "united-states"
-- $5 = "lebanon"
