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
                      related18."distance",
                      'actor',
                      (
                        select
                          json_build_object('slug', actor19."slug")
                        from
                          "Actor" actor19
                        where
                          actor19."id" = related18."actor"
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
                                        participation5."actorId" as id,
                                        'EVENT' as via
                                      from
                                        (
                                          select
                                            participation6."eventId" as id
                                          from
                                            "Participation" participation6
                                          where
                                            (participation6."actorId") >= (walk0.id)
                                            and (participation6."actorId") <= (walk0.id)
                                          order by
                                            participation6."actorId" desc,
                                            coalesce(participation6."eventStartedAt", '-infinity') desc,
                                            participation6."eventId" desc
                                          limit
                                            100
                                        ) latest
                                        join "Event" event4 on event4."id" = latest.id
                                        and event4."retractedAt" is null
                                        join "Participation" participation5 on participation5."eventId" = event4."id"
                                      union all
                                      select
                                        conditionparty8."actorId" as id,
                                        'CONDITION' as via
                                      from
                                        (
                                          values
                                            ('ISSUER'::"ConditionRole"),
                                            ('TARGET'::"ConditionRole"),
                                            ('BENEFICIARY'::"ConditionRole"),
                                            ('GUARANTOR'::"ConditionRole"),
                                            ('MONITOR'::"ConditionRole"),
                                            ('ABSTAINER'::"ConditionRole")
                                        ) roles (role)
                                        cross join lateral (
                                          select
                                            conditionparty9."conditionId" as id
                                          from
                                            "ConditionParty" conditionparty9
                                          where
                                            (conditionparty9."actorId", conditionparty9."role") >= (walk0.id, roles.role)
                                            and (conditionparty9."actorId", conditionparty9."role") <= (walk0.id, roles.role)
                                          order by
                                            conditionparty9."actorId" desc,
                                            conditionparty9."role" desc,
                                            coalesce(conditionparty9."firstStatedAt", '-infinity') desc,
                                            conditionparty9."conditionId" desc
                                          limit
                                            100
                                        ) latest
                                        join "Condition" condition7 on condition7."id" = latest.id
                                        and condition7."retractedAt" is null
                                        join "ConditionParty" conditionparty8 on conditionparty8."conditionId" = condition7."id"
                                        and conditionparty8."actorId" not in (
                                          select
                                            actor10."id"
                                          from
                                            "Actor" actor10
                                          where
                                            actor10."survivorId" is not null
                                        )
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
                                            coalesce(participation13."eventStartedAt", '-infinity') desc,
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
                                            ('MONITOR'::"ConditionRole"),
                                            ('ABSTAINER'::"ConditionRole")
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
                                        and conditionparty15."actorId" not in (
                                          select
                                            actor17."id"
                                          from
                                            "Actor" actor17
                                          where
                                            actor17."survivorId" is not null
                                        )
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
                    ) related18
                  order by
                    related18."distance",
                    related18."actor"
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
              coalesce(actor3."survivorId", actor3."id")
            from
              "Actor" actor3
            where
              actor3."slug" = $1::text
          )
          and actor2."survivorId" is null
      ),
      'pathBetween',
      (
        select
          coalesce(
            json_agg(
              json_build_object(
                'via',
                step40."via",
                'actor',
                (
                  select
                    json_build_object('slug', actor41."slug")
                  from
                    "Actor" actor41
                  where
                    actor41."id" = step40."actor"
                )
              )
              order by
                step40."place"
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
                        coalesce(actor20."survivorId", actor20."id")
                      from
                        "Actor" actor20
                      where
                        actor20."slug" = $2::text
                    )
                  ),
                  (
                    false,
                    (
                      select
                        coalesce(actor21."survivorId", actor21."id")
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
                                participation23."actorId" as id,
                                'EVENT' as via
                              from
                                (
                                  select
                                    participation24."eventId" as id
                                  from
                                    "Participation" participation24
                                  where
                                    (participation24."actorId") >= (edge.id)
                                    and (participation24."actorId") <= (edge.id)
                                  order by
                                    participation24."actorId" desc,
                                    coalesce(participation24."eventStartedAt", '-infinity') desc,
                                    participation24."eventId" desc
                                  limit
                                    100
                                ) latest
                                join "Event" event22 on event22."id" = latest.id
                                and event22."retractedAt" is null
                                join "Participation" participation23 on participation23."eventId" = event22."id"
                              union all
                              select
                                conditionparty26."actorId" as id,
                                'CONDITION' as via
                              from
                                (
                                  values
                                    ('ISSUER'::"ConditionRole"),
                                    ('TARGET'::"ConditionRole"),
                                    ('BENEFICIARY'::"ConditionRole"),
                                    ('GUARANTOR'::"ConditionRole"),
                                    ('MONITOR'::"ConditionRole"),
                                    ('ABSTAINER'::"ConditionRole")
                                ) roles (role)
                                cross join lateral (
                                  select
                                    conditionparty27."conditionId" as id
                                  from
                                    "ConditionParty" conditionparty27
                                  where
                                    (
                                      conditionparty27."actorId",
                                      conditionparty27."role"
                                    ) >= (edge.id, roles.role)
                                    and (
                                      conditionparty27."actorId",
                                      conditionparty27."role"
                                    ) <= (edge.id, roles.role)
                                  order by
                                    conditionparty27."actorId" desc,
                                    conditionparty27."role" desc,
                                    coalesce(conditionparty27."firstStatedAt", '-infinity') desc,
                                    conditionparty27."conditionId" desc
                                  limit
                                    100
                                ) latest
                                join "Condition" condition25 on condition25."id" = latest.id
                                and condition25."retractedAt" is null
                                join "ConditionParty" conditionparty26 on conditionparty26."conditionId" = condition25."id"
                                and conditionparty26."actorId" not in (
                                  select
                                    actor28."id"
                                  from
                                    "Actor" actor28
                                  where
                                    actor28."survivorId" is not null
                                )
                              union all
                              select
                                affiliation29."counterpartId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation29
                                  where
                                    (affiliation29."actorId") >= (edge.id)
                                    and (affiliation29."actorId") <= (edge.id)
                                  order by
                                    affiliation29."actorId" asc,
                                    affiliation29."id" asc
                                  limit
                                    100
                                ) affiliation29
                              where
                                affiliation29."actorId" <> affiliation29."counterpartId"
                                and affiliation29."retractedAt" is null
                              union all
                              select
                                affiliation30."actorId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation30
                                  where
                                    (affiliation30."counterpartId") >= (edge.id)
                                    and (affiliation30."counterpartId") <= (edge.id)
                                  order by
                                    affiliation30."counterpartId" asc,
                                    affiliation30."id" asc
                                  limit
                                    100
                                ) affiliation30
                              where
                                affiliation30."actorId" <> affiliation30."counterpartId"
                                and affiliation30."retractedAt" is null
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
                                    coalesce(participation33."eventStartedAt", '-infinity') desc,
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
                                    ('MONITOR'::"ConditionRole"),
                                    ('ABSTAINER'::"ConditionRole")
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
                                and conditionparty35."actorId" not in (
                                  select
                                    actor37."id"
                                  from
                                    "Actor" actor37
                                  where
                                    actor37."survivorId" is not null
                                )
                              union all
                              select
                                affiliation38."counterpartId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation38
                                  where
                                    (affiliation38."actorId") >= (edge.id)
                                    and (affiliation38."actorId") <= (edge.id)
                                  order by
                                    affiliation38."actorId" asc,
                                    affiliation38."id" asc
                                  limit
                                    50
                                ) affiliation38
                              where
                                affiliation38."actorId" <> affiliation38."counterpartId"
                                and affiliation38."retractedAt" is null
                              union all
                              select
                                affiliation39."actorId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation39
                                  where
                                    (affiliation39."counterpartId") >= (edge.id)
                                    and (affiliation39."counterpartId") <= (edge.id)
                                  order by
                                    affiliation39."counterpartId" asc,
                                    affiliation39."id" asc
                                  limit
                                    50
                                ) affiliation39
                              where
                                affiliation39."actorId" <> affiliation39."counterpartId"
                                and affiliation39."retractedAt" is null
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
          ) step40
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
                "Condition" condition42
              where
                condition42."id" in (
                  select
                    conditionparty44."conditionId"
                  from
                    "ConditionParty" conditionparty44
                  where
                    conditionparty44."actorId" = (
                      select
                        coalesce(actor43."survivorId", actor43."id")
                      from
                        "Actor" actor43
                      where
                        actor43."slug" = $4::text
                    )
                    and conditionparty44."role" = 'ISSUER'
                  intersect
                  select
                    conditionparty46."conditionId"
                  from
                    "ConditionParty" conditionparty46
                  where
                    conditionparty46."actorId" = (
                      select
                        coalesce(actor45."survivorId", actor45."id")
                      from
                        "Actor" actor45
                      where
                        actor45."slug" = $5::text
                    )
                    and conditionparty46."role" = 'TARGET'
                )
                and condition42."retractedAt" is null
            ),
            'nodes',
            coalesce(
              json_agg(json_build_object('slug', page47."slug")),
              '[]'
            )
          )
        from
          (
            select
              condition42."slug" as "slug"
            from
              "Condition" condition42
            where
              condition42."id" in (
                select
                  conditionparty44."conditionId"
                from
                  "ConditionParty" conditionparty44
                where
                  conditionparty44."actorId" = (
                    select
                      coalesce(actor43."survivorId", actor43."id")
                    from
                      "Actor" actor43
                    where
                      actor43."slug" = $4::text
                  )
                  and conditionparty44."role" = 'ISSUER'
                intersect
                select
                  conditionparty46."conditionId"
                from
                  "ConditionParty" conditionparty46
                where
                  conditionparty46."actorId" = (
                    select
                      coalesce(actor45."survivorId", actor45."id")
                    from
                      "Actor" actor45
                    where
                      actor45."slug" = $5::text
                  )
                  and conditionparty46."role" = 'TARGET'
              )
              and condition42."retractedAt" is null
            order by
              condition42."slug" asc,
              condition42."id" asc
            limit
              20
          ) page47
      )
    )
  )::text
-- $1 = "lebanon"
-- $2 = "lebanon"
-- $3 = "taliban"
-- $4 = "united-states"
-- $5 = "lebanon"
