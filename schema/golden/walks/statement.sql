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
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'distance',
                        page38."distance",
                        'actor',
                        (
                          select
                            json_build_object('slug', actor39."slug")
                          from
                            "Actor" actor39
                          where
                            actor39."id" = page38."actor"
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    related37."distance" as "distance",
                    related37."actor" as "actor"
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
                                        participation22."actorId" as id,
                                        'EVENT' as via
                                      from
                                        (
                                          select
                                            participation23."eventId" as id,
                                            participation23."ownStanding" <= 'HEDGED' as counts
                                          from
                                            "Participation" participation23
                                          where
                                            (participation23."actorId") >= (walk0.id)
                                            and (participation23."actorId") <= (walk0.id)
                                          order by
                                            participation23."actorId" desc,
                                            coalesce(participation23."eventStartedAt", '-infinity') desc,
                                            participation23."eventId" desc
                                          limit
                                            100
                                        ) latest
                                        join "Event" event21 on event21."id" = latest.id
                                        and event21."standing" <= 'HEDGED'
                                        join "Participation" participation22 on participation22."eventId" = event21."id"
                                        and participation22."ownStanding" <= 'HEDGED'
                                        and (
                                          participation22."actorId" is null
                                          or participation22."actorId" not in (
                                            select
                                              actor24."id"
                                            from
                                              "Actor" actor24
                                            where
                                              actor24."survivorId" is not null
                                          )
                                        )
                                      where
                                        latest.counts
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
                                            conditionparty27."conditionId" as id,
                                            conditionparty27."ownStanding" <= 'HEDGED' as counts
                                          from
                                            "ConditionParty" conditionparty27
                                          where
                                            (
                                              conditionparty27."actorId",
                                              conditionparty27."role"
                                            ) >= (walk0.id, roles.role)
                                            and (
                                              conditionparty27."actorId",
                                              conditionparty27."role"
                                            ) <= (walk0.id, roles.role)
                                          order by
                                            conditionparty27."actorId" desc,
                                            conditionparty27."role" desc,
                                            coalesce(conditionparty27."firstStatedAt", '-infinity') desc,
                                            conditionparty27."conditionId" desc
                                          limit
                                            100
                                        ) latest
                                        join "Condition" condition25 on condition25."id" = latest.id
                                        and condition25."standing" <= 'HEDGED'
                                        join "ConditionParty" conditionparty26 on conditionparty26."conditionId" = condition25."id"
                                        and conditionparty26."ownStanding" <= 'HEDGED'
                                        and conditionparty26."actorId" not in (
                                          select
                                            actor28."id"
                                          from
                                            "Actor" actor28
                                          where
                                            actor28."survivorId" is not null
                                        )
                                      where
                                        latest.counts
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
                                ) <= 5
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
                                        participation30."actorId" as id,
                                        'EVENT' as via
                                      from
                                        (
                                          select
                                            participation31."eventId" as id,
                                            participation31."ownStanding" <= 'HEDGED' as counts
                                          from
                                            "Participation" participation31
                                          where
                                            (participation31."actorId") >= (walk1.id)
                                            and (participation31."actorId") <= (walk1.id)
                                          order by
                                            participation31."actorId" desc,
                                            coalesce(participation31."eventStartedAt", '-infinity') desc,
                                            participation31."eventId" desc
                                          limit
                                            50
                                        ) latest
                                        join "Event" event29 on event29."id" = latest.id
                                        and event29."standing" <= 'HEDGED'
                                        join "Participation" participation30 on participation30."eventId" = event29."id"
                                        and participation30."ownStanding" <= 'HEDGED'
                                        and (
                                          participation30."actorId" is null
                                          or participation30."actorId" not in (
                                            select
                                              actor32."id"
                                            from
                                              "Actor" actor32
                                            where
                                              actor32."survivorId" is not null
                                          )
                                        )
                                      where
                                        latest.counts
                                      union all
                                      select
                                        conditionparty34."actorId" as id,
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
                                            conditionparty35."conditionId" as id,
                                            conditionparty35."ownStanding" <= 'HEDGED' as counts
                                          from
                                            "ConditionParty" conditionparty35
                                          where
                                            (
                                              conditionparty35."actorId",
                                              conditionparty35."role"
                                            ) >= (walk1.id, roles.role)
                                            and (
                                              conditionparty35."actorId",
                                              conditionparty35."role"
                                            ) <= (walk1.id, roles.role)
                                          order by
                                            conditionparty35."actorId" desc,
                                            conditionparty35."role" desc,
                                            coalesce(conditionparty35."firstStatedAt", '-infinity') desc,
                                            conditionparty35."conditionId" desc
                                          limit
                                            50
                                        ) latest
                                        join "Condition" condition33 on condition33."id" = latest.id
                                        and condition33."standing" <= 'HEDGED'
                                        join "ConditionParty" conditionparty34 on conditionparty34."conditionId" = condition33."id"
                                        and conditionparty34."ownStanding" <= 'HEDGED'
                                        and conditionparty34."actorId" not in (
                                          select
                                            actor36."id"
                                          from
                                            "Actor" actor36
                                          where
                                            actor36."survivorId" is not null
                                        )
                                      where
                                        latest.counts
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
                                ) <= 5
                            ) reached
                          group by
                            id
                        )
                      select
                        id as actor,
                        distance
                      from
                        walk2
                    ) related37
                  where
                    related37."distance" > 0
                  order by
                    related37."distance" asc,
                    related37."actor" asc
                  limit
                    4
                ) page38
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
          and actor2."recordRetractedAt" is null
      ),
      'pathBetween',
      (
        select
          coalesce(
            json_agg(
              json_build_object(
                'via',
                step62."via",
                'actor',
                (
                  select
                    json_build_object('slug', actor63."slug")
                  from
                    "Actor" actor63
                  where
                    actor63."id" = step62."actor"
                )
              )
              order by
                step62."place"
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
                        coalesce(
                          (
                            select
                              coalesce(actor40."survivorId", actor40."id")
                            from
                              "Actor" actor40
                            where
                              actor40."slug" = $2::text
                          ),
                          proviso_no_actor ('["pathBetween","from"]', $3::text)
                        )
                    )
                  ),
                  (
                    false,
                    (
                      select
                        coalesce(
                          (
                            select
                              coalesce(actor41."survivorId", actor41."id")
                            from
                              "Actor" actor41
                            where
                              actor41."slug" = $4::text
                          ),
                          proviso_no_actor ('["pathBetween","to"]', $5::text)
                        )
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
                                participation43."actorId" as id,
                                'EVENT' as via
                              from
                                (
                                  select
                                    participation44."eventId" as id,
                                    participation44."ownStanding" <= 'HEDGED' as counts
                                  from
                                    "Participation" participation44
                                  where
                                    (participation44."actorId") >= (edge.id)
                                    and (participation44."actorId") <= (edge.id)
                                  order by
                                    participation44."actorId" desc,
                                    coalesce(participation44."eventStartedAt", '-infinity') desc,
                                    participation44."eventId" desc
                                  limit
                                    100
                                ) latest
                                join "Event" event42 on event42."id" = latest.id
                                and event42."standing" <= 'HEDGED'
                                join "Participation" participation43 on participation43."eventId" = event42."id"
                                and participation43."ownStanding" <= 'HEDGED'
                                and (
                                  participation43."actorId" is null
                                  or participation43."actorId" not in (
                                    select
                                      actor45."id"
                                    from
                                      "Actor" actor45
                                    where
                                      actor45."survivorId" is not null
                                  )
                                )
                              where
                                latest.counts
                              union all
                              select
                                conditionparty47."actorId" as id,
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
                                    conditionparty48."conditionId" as id,
                                    conditionparty48."ownStanding" <= 'HEDGED' as counts
                                  from
                                    "ConditionParty" conditionparty48
                                  where
                                    (
                                      conditionparty48."actorId",
                                      conditionparty48."role"
                                    ) >= (edge.id, roles.role)
                                    and (
                                      conditionparty48."actorId",
                                      conditionparty48."role"
                                    ) <= (edge.id, roles.role)
                                  order by
                                    conditionparty48."actorId" desc,
                                    conditionparty48."role" desc,
                                    coalesce(conditionparty48."firstStatedAt", '-infinity') desc,
                                    conditionparty48."conditionId" desc
                                  limit
                                    100
                                ) latest
                                join "Condition" condition46 on condition46."id" = latest.id
                                and condition46."standing" <= 'HEDGED'
                                join "ConditionParty" conditionparty47 on conditionparty47."conditionId" = condition46."id"
                                and conditionparty47."ownStanding" <= 'HEDGED'
                                and conditionparty47."actorId" not in (
                                  select
                                    actor49."id"
                                  from
                                    "Actor" actor49
                                  where
                                    actor49."survivorId" is not null
                                )
                              where
                                latest.counts
                              union all
                              select
                                affiliation50."counterpartId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation50
                                  where
                                    (affiliation50."actorId") >= (edge.id)
                                    and (affiliation50."actorId") <= (edge.id)
                                  order by
                                    affiliation50."actorId" asc,
                                    affiliation50."id" asc
                                  limit
                                    100
                                ) affiliation50
                              where
                                affiliation50."actorId" <> affiliation50."counterpartId"
                                and affiliation50."standing" <= 'HEDGED'
                              union all
                              select
                                affiliation51."actorId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation51
                                  where
                                    (affiliation51."counterpartId") >= (edge.id)
                                    and (affiliation51."counterpartId") <= (edge.id)
                                  order by
                                    affiliation51."counterpartId" asc,
                                    affiliation51."id" asc
                                  limit
                                    100
                                ) affiliation51
                              where
                                affiliation51."actorId" <> affiliation51."counterpartId"
                                and affiliation51."standing" <= 'HEDGED'
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
                                participation53."actorId" as id,
                                'EVENT' as via
                              from
                                (
                                  select
                                    participation54."eventId" as id,
                                    participation54."ownStanding" <= 'HEDGED' as counts
                                  from
                                    "Participation" participation54
                                  where
                                    (participation54."actorId") >= (edge.id)
                                    and (participation54."actorId") <= (edge.id)
                                  order by
                                    participation54."actorId" desc,
                                    coalesce(participation54."eventStartedAt", '-infinity') desc,
                                    participation54."eventId" desc
                                  limit
                                    50
                                ) latest
                                join "Event" event52 on event52."id" = latest.id
                                and event52."standing" <= 'HEDGED'
                                join "Participation" participation53 on participation53."eventId" = event52."id"
                                and participation53."ownStanding" <= 'HEDGED'
                                and (
                                  participation53."actorId" is null
                                  or participation53."actorId" not in (
                                    select
                                      actor55."id"
                                    from
                                      "Actor" actor55
                                    where
                                      actor55."survivorId" is not null
                                  )
                                )
                              where
                                latest.counts
                              union all
                              select
                                conditionparty57."actorId" as id,
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
                                    conditionparty58."conditionId" as id,
                                    conditionparty58."ownStanding" <= 'HEDGED' as counts
                                  from
                                    "ConditionParty" conditionparty58
                                  where
                                    (
                                      conditionparty58."actorId",
                                      conditionparty58."role"
                                    ) >= (edge.id, roles.role)
                                    and (
                                      conditionparty58."actorId",
                                      conditionparty58."role"
                                    ) <= (edge.id, roles.role)
                                  order by
                                    conditionparty58."actorId" desc,
                                    conditionparty58."role" desc,
                                    coalesce(conditionparty58."firstStatedAt", '-infinity') desc,
                                    conditionparty58."conditionId" desc
                                  limit
                                    50
                                ) latest
                                join "Condition" condition56 on condition56."id" = latest.id
                                and condition56."standing" <= 'HEDGED'
                                join "ConditionParty" conditionparty57 on conditionparty57."conditionId" = condition56."id"
                                and conditionparty57."ownStanding" <= 'HEDGED'
                                and conditionparty57."actorId" not in (
                                  select
                                    actor59."id"
                                  from
                                    "Actor" actor59
                                  where
                                    actor59."survivorId" is not null
                                )
                              where
                                latest.counts
                              union all
                              select
                                affiliation60."counterpartId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation60
                                  where
                                    (affiliation60."actorId") >= (edge.id)
                                    and (affiliation60."actorId") <= (edge.id)
                                  order by
                                    affiliation60."actorId" asc,
                                    affiliation60."id" asc
                                  limit
                                    50
                                ) affiliation60
                              where
                                affiliation60."actorId" <> affiliation60."counterpartId"
                                and affiliation60."standing" <= 'HEDGED'
                              union all
                              select
                                affiliation61."actorId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation61
                                  where
                                    (affiliation61."counterpartId") >= (edge.id)
                                    and (affiliation61."counterpartId") <= (edge.id)
                                  order by
                                    affiliation61."counterpartId" asc,
                                    affiliation61."id" asc
                                  limit
                                    50
                                ) affiliation61
                              where
                                affiliation61."actorId" <> affiliation61."counterpartId"
                                and affiliation61."standing" <= 'HEDGED'
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
          ) step62
      ),
      'conditionsBetween',
      case
        when (
          (
            select
              coalesce(
                (
                  select
                    coalesce(actor65."survivorId", actor65."id")
                  from
                    "Actor" actor65
                  where
                    actor65."slug" = $6::text
                ),
                proviso_no_actor ('["conditionsBetween","issuer"]', $7::text)
              )
          ) is not null
          and (
            select
              coalesce(
                (
                  select
                    coalesce(actor66."survivorId", actor66."id")
                  from
                    "Actor" actor66
                  where
                    actor66."slug" = $8::text
                ),
                proviso_no_actor ('["conditionsBetween","target"]', $9::text)
              )
          ) is not null
        ) then (
          select
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  "Condition" condition64
                where
                  condition64."id" in (
                    select
                      conditionparty67."conditionId"
                    from
                      "ConditionParty" conditionparty67
                    where
                      conditionparty67."actorId" = (
                        select
                          coalesce(
                            (
                              select
                                coalesce(actor65."survivorId", actor65."id")
                              from
                                "Actor" actor65
                              where
                                actor65."slug" = $6::text
                            ),
                            proviso_no_actor ('["conditionsBetween","issuer"]', $7::text)
                          )
                      )
                      and conditionparty67."role" = 'ISSUER'
                      and conditionparty67."ownStanding" <= 'HEDGED'
                    intersect
                    select
                      conditionparty68."conditionId"
                    from
                      "ConditionParty" conditionparty68
                    where
                      conditionparty68."actorId" = (
                        select
                          coalesce(
                            (
                              select
                                coalesce(actor66."survivorId", actor66."id")
                              from
                                "Actor" actor66
                              where
                                actor66."slug" = $8::text
                            ),
                            proviso_no_actor ('["conditionsBetween","target"]', $9::text)
                          )
                      )
                      and conditionparty68."role" = 'TARGET'
                      and conditionparty68."ownStanding" <= 'HEDGED'
                  )
                  and condition64."standing" <= 'HEDGED'
              ),
              'nodes',
              coalesce(
                json_agg(json_build_object('slug', page69."slug")),
                '[]'
              )
            )
          from
            (
              select
                condition64."slug" as "slug"
              from
                "Condition" condition64
              where
                condition64."id" in (
                  select
                    conditionparty67."conditionId"
                  from
                    "ConditionParty" conditionparty67
                  where
                    conditionparty67."actorId" = (
                      select
                        coalesce(
                          (
                            select
                              coalesce(actor65."survivorId", actor65."id")
                            from
                              "Actor" actor65
                            where
                              actor65."slug" = $6::text
                          ),
                          proviso_no_actor ('["conditionsBetween","issuer"]', $7::text)
                        )
                    )
                    and conditionparty67."role" = 'ISSUER'
                    and conditionparty67."ownStanding" <= 'HEDGED'
                  intersect
                  select
                    conditionparty68."conditionId"
                  from
                    "ConditionParty" conditionparty68
                  where
                    conditionparty68."actorId" = (
                      select
                        coalesce(
                          (
                            select
                              coalesce(actor66."survivorId", actor66."id")
                            from
                              "Actor" actor66
                            where
                              actor66."slug" = $8::text
                          ),
                          proviso_no_actor ('["conditionsBetween","target"]', $9::text)
                        )
                    )
                    and conditionparty68."role" = 'TARGET'
                    and conditionparty68."ownStanding" <= 'HEDGED'
                )
                and condition64."standing" <= 'HEDGED'
              order by
                condition64."slug" asc,
                condition64."id" asc
              limit
                20
            ) page69
        )
      end
    )
  )::text
-- $1 = "lebanon"
-- $2 = "lebanon"
-- $3 = "lebanon"
-- $4 = "taliban"
-- $5 = "taliban"
-- $6 = "united-states"
-- $7 = "united-states"
-- $8 = "lebanon"
-- $9 = "lebanon"
