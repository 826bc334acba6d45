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
            "Condition" condition2
          where
            condition2."retractedAt" is null
            and exists (
              select
                1
              from
                "ConditionParty" conditionparty3
                join "Actor" actor4 on actor4."id" = conditionparty3."actorId"
              where
                conditionparty3."conditionId" = condition2."id"
                and conditionparty3."role" = 'TARGET'
                and actor4."slug" = $1::text
            )
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
                coalesce(
                  (
                    select
                      assessment6."status"
                    from
                      "Assessment" assessment6
                    where
                      assessment6."conditionId" = condition2."id"
                      and assessment6."asOf" <= now()
                      and assessment6."retractedAt" is null
                    order by
                      assessment6."asOf" desc,
                      assessment6."id" desc
                    limit
                      1
                  ),
                  'PENDING'::"AssessmentStatus"
                ) as key0,
                conditionparty7."actorId" as key1,
                count(distinct condition2."id") as count
              from
                "Condition" condition2
                left join "ConditionParty" conditionparty7 on (
                  conditionparty7."conditionId" = condition2."id"
                  and conditionparty7."role" = 'ISSUER'
                )
              where
                condition2."retractedAt" is null
                and exists (
                  select
                    1
                  from
                    "ConditionParty" conditionparty3
                    join "Actor" actor4 on actor4."id" = conditionparty3."actorId"
                  where
                    conditionparty3."conditionId" = condition2."id"
                    and conditionparty3."role" = 'TARGET'
                    and actor4."slug" = $2::text
                )
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
                condition2."retractedAt" is null
                and exists (
                  select
                    1
                  from
                    "ConditionParty" conditionparty3
                    join "Actor" actor4 on actor4."id" = conditionparty3."actorId"
                  where
                    conditionparty3."conditionId" = condition2."id"
                    and conditionparty3."role" = 'TARGET'
                    and actor4."slug" = $3::text
                )
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
-- $2 = "taliban"
-- $3 = "taliban"
