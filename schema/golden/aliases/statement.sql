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
                      "ConditionParty" conditionparty4
                      join "Condition" condition5 on condition5."id" = conditionparty4."conditionId"
                    where
                      conditionparty4."actorId" = actor2."id"
                      and conditionparty4."role" = 'ISSUER'
                      and conditionparty4."ownStanding" <= 'HEDGED'
                      and condition5."standing" <= 'HEDGED'
                      and condition5."force" = $1::"ConditionForce"
                  ),
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('slug', page6."slug")),
                    '[]'
                  )
                )
              from
                (
                  select
                    condition5."slug" as "slug"
                  from
                    "ConditionParty" conditionparty4
                    join "Condition" condition5 on condition5."id" = conditionparty4."conditionId"
                  where
                    conditionparty4."actorId" = actor2."id"
                    and conditionparty4."role" = 'ISSUER'
                    and conditionparty4."ownStanding" <= 'HEDGED'
                    and condition5."standing" <= 'HEDGED'
                    and condition5."force" = $1::"ConditionForce"
                  order by
                    coalesce(
                      conditionparty4."firstStatedAt",
                      '-infinity'::timestamptz
                    ) desc,
                    conditionparty4."conditionId" desc
                  limit
                    2
                ) page6
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
                      "ConditionParty" conditionparty7
                      join "Condition" condition8 on condition8."id" = conditionparty7."conditionId"
                    where
                      conditionparty7."actorId" = actor2."id"
                      and conditionparty7."role" = 'ISSUER'
                      and conditionparty7."ownStanding" <= 'HEDGED'
                      and condition8."standing" <= 'HEDGED'
                      and condition8."force" = any ($2::"ConditionForce" [])
                  ),
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('slug', page9."slug")),
                    '[]'
                  )
                )
              from
                (
                  select
                    condition8."slug" as "slug"
                  from
                    "ConditionParty" conditionparty7
                    join "Condition" condition8 on condition8."id" = conditionparty7."conditionId"
                  where
                    conditionparty7."actorId" = actor2."id"
                    and conditionparty7."role" = 'ISSUER'
                    and conditionparty7."ownStanding" <= 'HEDGED'
                    and condition8."standing" <= 'HEDGED'
                    and condition8."force" = any ($2::"ConditionForce" [])
                  order by
                    coalesce(
                      conditionparty7."firstStatedAt",
                      '-infinity'::timestamptz
                    ) desc,
                    conditionparty7."conditionId" desc
                  limit
                    2
                ) page9
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
                        page12."slug",
                        'inSeptember',
                        (
                          select
                            statusperiod13."status"
                          from
                            "StatusPeriod" statusperiod13
                          where
                            statusperiod13."conditionId" = page12."id"
                            and statusperiod13."role" = 'OTHERS'
                            and statusperiod13."from" <= $3::timestamptz
                          order by
                            statusperiod13."from" desc
                          limit
                            1
                        ),
                        'inDecember',
                        (
                          select
                            statusperiod14."status"
                          from
                            "StatusPeriod" statusperiod14
                          where
                            statusperiod14."conditionId" = page12."id"
                            and statusperiod14."role" = 'OTHERS'
                            and statusperiod14."from" <= $4::timestamptz
                          order by
                            statusperiod14."from" desc
                          limit
                            1
                        ),
                        'now',
                        (
                          select
                            statusperiod15."status"
                          from
                            "StatusPeriod" statusperiod15
                          where
                            statusperiod15."conditionId" = page12."id"
                            and statusperiod15."role" = 'OTHERS'
                            and statusperiod15."from" <= proviso_today ()
                          order by
                            statusperiod15."from" desc
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
                    condition11."slug" as "slug",
                    condition11."id" as "id"
                  from
                    "ConditionParty" conditionparty10
                    join "Condition" condition11 on condition11."id" = conditionparty10."conditionId"
                  where
                    conditionparty10."actorId" = actor2."id"
                    and conditionparty10."role" = 'TARGET'
                    and conditionparty10."ownStanding" <= 'HEDGED'
                    and condition11."standing" <= 'HEDGED'
                  order by
                    coalesce(
                      conditionparty10."firstStatedAt",
                      'infinity'::timestamptz
                    ) asc,
                    conditionparty10."conditionId" asc
                  limit
                    1
                ) page12
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
              actor3."slug" = $5::text
          )
          and actor2."survivorId" is null
          and actor2."recordRetractedAt" is null
      )
    )
  )::text
-- $1 = "PLEDGE"
-- $2 = ["DEMAND","ULTIMATUM"]
-- $3 = "2021-09-30T23:59:59.999Z"
-- $4 = "2021-12-31T23:59:59.999Z"
-- $5 = "taliban"
