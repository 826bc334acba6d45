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
            "ConditionParty" conditionparty4
          where
            conditionparty4."actorId" = (
              select
                actor3."id"
              from
                "Actor" actor3
              where
                actor3."slug" = $1::text
            )
            and conditionparty4."role" = 'TARGET'
            and conditionparty4."retractedAt" is null
        ),
        'byStatusAndIssuer',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'count',
                  group8."count",
                  'keys',
                  json_build_array(
                    json_build_object(
                      'by',
                      'status',
                      'value',
                      group8."key0"::text,
                      'label',
                      group8."key0"::text,
                      'actor',
                      (
                        select
                          json_build_object('kind', actor10."kind")
                        from
                          "Actor" actor10
                        where
                          actor10."id" = null::bigint
                      )
                    ),
                    json_build_object(
                      'by',
                      'issuer',
                      'value',
                      (
                        select
                          actor9."slug"
                        from
                          "Actor" actor9
                        where
                          actor9."id" = group8."key1"
                      ),
                      'label',
                      (
                        select
                          actor9."name"
                        from
                          "Actor" actor9
                        where
                          actor9."id" = group8."key1"
                      ),
                      'actor',
                      (
                        select
                          json_build_object('kind', actor11."kind")
                        from
                          "Actor" actor11
                        where
                          actor11."id" = group8."key1"
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
                statusperiod6."status" as key0,
                conditionparty7."actorId" as key1,
                count(*) as count
              from
                "Condition" condition2
                left join "StatusPeriod" statusperiod6 on (
                  statusperiod6."conditionId" = condition2."id"
                  and statusperiod6."from" <= now()
                  and statusperiod6."until" > now()
                )
                left join "ConditionParty" conditionparty7 on (
                  conditionparty7."conditionId" = condition2."id"
                  and conditionparty7."role" = 'ISSUER'
                )
              where
                condition2."id" in (
                  select
                    conditionparty4."conditionId"
                  from
                    "ConditionParty" conditionparty4
                  where
                    conditionparty4."actorId" = (
                      select
                        actor3."id"
                      from
                        "Actor" actor3
                      where
                        actor3."slug" = $1::text
                    )
                    and conditionparty4."role" = 'TARGET'
                )
                and condition2."retractedAt" is null
              group by
                key0,
                key1
              order by
                count desc,
                key0,
                key1
              limit
                5
            ) group8
        ),
        'byTopic',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'count',
                  group12."count",
                  'keys',
                  json_build_array(json_build_object('value', group12."key0"::text))
                )
              ),
              '[]'
            )
          from
            (
              select
                condition2."topic" as key0,
                count(*) as count
              from
                "Condition" condition2
              where
                condition2."id" in (
                  select
                    conditionparty4."conditionId"
                  from
                    "ConditionParty" conditionparty4
                  where
                    conditionparty4."actorId" = (
                      select
                        actor3."id"
                      from
                        "Actor" actor3
                      where
                        actor3."slug" = $1::text
                    )
                    and conditionparty4."role" = 'TARGET'
                )
                and condition2."retractedAt" is null
              group by
                key0
              order by
                count desc,
                key0
              limit
                3
            ) group12
        )
      )
    )
  )::text
-- $1 = "taliban"
