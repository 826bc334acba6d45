select
  json_build_object(
    'data',
    json_build_object(
      'conditions',
      json_build_object(
        'totalCount',
        (
          select
            count(*)
          from
            "ConditionParty" conditionparty5
          where
            conditionparty5."actorId" = (
              select
                actor3."id"
              from
                "Actor" actor3
              where
                actor3."id" = (
                  select
                    coalesce(actor4."survivorId", actor4."id")
                  from
                    "Actor" actor4
                  where
                    actor4."slug" = $1::text
                )
            )
            and conditionparty5."role" = 'TARGET'
            and conditionparty5."ownStanding" <= 'HEDGED'
            and conditionparty5."standing" <= 'HEDGED'
        ),
        'byStatusAndIssuer',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'count',
                  group10."count",
                  'keys',
                  json_build_array(
                    json_build_object(
                      'by',
                      'STATUS',
                      'value',
                      group10."key0"::text,
                      'label',
                      group10."key0"::text,
                      'actor',
                      (
                        select
                          json_build_object('actorKind', actor12."actorKind")
                        from
                          "Actor" actor12
                        where
                          actor12."id" = nullif(group10."count", group10."count")
                          and actor12."survivorId" is null
                          and actor12."recordRetractedAt" is null
                      )
                    ),
                    json_build_object(
                      'by',
                      'ISSUER',
                      'value',
                      (
                        select
                          actor11."slug"
                        from
                          "Actor" actor11
                        where
                          actor11."id" = group10."key1"
                      ),
                      'label',
                      (
                        select
                          actor11."name"
                        from
                          "Actor" actor11
                        where
                          actor11."id" = group10."key1"
                      ),
                      'actor',
                      (
                        select
                          json_build_object('actorKind', actor13."actorKind")
                        from
                          "Actor" actor13
                        where
                          actor13."id" = group10."key1"
                          and actor13."survivorId" is null
                          and actor13."recordRetractedAt" is null
                      )
                    )
                  )
                )
              ),
              '[]'
            )
          from
            (
              select
                (
                  select
                    statusperiod7."status"
                  from
                    "StatusPeriod" statusperiod7
                  where
                    statusperiod7."conditionId" = condition2."id"
                    and statusperiod7."role" = 'OTHERS'
                    and statusperiod7."from" <= proviso_today ()
                  order by
                    statusperiod7."from" desc
                  limit
                    1
                ) as key0,
                conditionparty8."actorId" as key1,
                count(*) as count
              from
                "Condition" condition2
                left join lateral (
                  select
                    conditionparty8.*
                  from
                    "ConditionParty" conditionparty8
                  where
                    conditionparty8."conditionId" = condition2."id"
                    and conditionparty8."role" = 'ISSUER'
                    and conditionparty8."actorId" not in (
                      select
                        actor9."id"
                      from
                        "Actor" actor9
                      where
                        actor9."survivorId" is not null
                    )
                    and conditionparty8."ownStanding" <= 'HEDGED'
                  offset
                    0
                ) conditionparty8 on true
              where
                condition2."id" in (
                  select
                    conditionparty5."conditionId"
                  from
                    "ConditionParty" conditionparty5
                  where
                    conditionparty5."actorId" = (
                      select
                        actor3."id"
                      from
                        "Actor" actor3
                      where
                        actor3."id" = (
                          select
                            coalesce(actor4."survivorId", actor4."id")
                          from
                            "Actor" actor4
                          where
                            actor4."slug" = $1::text
                        )
                    )
                    and conditionparty5."role" = 'TARGET'
                    and conditionparty5."ownStanding" <= 'HEDGED'
                )
                and condition2."standing" <= 'HEDGED'
              group by
                key0,
                key1
              order by
                count desc,
                key0,
                key1
              limit
                5
            ) group10
        ),
        'byTopic',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'count',
                  group14."count",
                  'keys',
                  json_build_array(
                    json_build_object(
                      'value',
                      (
                        select
                          topic15."slug"
                        from
                          "Topic" topic15
                        where
                          topic15."id" = group14."key0"
                      ),
                      'label',
                      (
                        select
                          topic15."name"
                        from
                          "Topic" topic15
                        where
                          topic15."id" = group14."key0"
                      )
                    )
                  )
                )
              ),
              '[]'
            )
          from
            (
              select
                condition2."topicId" as key0,
                count(*) as count
              from
                "Condition" condition2
              where
                condition2."id" in (
                  select
                    conditionparty5."conditionId"
                  from
                    "ConditionParty" conditionparty5
                  where
                    conditionparty5."actorId" = (
                      select
                        actor3."id"
                      from
                        "Actor" actor3
                      where
                        actor3."id" = (
                          select
                            coalesce(actor4."survivorId", actor4."id")
                          from
                            "Actor" actor4
                          where
                            actor4."slug" = $1::text
                        )
                    )
                    and conditionparty5."role" = 'TARGET'
                    and conditionparty5."ownStanding" <= 'HEDGED'
                )
                and condition2."standing" <= 'HEDGED'
              group by
                key0
              order by
                count desc,
                key0
              limit
                3
            ) group14
        )
      )
    )
  )::text
-- $1 = "taliban"
