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
                        page34."distance",
                        'actor',
                        (
                          select
                            json_build_object('slug', actor35."slug")
                          from
                            "Actor" actor35
                          where
                            actor35."id" = page34."actor"
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    related33."distance" as "distance",
                    related33."actor" as "actor"
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
                                        participation20."actorId" as id,
                                        'EVENT' as via
                                      from
                                        (
                                          select
                                            participation21."eventId" as id,
                                            participation21."ownStanding" <= 'HEDGED' as counts
                                          from
                                            "Participation" participation21
                                          where
                                            (participation21."actorId") >= (walk0.id)
                                            and (participation21."actorId") <= (walk0.id)
                                          order by
                                            participation21."actorId" desc,
                                            coalesce(participation21."eventStartedAt", '-infinity') desc,
                                            participation21."eventId" desc
                                          limit
                                            100
                                        ) latest
                                        join "Event" event19 on event19."id" = latest.id
                                        and event19."standing" <= 'HEDGED'
                                        join "Participation" participation20 on participation20."eventId" = event19."id"
                                        and participation20."ownStanding" <= 'HEDGED'
                                      where
                                        latest.counts
                                      union all
                                      select
                                        conditionparty23."actorId" as id,
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
                                            conditionparty24."conditionId" as id,
                                            conditionparty24."ownStanding" <= 'HEDGED' as counts
                                          from
                                            "ConditionParty" conditionparty24
                                          where
                                            (
                                              conditionparty24."actorId",
                                              conditionparty24."role"
                                            ) >= (walk0.id, roles.role)
                                            and (
                                              conditionparty24."actorId",
                                              conditionparty24."role"
                                            ) <= (walk0.id, roles.role)
                                          order by
                                            conditionparty24."actorId" desc,
                                            conditionparty24."role" desc,
                                            coalesce(conditionparty24."firstStatedAt", '-infinity') desc,
                                            conditionparty24."conditionId" desc
                                          limit
                                            100
                                        ) latest
                                        join "Condition" condition22 on condition22."id" = latest.id
                                        and condition22."standing" <= 'HEDGED'
                                        join "ConditionParty" conditionparty23 on conditionparty23."conditionId" = condition22."id"
                                        and conditionparty23."ownStanding" <= 'HEDGED'
                                        and conditionparty23."actorId" not in (
                                          select
                                            actor25."id"
                                          from
                                            "Actor" actor25
                                          where
                                            actor25."survivorId" is not null
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
                                        participation27."actorId" as id,
                                        'EVENT' as via
                                      from
                                        (
                                          select
                                            participation28."eventId" as id,
                                            participation28."ownStanding" <= 'HEDGED' as counts
                                          from
                                            "Participation" participation28
                                          where
                                            (participation28."actorId") >= (walk1.id)
                                            and (participation28."actorId") <= (walk1.id)
                                          order by
                                            participation28."actorId" desc,
                                            coalesce(participation28."eventStartedAt", '-infinity') desc,
                                            participation28."eventId" desc
                                          limit
                                            50
                                        ) latest
                                        join "Event" event26 on event26."id" = latest.id
                                        and event26."standing" <= 'HEDGED'
                                        join "Participation" participation27 on participation27."eventId" = event26."id"
                                        and participation27."ownStanding" <= 'HEDGED'
                                      where
                                        latest.counts
                                      union all
                                      select
                                        conditionparty30."actorId" as id,
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
                                            conditionparty31."conditionId" as id,
                                            conditionparty31."ownStanding" <= 'HEDGED' as counts
                                          from
                                            "ConditionParty" conditionparty31
                                          where
                                            (
                                              conditionparty31."actorId",
                                              conditionparty31."role"
                                            ) >= (walk1.id, roles.role)
                                            and (
                                              conditionparty31."actorId",
                                              conditionparty31."role"
                                            ) <= (walk1.id, roles.role)
                                          order by
                                            conditionparty31."actorId" desc,
                                            conditionparty31."role" desc,
                                            coalesce(conditionparty31."firstStatedAt", '-infinity') desc,
                                            conditionparty31."conditionId" desc
                                          limit
                                            50
                                        ) latest
                                        join "Condition" condition29 on condition29."id" = latest.id
                                        and condition29."standing" <= 'HEDGED'
                                        join "ConditionParty" conditionparty30 on conditionparty30."conditionId" = condition29."id"
                                        and conditionparty30."ownStanding" <= 'HEDGED'
                                        and conditionparty30."actorId" not in (
                                          select
                                            actor32."id"
                                          from
                                            "Actor" actor32
                                          where
                                            actor32."survivorId" is not null
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
                    ) related33
                  where
                    related33."distance" > 0
                  order by
                    related33."distance" asc,
                    related33."actor" asc
                  limit
                    4
                ) page34
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
                step56."via",
                'actor',
                (
                  select
                    json_build_object('slug', actor57."slug")
                  from
                    "Actor" actor57
                  where
                    actor57."id" = step56."actor"
                )
              )
              order by
                step56."place"
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
                              coalesce(actor36."survivorId", actor36."id")
                            from
                              "Actor" actor36
                            where
                              actor36."slug" = $2::text
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
                              coalesce(actor37."survivorId", actor37."id")
                            from
                              "Actor" actor37
                            where
                              actor37."slug" = $4::text
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
                                participation39."actorId" as id,
                                'EVENT' as via
                              from
                                (
                                  select
                                    participation40."eventId" as id,
                                    participation40."ownStanding" <= 'HEDGED' as counts
                                  from
                                    "Participation" participation40
                                  where
                                    (participation40."actorId") >= (edge.id)
                                    and (participation40."actorId") <= (edge.id)
                                  order by
                                    participation40."actorId" desc,
                                    coalesce(participation40."eventStartedAt", '-infinity') desc,
                                    participation40."eventId" desc
                                  limit
                                    100
                                ) latest
                                join "Event" event38 on event38."id" = latest.id
                                and event38."standing" <= 'HEDGED'
                                join "Participation" participation39 on participation39."eventId" = event38."id"
                                and participation39."ownStanding" <= 'HEDGED'
                              where
                                latest.counts
                              union all
                              select
                                conditionparty42."actorId" as id,
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
                                    conditionparty43."conditionId" as id,
                                    conditionparty43."ownStanding" <= 'HEDGED' as counts
                                  from
                                    "ConditionParty" conditionparty43
                                  where
                                    (
                                      conditionparty43."actorId",
                                      conditionparty43."role"
                                    ) >= (edge.id, roles.role)
                                    and (
                                      conditionparty43."actorId",
                                      conditionparty43."role"
                                    ) <= (edge.id, roles.role)
                                  order by
                                    conditionparty43."actorId" desc,
                                    conditionparty43."role" desc,
                                    coalesce(conditionparty43."firstStatedAt", '-infinity') desc,
                                    conditionparty43."conditionId" desc
                                  limit
                                    100
                                ) latest
                                join "Condition" condition41 on condition41."id" = latest.id
                                and condition41."standing" <= 'HEDGED'
                                join "ConditionParty" conditionparty42 on conditionparty42."conditionId" = condition41."id"
                                and conditionparty42."ownStanding" <= 'HEDGED'
                                and conditionparty42."actorId" not in (
                                  select
                                    actor44."id"
                                  from
                                    "Actor" actor44
                                  where
                                    actor44."survivorId" is not null
                                )
                              where
                                latest.counts
                              union all
                              select
                                affiliation45."counterpartId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation45
                                  where
                                    (affiliation45."actorId") >= (edge.id)
                                    and (affiliation45."actorId") <= (edge.id)
                                  order by
                                    affiliation45."actorId" asc,
                                    affiliation45."id" asc
                                  limit
                                    100
                                ) affiliation45
                              where
                                affiliation45."actorId" <> affiliation45."counterpartId"
                                and affiliation45."standing" <= 'HEDGED'
                              union all
                              select
                                affiliation46."actorId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation46
                                  where
                                    (affiliation46."counterpartId") >= (edge.id)
                                    and (affiliation46."counterpartId") <= (edge.id)
                                  order by
                                    affiliation46."counterpartId" asc,
                                    affiliation46."id" asc
                                  limit
                                    100
                                ) affiliation46
                              where
                                affiliation46."actorId" <> affiliation46."counterpartId"
                                and affiliation46."standing" <= 'HEDGED'
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
                                participation48."actorId" as id,
                                'EVENT' as via
                              from
                                (
                                  select
                                    participation49."eventId" as id,
                                    participation49."ownStanding" <= 'HEDGED' as counts
                                  from
                                    "Participation" participation49
                                  where
                                    (participation49."actorId") >= (edge.id)
                                    and (participation49."actorId") <= (edge.id)
                                  order by
                                    participation49."actorId" desc,
                                    coalesce(participation49."eventStartedAt", '-infinity') desc,
                                    participation49."eventId" desc
                                  limit
                                    50
                                ) latest
                                join "Event" event47 on event47."id" = latest.id
                                and event47."standing" <= 'HEDGED'
                                join "Participation" participation48 on participation48."eventId" = event47."id"
                                and participation48."ownStanding" <= 'HEDGED'
                              where
                                latest.counts
                              union all
                              select
                                conditionparty51."actorId" as id,
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
                                    conditionparty52."conditionId" as id,
                                    conditionparty52."ownStanding" <= 'HEDGED' as counts
                                  from
                                    "ConditionParty" conditionparty52
                                  where
                                    (
                                      conditionparty52."actorId",
                                      conditionparty52."role"
                                    ) >= (edge.id, roles.role)
                                    and (
                                      conditionparty52."actorId",
                                      conditionparty52."role"
                                    ) <= (edge.id, roles.role)
                                  order by
                                    conditionparty52."actorId" desc,
                                    conditionparty52."role" desc,
                                    coalesce(conditionparty52."firstStatedAt", '-infinity') desc,
                                    conditionparty52."conditionId" desc
                                  limit
                                    50
                                ) latest
                                join "Condition" condition50 on condition50."id" = latest.id
                                and condition50."standing" <= 'HEDGED'
                                join "ConditionParty" conditionparty51 on conditionparty51."conditionId" = condition50."id"
                                and conditionparty51."ownStanding" <= 'HEDGED'
                                and conditionparty51."actorId" not in (
                                  select
                                    actor53."id"
                                  from
                                    "Actor" actor53
                                  where
                                    actor53."survivorId" is not null
                                )
                              where
                                latest.counts
                              union all
                              select
                                affiliation54."counterpartId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation54
                                  where
                                    (affiliation54."actorId") >= (edge.id)
                                    and (affiliation54."actorId") <= (edge.id)
                                  order by
                                    affiliation54."actorId" asc,
                                    affiliation54."id" asc
                                  limit
                                    50
                                ) affiliation54
                              where
                                affiliation54."actorId" <> affiliation54."counterpartId"
                                and affiliation54."standing" <= 'HEDGED'
                              union all
                              select
                                affiliation55."actorId" as id,
                                'AFFILIATION' as via
                              from
                                (
                                  select
                                    *
                                  from
                                    "Affiliation" affiliation55
                                  where
                                    (affiliation55."counterpartId") >= (edge.id)
                                    and (affiliation55."counterpartId") <= (edge.id)
                                  order by
                                    affiliation55."counterpartId" asc,
                                    affiliation55."id" asc
                                  limit
                                    50
                                ) affiliation55
                              where
                                affiliation55."actorId" <> affiliation55."counterpartId"
                                and affiliation55."standing" <= 'HEDGED'
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
          ) step56
      ),
      'conditionsBetween',
      case
        when (
          (
            select
              coalesce(
                (
                  select
                    coalesce(actor59."survivorId", actor59."id")
                  from
                    "Actor" actor59
                  where
                    actor59."slug" = $6::text
                ),
                proviso_no_actor ('["conditionsBetween","issuer"]', $7::text)
              )
          ) is not null
          and (
            select
              coalesce(
                (
                  select
                    coalesce(actor60."survivorId", actor60."id")
                  from
                    "Actor" actor60
                  where
                    actor60."slug" = $8::text
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
                  "Condition" condition58
                where
                  condition58."id" in (
                    select
                      conditionparty61."conditionId"
                    from
                      "ConditionParty" conditionparty61
                    where
                      conditionparty61."actorId" = (
                        select
                          coalesce(
                            (
                              select
                                coalesce(actor59."survivorId", actor59."id")
                              from
                                "Actor" actor59
                              where
                                actor59."slug" = $6::text
                            ),
                            proviso_no_actor ('["conditionsBetween","issuer"]', $7::text)
                          )
                      )
                      and conditionparty61."role" = 'ISSUER'
                      and conditionparty61."ownStanding" <= 'HEDGED'
                    intersect
                    select
                      conditionparty62."conditionId"
                    from
                      "ConditionParty" conditionparty62
                    where
                      conditionparty62."actorId" = (
                        select
                          coalesce(
                            (
                              select
                                coalesce(actor60."survivorId", actor60."id")
                              from
                                "Actor" actor60
                              where
                                actor60."slug" = $8::text
                            ),
                            proviso_no_actor ('["conditionsBetween","target"]', $9::text)
                          )
                      )
                      and conditionparty62."role" = 'TARGET'
                      and conditionparty62."ownStanding" <= 'HEDGED'
                  )
                  and condition58."standing" <= 'HEDGED'
              ),
              'nodes',
              coalesce(
                json_agg(json_build_object('slug', page63."slug")),
                '[]'
              )
            )
          from
            (
              select
                condition58."slug" as "slug"
              from
                "Condition" condition58
              where
                condition58."id" in (
                  select
                    conditionparty61."conditionId"
                  from
                    "ConditionParty" conditionparty61
                  where
                    conditionparty61."actorId" = (
                      select
                        coalesce(
                          (
                            select
                              coalesce(actor59."survivorId", actor59."id")
                            from
                              "Actor" actor59
                            where
                              actor59."slug" = $6::text
                          ),
                          proviso_no_actor ('["conditionsBetween","issuer"]', $7::text)
                        )
                    )
                    and conditionparty61."role" = 'ISSUER'
                    and conditionparty61."ownStanding" <= 'HEDGED'
                  intersect
                  select
                    conditionparty62."conditionId"
                  from
                    "ConditionParty" conditionparty62
                  where
                    conditionparty62."actorId" = (
                      select
                        coalesce(
                          (
                            select
                              coalesce(actor60."survivorId", actor60."id")
                            from
                              "Actor" actor60
                            where
                              actor60."slug" = $8::text
                          ),
                          proviso_no_actor ('["conditionsBetween","target"]', $9::text)
                        )
                    )
                    and conditionparty62."role" = 'TARGET'
                    and conditionparty62."ownStanding" <= 'HEDGED'
                )
                and condition58."standing" <= 'HEDGED'
              order by
                condition58."slug" asc,
                condition58."id" asc
              limit
                20
            ) page63
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
