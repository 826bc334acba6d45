select
  json_build_object(
    'data',
    json_build_object(
      'actor',
      (
        select
          json_build_object(
            'pledges',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "ConditionParty" conditionparty5
                      join "Condition" condition6 on condition6."id" = conditionparty5."conditionId"
                    where
                      conditionparty5."actorId" = actor2."id"
                      and conditionparty5."role" = 'ISSUER'
                      and condition6."retractedAt" is null
                      and condition6."force" = $1::"ConditionForce"
                  ),
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('slug', page7."slug")),
                    '[]'
                  )
                )
              from
                (
                  select
                    condition6."slug" as "slug"
                  from
                    "ConditionParty" conditionparty5
                    join "Condition" condition6 on condition6."id" = conditionparty5."conditionId"
                  where
                    conditionparty5."actorId" = actor2."id"
                    and conditionparty5."role" = 'ISSUER'
                    and condition6."retractedAt" is null
                    and condition6."force" = $1::"ConditionForce"
                  order by
                    coalesce(
                      conditionparty5."firstStatedAt",
                      '-infinity'::timestamptz
                    ) desc,
                    conditionparty5."conditionId" desc
                  limit
                    2
                ) page7
            ),
            'demands',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "ConditionParty" conditionparty8
                      join "Condition" condition9 on condition9."id" = conditionparty8."conditionId"
                    where
                      conditionparty8."actorId" = actor2."id"
                      and conditionparty8."role" = 'ISSUER'
                      and condition9."retractedAt" is null
                      and condition9."force" = any ($2::"ConditionForce" [])
                  ),
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('slug', page10."slug")),
                    '[]'
                  )
                )
              from
                (
                  select
                    condition9."slug" as "slug"
                  from
                    "ConditionParty" conditionparty8
                    join "Condition" condition9 on condition9."id" = conditionparty8."conditionId"
                  where
                    conditionparty8."actorId" = actor2."id"
                    and conditionparty8."role" = 'ISSUER'
                    and condition9."retractedAt" is null
                    and condition9."force" = any ($2::"ConditionForce" [])
                  order by
                    coalesce(
                      conditionparty8."firstStatedAt",
                      '-infinity'::timestamptz
                    ) desc,
                    conditionparty8."conditionId" desc
                  limit
                    2
                ) page10
            ),
            'faced',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'slug',
                        page13."slug",
                        'inSeptember',
                        (
                          select
                            statusperiod14."status"
                          from
                            "StatusPeriod" statusperiod14
                          where
                            statusperiod14."conditionId" = page13."id"
                            and statusperiod14."from" <= $3::timestamptz
                          order by
                            statusperiod14."from" desc
                          limit
                            1
                        ),
                        'inDecember',
                        (
                          select
                            statusperiod15."status"
                          from
                            "StatusPeriod" statusperiod15
                          where
                            statusperiod15."conditionId" = page13."id"
                            and statusperiod15."from" <= $4::timestamptz
                          order by
                            statusperiod15."from" desc
                          limit
                            1
                        ),
                        'now',
                        (
                          select
                            statusperiod16."status"
                          from
                            "StatusPeriod" statusperiod16
                          where
                            statusperiod16."conditionId" = page13."id"
                            and statusperiod16."from" <= now()
                          order by
                            statusperiod16."from" desc
                          limit
                            1
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    condition12."slug" as "slug",
                    condition12."id" as "id"
                  from
                    "ConditionParty" conditionparty11
                    join "Condition" condition12 on condition12."id" = conditionparty11."conditionId"
                  where
                    conditionparty11."actorId" = actor2."id"
                    and conditionparty11."role" = 'TARGET'
                    and condition12."retractedAt" is null
                  order by
                    coalesce(
                      conditionparty11."firstStatedAt",
                      'infinity'::timestamptz
                    ) asc,
                    conditionparty11."conditionId" asc
                  limit
                    1
                ) page13
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
              actor3."slug" = $5::text
          )
      )
    )
  )::text
-- $1 = "PLEDGE"
-- $2 = ["DEMAND","ULTIMATUM"]
-- $3 = "2021-09-30T00:00:00.000Z"
-- $4 = "2021-12-31T00:00:00.000Z"
-- $5 = "taliban"
